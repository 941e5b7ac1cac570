/**
 * "Was this helpful?", enhanced: votes at one click, in place, and lets the reader say more.
 *
 * Without this script the form below works as it is: each button sends all of it and the endpoint
 * answers with a page. The script holds no words and no style: it shows and hides what the server
 * rendered. Of each element with `data-show` it sets `hidden` (and `disabled`, so that nothing
 * hidden is sent) unless one of the listed words is the step, the note or the answer of now:
 *
 * - step: `ask` (nothing answered, or changing it) → `more` (answered; may say why) → `voted`
 * - note: `thanks` | `sending` | `offline` (nobody answered) | `busy` (try later) | `refused` (never)
 * - answer: `yes` | `no`
 *
 * Markup, with the attributes the first paint needs; in brackets, what i18n fills in. Styles must
 * leave `[hidden]` alone: `[hidden] { display: none !important }`.
 *
 * ```html
 * <form id="feedback" method="post" action="{endpoint}" aria-label="[Feedback]">
 *   <!-- Enter on a checkbox presses a form's first button: this one, which does nothing, as
 *        `dialog` submits nothing outside a dialog. (Blink would pass over a disabled one.) -->
 *   <button formmethod="dialog" hidden></button>
 *   <input type="hidden" name="article" value="account/log-in">
 *   <input type="hidden" name="locale" value="sv">
 *   <input type="hidden" name="revision" value="f81d4fae7dec">
 *   <fieldset data-show="ask">
 *     <legend>[Was this helpful?]</legend>
 *     <button name="helpful" value="yes">[Yes]</button>
 *     <button name="helpful" value="no">[No]</button>
 *   </fieldset>
 *   <div role="status">
 *     <p data-show="thanks" hidden>[Thank you.]</p>
 *     <p data-show="more voted" hidden>
 *       <span data-show="yes" hidden>[You answered: Yes.]</span>
 *       <span data-show="no" hidden>[You answered: No.]</span>
 *     </p>
 *     <p data-show="sending" hidden>[Sending …]</p>
 *     <p data-show="offline" hidden>[Your answer could not be sent: no connection. …]</p>
 *     <p data-show="busy" hidden>[Your answer could not be saved just now. …]</p>
 *     <p data-show="refused" hidden>[Your answer could not be saved. Reload the page …]</p>
 *   </div>
 *   <button type="button" data-do="retry" data-show="offline busy" hidden>[Try again]</button>
 *   <button type="button" data-do="change" data-show="more voted" hidden>[Change my answer]</button>
 *   <details data-show="ask more">
 *     <summary>[Tell us more]</summary>
 *     <fieldset data-show="ask no">
 *       <legend>[What was wrong?]</legend>
 *       <label><input type="checkbox" name="reasons" value="outdated"> [It is out of date]</label>
 *       … one for each of REASONS
 *     </fieldset>
 *     <label for="feedback-comment">[Your comment; no personal data, please]</label>
 *     <textarea id="feedback-comment" name="comment" maxlength="2000"></textarea>
 *     <!-- Honeypot: moved out of sight by a class, not by `hidden`, which bots know. -->
 *     <div class="feedback-trap" aria-hidden="true">
 *       <label>[Leave this empty] <input name="website" tabindex="-1" autocomplete="off"></label>
 *     </div>
 *     <!-- Without the script, the way to send the comment. -->
 *     <p data-show="ask">
 *       <button name="helpful" value="yes">[Send: it helped]</button>
 *       <button name="helpful" value="no">[Send: it did not help]</button>
 *     </p>
 *     <button data-show="more" hidden>[Send]</button>
 *   </details>
 * </form>
 * <script>
 *   import { enhanceFeedback } from './form.ts';
 *   const form = document.querySelector('form#feedback');
 *   if (form instanceof HTMLFormElement) enhanceFeedback(form);
 * </script>
 * ```
 */

/** What a browser keeps about one edition: made at the first vote, under that edition's key only. */
interface Memory {
	/** Random UUID; joins the votes of nobody on two articles. */
	reader?: string;
	/** Of the newest vote sent. */
	seq?: number;
	/** The answer that the endpoint acknowledged. */
	helpful?: string;
	/** Revision of the text it was about; a rewritten text is asked about again. */
	revision?: string;
}

