import type {
	Burst,
	GuideStopCount,
	ZeroResultCount,
	StoredComment,
	Tally,
} from '../../../src/feedback/store/port.ts';
import type { PublishedEdition } from '../../../src/feedback/contract.ts';
import type { NoticeVotes, ReportSource } from '../../../src/feedback/report/report.ts';
import { dayOf, weekOf } from '../../../src/feedback/weeks.ts';
import { SITE } from '../setup.ts';

/** A Wednesday. */
export const NOW = new Date('2026-11-25T10:00:00Z');

/** Monday of the week of {@link NOW}. */
export const WEEK = weekOf(dayOf(NOW.getTime()));

/** @param ago Weeks before this one. */
export function tally(change: Partial<Tally> & { ago?: number } = {}): Tally {
	const { ago = 1, ...rest } = change;
	return {
		...{ site: SITE, article: 'account/log-in', locale: 'sv', revision: 'now' },
		...{ week: WEEK - 7 * ago, yes: 0, no: 0, plain: 0, hasty: 0, reasons: {} },
		...rest,
	};
}

const edition = (title: string): PublishedEdition => ({
	revision: 'now',
	title,
	url: `/${title}/`,
});

/** Of its guide. */
const steps = [
	{ id: 'vad-ser-du', title: 'Vad ser du?', asks: true },
	{ id: 'kontot-är-låst', title: 'Kontot är låst', asks: false },
];

/** A site of three editions, and what was said of them. */
export function source(
	tallies: readonly Tally[],
	rest: {
		comments?: StoredComment[];
		bursts?: Burst[];
		zeroResults?: ZeroResultCount[];
		guideStops?: GuideStopCount[];
		notices?: NoticeVotes[];
	} = {},
): ReportSource {
	return {
		site: SITE,
		articles: new Map([
			[
				'account/log-in',
				new Map([
					['sv', { ...edition('Logga in'), steps }],
					['da', edition('Log ind')],
				]),
			],
			['account/bankid', new Map([['sv', edition('BankID')]])],
		]),
		tallies,
		comments: rest.comments ?? [],
		bursts: rest.bursts ?? [],
		zeroResults: rest.zeroResults ?? [],
		guideStops: rest.guideStops ?? [],
		notices: rest.notices ?? [],
	};
}

export function comment(change: Partial<StoredComment> = {}): StoredComment {
	return {
		...{ site: SITE, article: 'account/log-in', locale: 'sv', revision: 'now' },
		...{ id: 'c1', body: 'Knappen finns inte.', status: 'new', helpful: 'no', reasons: [] },
		at: Date.UTC(2026, 10, 20),
		ofEdition: 1,
		...change,
	};
}
