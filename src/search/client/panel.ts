import type { Title } from '../titles-file.ts';
import { createFallbackFind, type Fallback, type Others } from './fallbacks.ts';
import { createFind, type Find, type Found } from './find.ts';
import { matchTitles } from './match-titles.ts';
import { createMissReporter, type MissReporter } from './miss.ts';
import { nearestTitles } from './nearest-titles.ts';
import { withQuery } from './query.ts';
import { loadAll, resultOf, type Hit, type Result } from './result.ts';
import { countSentence, fill, type Sentences } from './sentence.ts';
import { createSource, type Source } from './source.ts';
import { createView, type Note, type View } from './view.ts';

/** Offered when nothing was found: enough to try, few enough to read. */
const NEAREST = 4;
/** Milliseconds after which a reader wonders; before, saying it would only be noise. */
const SLOW = 500;

export interface PanelOptions {
	/** Answers shown at first, and more at a time. */
	rows: number;
	/** Links to sections under each. */
	sections: number;
	/** Told when more are shown. */
	onRows?: (rows: number) => void;
}

/** Where a query's answers are shown: the same in the dialog and on the search page. */
export class SearchPanel {
	readonly sentences: Sentences;
	/** What is shown, or on its way. */
	query = '';
	readonly #view: View;
	readonly #source: Source;
	readonly #find: Find;
	readonly #findOthers: (query: string) => Promise<Others[]>;
	readonly #misses: MissReporter;
	readonly #options: PanelOptions;
	readonly #page: string;
	#hits: Hit[] = [];
	#rows = 0;
	/** Number of the newest search; the answers to others come too late. */
	#turn = 0;
	#settled = 0;

	/** @param root Markup of `SearchResults.astro`. */
	constructor(root: HTMLElement, options: PanelOptions) {
		const { bundle = '', assist = '', page = '', locale = '', misses } = root.dataset;
		const { sentences = '{}', fallbacks = '[]' } = root.dataset;
		// A cast, because our own component writes it, typed by the same contract.
		this.sentences = JSON.parse(sentences) as Sentences;
		this.#page = page;
		this.#options = options;
		this.#view = createView(root);
		this.#source = createSource({ lang: this.sentences.lang, bundle, assist });
		this.#find = createFind(this.#source);
		// A cast, as above.
		this.#findOthers = createFallbackFind(JSON.parse(fallbacks) as Fallback[]);
		this.#misses = createMissReporter(misses, locale);
		this.#view.onMore(() => void this.#showMore());
		this.#view.onRetry(() => {
			this.#source.retry();
			void this.show(this.query);
		});
	}

	/** Load what a search needs, so that it is there when the first word is typed. */
	warmUp(): void {
		// What fails here fails again, and is told, when there is something to find.
		const lexicon = this.#source.assist().then((assist) => assist.lexicon());
		void Promise.allSettled([lexicon, this.#source.engine()]);
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
		if (!this.#source.isReady()) void this.#showTitles(turn);
		try {
			const found = await this.#find(query);
			const results = await this.#load(found.hits.slice(0, rows));
			const near = found.hits.length === 0 ? await this.#nearest(query) : [];
			this.#ifNewest(turn, () => this.#showFound(found, results, near));
			clearTimeout(slow);
			if (found.hits.length === 0) await this.#showOthers(turn);
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
		this.#settle([]);
		this.#view.list([]);
		this.#clear();
		this.#view.say('');
		this.#view.setState('empty');
	}

	/** Titles that match are there long before the engine is. */
	async #showTitles(turn: number): Promise<void> {
		const titles = await this.#titles();
		if (turn !== this.#turn || turn === this.#settled) return;
		const found = matchTitles(titles, this.query).slice(0, this.#options.rows);
		this.#view.list(found.map(resultOf));
		this.#view.setState('titles');
	}

	#showFound({ hits, corrected }: Found, results: Result[], near: Title[]): void {
		this.#settle(hits);
		this.#rows = results.length;
		this.#view.list(results);
		this.#clear();
		this.#view.setNearest(near);
		if (corrected !== undefined && hits.length > 0) this.#view.setNote(this.#note(corrected));
		this.#view.setState(hits.length > 0 ? 'found' : 'none');
		this.#setMore();
		this.#view.say(this.#outcome(hits.length, corrected));
	}

	/** Where the locale has nothing, those whose language its readers can read may. */
	async #showOthers(turn: number): Promise<void> {
		const others = await this.#findOthers(this.query);
		this.#ifNewest(turn, () => {
			this.#view.setOthers(others);
			this.#misses.missed(this.query, others.flatMap(({ results }) => results).length);
		});
	}

	#outcome(count: number, corrected = this.query): string {
		if (count > 0) return countSentence(this.sentences, count, corrected);
		return fill(this.sentences.none, { query: this.query });
	}

	#note(corrected: string): Note {
		const text = fill(this.sentences.exact, { query: this.query });
		return { corrected, exact: { text, href: this.#address(`"${this.query}"`) } };
	}

	#clear(): void {
		this.#view.setNearest([]);
		this.#view.setOthers([]);
		this.#view.setNote(undefined);
	}

	#showFailed(): void {
		this.#settle([]);
		this.#clear();
		this.#view.setState('failed');
		this.#view.say(this.sentences.failed);
	}

	async #showMore(): Promise<void> {
		const next = this.#hits.slice(this.#rows, this.#rows + this.#options.rows);
		const turn = this.#turn;
		const results = await this.#load(next);
		if (turn !== this.#turn) return;
		this.#rows += results.length;
		this.#view.append(results);
		this.#setMore();
		this.#options.onRows?.(this.#rows);
	}

	#setMore(): void {
		this.#view.setMore(this.#rows < this.#hits.length, this.#address(this.query));
	}

	#address(query: string): string {
		return withQuery(new URL(this.#page, location.href).href, query);
	}

	#settle(hits: Hit[]): void {
		this.#hits = hits;
		this.#settled = this.#turn;
		this.#view.setBusy(false);
	}

	async #nearest(query: string): Promise<Title[]> {
		return nearestTitles(await this.#titles(), query, NEAREST);
	}

	#titles(): Promise<Title[]> {
		return this.#source.assist().then(
			({ titles }) => titles,
			() => [],
		);
	}

	#load(hits: readonly Hit[]): Promise<Result[]> {
		return loadAll(hits, this.#options.sections);
	}
}