/** Milliseconds before each attempt after the first, if a vote may be sent again. */
const BACKOFF = [2_000, 8_000, 30_000];

/** Long enough for a poor connection; then the reader is told. */
const PATIENCE = 10_000;

/** Bring one form to life. It needs the markup above. */
export function enhanceFeedback(form: HTMLFormElement): void {
	const { article, locale, revision } = Object.fromEntries(new FormData(form));
	const key = `fyr:${String(locale)}/${String(article)}`;
	const find = (selector: string) => form.querySelector<HTMLElement>(selector);
	let memory: Memory = {};
	let step = 'ask';
	/** The step after the vote on its way. */
	let next = step;
	let answer = '';
	/** Of the newest vote; sent again as it is, so that a retry is no second vote. */
	let body = '';
	let sending = false;
	let timer: ReturnType<typeof setTimeout> | undefined;

	/** From storage, as another tab may have voted; where that is forbidden, this page remembers. */
	function recall() {
		try {
			// Ours alone: remember() wrote it, and the endpoint checks what comes of it.
			memory = JSON.parse(localStorage.getItem(key) ?? '') as Memory;
		} catch {
			// Nothing kept, or no storage: what this page knows stays.
		}
	}

	function remember(news: Memory) {
		memory = { ...memory, ...news };
		try {
			localStorage.setItem(key, JSON.stringify(memory));
		} catch {
			// No storage: the vote counts all the same.
		}
	}

	function show(note?: string) {
		const now = [step, note, answer];
		// Only a fieldset or button heeds `disabled`; on other elements it does nothing.
		for (const element of form.querySelectorAll<HTMLFieldSetElement>('[data-show]')) {
			const words = element.dataset['show']?.split(' ') ?? [];
			element.hidden = element.disabled = !words.some((word) => now.includes(word));
		}
	}

	async function send(attempt = 0) {
		clearTimeout(timer);
		sending = true;
		if (attempt === 0) show('sending');
		const status = await fetch(form.action, {
			method: 'POST',
			// Text is sent as text/plain, which needs no preflight (Fetch §2.2.2, safelisted types).
			body,
			keepalive: true,
			signal: AbortSignal.timeout(PATIENCE),
		}).then(
			(response) => response.status,
			() => 0,
		);
		sending = false;
		// Not just any success: a static host may answer 200 to everything, and has stored nothing.
		if (status === 204) return succeed();
		const retriable = status === 0 || status === 429 || status >= 500;
		const wait = BACKOFF[attempt];
		if (retriable && wait !== undefined) timer = setTimeout(() => send(attempt + 1), wait);
		show(status === 0 ? 'offline' : retriable ? 'busy' : 'refused');
	}

	function succeed() {
		// Asked before anything is hidden, since hiding what has focus takes it away.
		const focused = form.contains(document.activeElement);
		remember({ helpful: answer, revision: String(revision) });
		step = next;
		show('thanks');
		find('details')?.toggleAttribute('open', step === 'more');
		if (focused) find(step === 'more' ? 'summary' : '[data-do=change]')?.focus();
	}

	form.addEventListener('submit', (event) => {
		const { submitter } = event;
		if (!sending && !submitter?.hasAttribute('formmethod')) {
			const fields = new FormData(form);
			recall();
			answer = submitter?.getAttribute('value') ?? answer;
			// Without a secure context there is no randomUUID: it throws, and the form is sent plainly.
			remember({ reader: memory.reader ?? crypto.randomUUID(), seq: (memory.seq ?? 0) + 1 });
			const { reader, seq } = memory;
			const t = performance.now();
			const reasons = fields.getAll('reasons');
			body = JSON.stringify({
				...Object.fromEntries(fields),
				reasons,
				helpful: answer,
				reader,
				seq,
				t,
			});
			next = submitter?.closest('details') ? 'voted' : 'more';
			void send();
		}
		event.preventDefault();
	});

	find('[data-do=retry]')?.addEventListener('click', () => {
		if (!sending) void send();
	});

	find('[data-do=change]')?.addEventListener('click', () => {
		step = 'ask';
		show();
		find('[name=helpful]')?.focus();
	});

	recall();
	if (memory.revision === revision && memory.helpful) [step, answer] = ['voted', memory.helpful];
	show();
}
