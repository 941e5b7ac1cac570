import { watchKeyboard } from './keyboard.ts';
import { SearchPanel } from './panel.ts';
import { queryIn, tidy, withQuery } from './query.ts';
import { addResultStyle } from './result-style.ts';
import { fill } from './sentence.ts';
import { onTyping } from './typing.ts';

const ROWS = 10;
const SECTIONS = 3;

/** What an entry of the browser's history remembers beside its address. */
interface HistoryState {
	/** Rows that were shown, so that Back leads to the one that was opened. */
	rows?: number;
}

/**
 * The search page. Its address always holds the query shown: typing rewrites it, sending the form
 * makes a new entry of the history, so that Back leads to the search sent before.
 */
export function startPage(root: HTMLElement, input: HTMLInputElement): void {
	addResultStyle();
	watchKeyboard();
	const untitled = document.title;
	/** The query that the present entry of the history was made for. */
	let sent = queryIn(location.href);
	const panel = new SearchPanel(root, {
		rows: ROWS,
		sections: SECTIONS,
		onRows: (rows) => history.replaceState({ rows } satisfies HistoryState, ''),
		...(wantsExplanation() && { onAnswers: (query) => void showExplanation(query) }),
	});
	const showExplanation = async (query: string): Promise<void> => {
		const text = await panel.explain(query);
		if (query === panel.query) explanationIn(root).textContent = text;
	};

	const show = (query: string, rows?: number): void => {
		const { documentTitle } = panel.sentences;
		document.title = query === '' ? untitled : fill(documentTitle, { query });
		void panel.show(query, rows);
	};
	const replace = (query: string): void =>
		history.replaceState({}, '', withQuery(location.href, query));

	onTyping(input, (query) => {
		if (query === panel.query) return;
		replace(query);
		show(query);
	});
	input.form?.addEventListener('submit', (event) => {
		event.preventDefault();
		const query = tidy(input.value);
		if (query !== sent) {
			// Typing has put the new query into the entry of the old one.
			replace(sent);
			history.pushState({}, '', withQuery(location.href, query));
			sent = query;
		}
		if (query !== panel.query) show(query);
	});
	addEventListener('popstate', () => {
		sent = queryIn(location.href);
		// A step between two places of the page is none between searches.
		if (sent === panel.query) return;
		input.value = sent;
		show(sent, rowsOf(history.state));
	});

	panel.warmUp();
	show(tidy(input.value), rowsOf(history.state));
}

function rowsOf(state: HistoryState | null): number | undefined {
	return state?.rows;
}

/** Writers add `explain` to the address: `/sv/search/?explain&q=…`. */
function wantsExplanation(): boolean {
	return new URLSearchParams(location.search).has('explain');
}

/** Where the explanation stands: below the answers, in English whatever the language of the page. */
function explanationIn(root: HTMLElement): HTMLElement {
	const known = root.querySelector<HTMLElement>('[data-explanation]');
	if (known) return known;
	const made = document.createElement('pre');
	made.dataset['explanation'] = '';
	made.lang = 'en';
	made.dir = 'ltr';
	root.append(made);
	return made;
}
