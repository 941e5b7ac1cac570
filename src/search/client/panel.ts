import { workerSearcher } from './worker-searcher.ts';
import { createMissReporter, type MissReporter } from './miss.ts';
import { readSetup, type PanelSetup } from './panel-setup.ts';
import { withQuery } from './query.ts';
import { resultOf } from './result.ts';
import type { Answers, Searcher, Wanted } from './searcher.ts';
import { fill, outcomeSentence, type Sentences } from './sentence.ts';
import { createView, type View } from './view.ts';

/** Milliseconds after which a reader wonders; before, saying it would only be noise. */
const SLOW = 500;

export interface PanelOptions extends Wanted {
	/** Told when more are shown. */
	onRows?: (rows: number) => void;
	/** Told when there are answers to a query. */
	onAnswers?: (query: string) => void;
}

/** Where a query's answers are shown: the same in the dialog and on the search page. */
export class SearchPanel {
	readonly sentences: Sentences;
	/** What is shown, or on its way. */
	query = '';
	readonly #setup: PanelSetup;
	readonly #view: View;
	readonly #searcher: Searcher;
	readonly #misses: MissReporter;
	readonly #options: PanelOptions;
	/** The engine has answered before, so it answers at once. */
	#isReady = false;
	#count = 0;
	#rows = 0;
	/** Number of the newest search; the answers to others come too late. */
	#turn = 0;
	#settled = 0;

	/** @param root Markup of `SearchResults.astro`. */
	constructor(root: HTMLElement, options: PanelOptions) {
		this.#setup = readSetup(root);
		this.sentences = this.#setup.sentences;
		this.#options = options;
		this.#view = createView(root);
		this.#searcher = workerSearcher(this.#setup.places);
		this.#misses = createMissReporter(this.#setup.misses, this.#setup.locale);
		this.#view.onMore(() => void this.#showMore());
		this.#view.onRetry(() => void this.#searcher.retry().then(() => this.show(this.query)));
	}

	/** Load what a search needs, so that it is there when the first word is typed. */
	warmUp(): void {
		void this.#searcher.warmUp();
	}

	/** Why a query finds what it finds. */
	explain(query: string): Promise<string> {
		return this.#searcher.explain(query);
	}

	/** Show the answers to a query; those to an earlier one are dropped. */
	async show(query: string, rows = this.#options.rows): Promise<void> {
		const turn = ++this.#turn;
		this.query = query;
		this.#misses.cancel();
		if (query === '') return this.#showNothing();
		this.#view.setBusy(true);
		const say = (): void => this.#view.say(this.sentences.searching);
		const slow = setTimeout(() => this.#ifNewest(turn, say), SLOW);
		if (!this.#isReady) void this.#showTitles(turn);
		try {
			const { sections } = this.#options;
			const answers = await this.#searcher.find(query, { rows, sections });
			this.#isReady = true;
			this.#ifNewest(turn, () => this.#showAnswers(answers));
			this.#ifNewest(turn, () => this.#options.onAnswers?.(query));
			clearTimeout(slow);
			if (answers.count === 0) await this.#showOthers(turn);
		} catch (error) {
			console.error(error);
			this.#ifNewest(turn, () => this.#showFailed());
		} finally {
			clearTimeout(slow);
		}
	}

	#ifNewest(turn: number, act: () => void): void {
		if (turn === this.#turn) act();
	}

	#showNothing(): void {
		this.#settle(0);
		this.#view.list([]);
		this.#clear();
		this.#view.say('');
		this.#view.setState('empty');
	}

	async #showTitles(turn: number): Promise<void> {
		const titles = await this.#searcher.titles(this.query, this.#options.rows);
		if (turn !== this.#turn || turn === this.#settled) return;
		this.#view.list(titles.map(resultOf));
		this.#view.setState('titles');
	}

	#showAnswers({ count, corrected, results, nearest }: Answers): void {
		this.#settle(count);
		this.#rows = results.length;
		this.#view.list(results);
		this.#clear();
		this.#view.setNearest(nearest);
		if (corrected !== undefined && count > 0) this.#showNote(corrected);
		this.#view.setState(count > 0 ? 'found' : 'none');
		this.#setMore();
		this.#view.say(outcomeSentence(this.sentences, this.query, count, corrected));
	}

	#showNote(corrected: string): void {
		const text = fill(this.sentences.exact, { query: this.query });
		this.#view.setNote({ corrected, exact: { text, href: this.#address(`"${this.query}"`) } });
	}

	/** Where the locale has nothing, those whose language its readers can read may. */
	async #showOthers(turn: number): Promise<void> {
		const others = await this.#searcher.others(this.query);
		this.#ifNewest(turn, () => {
			this.#view.setOthers(others);
			this.#misses.missed(this.query, others.flatMap(({ results }) => results).length);
		});
	}

	#clear(): void {
		this.#view.setNearest([]);
		this.#view.setOthers([]);
		this.#view.setNote(undefined);
	}

	#showFailed(): void {
		this.#settle(0);
		this.#clear();
		this.#view.setState('failed');
		this.#view.say(this.sentences.failed);
	}

	async #showMore(): Promise<void> {
		const turn = this.#turn;
		const { rows, sections } = this.#options;
		const results = await this.#searcher.more(this.#rows, { rows, sections });
		if (turn !== this.#turn) return;
		this.#rows += results.length;
		this.#view.append(results);
		this.#setMore();
		this.#options.onRows?.(this.#rows);
	}

	#setMore(): void {
		this.#view.setMore(this.#rows < this.#count, this.#address(this.query));
	}

	#address(query: string): string {
		return withQuery(this.#setup.page, query);
	}

	#settle(count: number): void {
		this.#count = count;
		this.#settled = this.#turn;
		this.#view.setBusy(false);
	}
}
