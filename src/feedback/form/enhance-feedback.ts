/**
 * "Was this helpful?", enhanced: votes at one click, in place, and lets the reader say more.
 *
 * Without this script the form of `components/FeedbackForm.astro` works as it is: each button sends all of
 * it and the endpoint answers with a page. The script holds no words and no style: it shows and hides what
 * the server rendered, by the words in `data-show` (see show-parts.ts):
 *
 * - a step: `ask` (not answered, or changing the answer) → `more` (answered; may say why) → `voted`
 * - a note: `thanks`, `sending`, or why a vote was not taken (see send-vote.ts)
 * - an answer: `yes` or `no`
 */
import { openMemory } from './memory.ts';
import { createSender, type Outcome } from './send-vote.ts';
import { showParts } from './show-parts.ts';

/** Enhance the form of one article. */
export function enhanceFeedback(form: HTMLFormElement): void {
	const { article, locale, revision } = Object.fromEntries(new FormData(form));
	const key = `fyr:${String(locale)}/${String(article)}`;
	const memory = openMemory(key);
	const sender = createSender(form.action, settle);
	const find = (selector: string) => form.querySelector<HTMLElement>(selector);
	let step = 'ask';
	/** The step that follows when the vote is saved. */
	let nextStep = step;
	let answer = '';
	/** The newest vote; sent again unchanged, so that a retry is no second vote. */
	let body = '';

	const show = (note?: string) => showParts(form, [step, note, answer]);

	const keep = async () => (await loadDraft()).keepDraft(form, key);

	function settle(outcome: Outcome) {
		if (outcome === 'saved') return succeed();
		if (outcome === 'changed') void keep();
		// The next answer is that of a new reader: nothing joins it to what was erased.
		if (outcome === 'erased') memory.forget();
		show(outcome);
	}

	function succeed() {
		// Asked before anything is hidden: an element that is hidden loses the focus.
		const isFocused = form.contains(document.activeElement);
		memory.remember({ helpful: answer, revision: String(revision) });
		step = nextStep;
		show('thanks');
		find('details')?.toggleAttribute('open', step === 'more');
		if (isFocused) find(nextToDo())?.focus();
	}

	/** Who was not helped is led on before being asked for more. */
	function nextToDo(): string {
		if (step !== 'more') return '[data-do=change]';
		return answer === 'no' ? '.ways-on h2' : 'summary';
	}

	form.addEventListener('submit', (event) => {
		const { submitter } = event;
		if (!sender.isSending() && !submitter?.hasAttribute('formmethod')) {
			answer = submitter?.getAttribute('value') ?? answer;
			// Without a secure context there is no randomUUID: this throws, and the form is sent plainly.
			body = JSON.stringify({ ...fieldsOf(form), helpful: answer, ...memory.nextVote() });
			nextStep = submitter?.closest('details') ? 'voted' : 'more';
			show('sending');
			sender.send(body);
		}
		event.preventDefault();
	});

	const onClick = (name: string, act: () => void) =>
		find(`[data-do=${name}]`)?.addEventListener('click', act);
	onClick('retry', () => {
		if (sender.isSending()) return;
		show('sending');
		sender.send(body);
	});
	onClick('reload', () => void keep().finally(() => location.reload()));
	onClick('change', () => {
		step = 'ask';
		show();
		find('[name=helpful]')?.focus();
	});

	if (isDraftKept(key)) void loadDraft().then(({ restoreDraft }) => restoreDraft(form, key));
	const { helpful, revision: answered } = memory.recall();
	if (answered === revision && helpful) [step, answer] = ['voted', helpful];
	show();
}

/** Few readers ever need it, so it is no part of what every page loads. */
const loadDraft = () => import('./draft.ts');

function isDraftKept(key: string): boolean {
	try {
		return sessionStorage.getItem(key) !== null;
	} catch {
		// There is no storage.
		return false;
	}
}

/** What the form holds, and after how many milliseconds on the page. */
function fieldsOf(form: HTMLFormElement): object {
	const fields = new FormData(form);
	const reasons = fields.getAll('reasons');
	return { ...Object.fromEntries(fields), reasons, t: performance.now() };
}
