import { describe, expect, test } from 'vitest';
import { makeReport } from '../../../src/feedback/report/make-report.ts';
import { comment, NOW, source, tally, WEEK } from './tallies.ts';

const report = (...args: Parameters<typeof source>) => makeReport(source(...args), NOW);

describe('an edition', () => {
	test('with enough votes last week is told of that week and the one that is open', () => {
		const [edition] = report([
			tally({ yes: 6, no: 4 }),
			tally({ yes: 1, ago: 0 }),
			tally({ yes: 500, ago: 2 }),
		]).editions;
		expect(edition).toMatchObject({
			title: 'Logga in',
			url: 'https://hjelp.tindra.example/Logga%20in/',
			now: { weeks: 1, from: '2026-11-16', yes: 7, no: 4, share: { share: 7 / 11 } },
		});
	});

	test('with too few is looked at for longer, and says so', () => {
		const over = (...ago: number[]) =>
			report(ago.map((weeks) => tally({ no: 5, ago: weeks }))).editions[0]?.now;
		expect(over(1, 4)).toMatchObject({ weeks: 4, from: '2026-10-26', no: 10 });
		expect(over(1, 5)).toMatchObject({ weeks: 13, from: '2026-08-24', no: 10 });
		expect(over(1, 14)).toMatchObject({ weeks: 13, no: 5, share: null });
	});

	test('with fewer than ten has counts only, and comes after those with a share', () => {
		const { editions } = report([
			tally({ yes: 3, no: 6 }),
			tally({ article: 'account/bankid', yes: 10 }),
		]);
		expect(
			editions.map(({ title, unhelpedPerWeek: count, now }) => [
				title,
				count && Math.floor(count),
				now.share === null,
			]),
		).toEqual([
			['BankID', 0, false],
			['Logga in', null, true],
		]);
	});

	test('does not carry the votes on the text before', () => {
		const [edition] = report([
			tally({ yes: 12, reasons: {} }),
			tally({ no: 40, revision: 'old', reasons: { wrong: 40 } }),
		]).editions;
		expect(edition).toMatchObject({ now: { yes: 12, no: 0 }, reasons: [] });
	});

	test('lists reasons, most frequent first, of its window', () => {
		const [edition] = report([
			tally({ no: 10, reasons: { other: 1, missing: 4 } }),
			tally({ no: 10, reasons: { wrong: 9 }, ago: 3 }),
		]).editions;
		expect(edition?.reasons).toEqual([
			{ reason: 'missing', count: 4 },
			{ reason: 'other', count: 1 },
		]);
	});

	test('shows the newest five comments, and which are about the text before', () => {
		const comments = Array.from({ length: 7 }, (_, n) =>
			comment({ id: String(n), revision: n === 1 ? 'old' : 'now' }),
		);
		const other = comment({ locale: 'da', id: 'da' });
		const [edition] = report([tally({ no: 1 })], { comments: [other, ...comments] }).editions;
		expect(edition?.comments.map(({ id, isEarlier }) => [id, isEarlier])).toEqual([
			['0', false],
			['1', true],
			['2', false],
			['3', false],
			['4', false],
		]);
		expect(edition?.comments[0]?.day).toBe('2026-11-20');
	});

	test('shows each of the last weeks, also those without a vote', () => {
		const [edition] = report([tally({ no: 2, ago: 13 }), tally({ yes: 1, ago: 0 })]).editions;
		expect(edition?.weeks).toHaveLength(14);
		expect(edition?.weeks[0]).toEqual({ week: '2026-08-24', yes: 0, no: 2 });
		expect(edition?.weeks[5]).toEqual({ week: '2026-09-28', yes: 0, no: 0 });
		expect(edition?.weeks[13]).toEqual({ week: '2026-11-23', yes: 1, no: 0 });
	});

	test('that is not published any more, or that nobody voted on, is not listed', () => {
		expect(report([tally({ article: 'gone', no: 50 }), tally({ hasty: 9 })]).editions).toEqual([]);
	});
});

describe('the order', () => {
	test('is by readers surely not helped a week, so that traffic counts and chance does not', () => {
		const { editions } = report([
			// Half of a hundred: at least 40 are not helped in ten days.
			tally({ yes: 50, no: 50 }),
			// All of ten: at least 7.
			tally({ locale: 'da', no: 10 }),
			// All of twelve, but over four weeks.
			tally({ article: 'account/bankid', no: 6, ago: 2 }),
			tally({ article: 'account/bankid', no: 6, ago: 3 }),
		]);
		expect(
			editions.map(({ title, unhelpedPerWeek: count }) => [
				title,
				Math.floor((count ?? 0) * 10) / 10,
			]),
		).toEqual([
			['Logga in', 28.2],
			['Log ind', 5],
			['BankID', 2],
		]);
	});
});

describe('a rewrite', () => {
	const rewrite = (now: [number, number], before: [number, number]) =>
		report([
			tally({ yes: now[0], no: now[1] }),
			tally({ revision: 'old', yes: before[0], no: before[1], ago: 3 }),
			tally({ revision: 'older', yes: 90, no: 0, ago: 5 }),
		]).editions[0]?.rewrite;

	test.each([
		[[18, 7], [9, 20], 'better'],
		[[7, 18], [20, 9], 'worse'],
		[[12, 8], [10, 10], 'unclear'],
		[[5, 4], [10, 10], 'few'],
	] as const)('with %o since and %o before is %s', (now, before, verdict) => {
		expect(rewrite([...now], [...before])?.verdict).toBe(verdict);
	});

	test('is measured against the text just before it', () => {
		expect(rewrite([18, 7], [9, 20])).toMatchObject({
			before: { yes: 9, no: 20 },
			since: { yes: 18, no: 7 },
			difference: { by: 18 / 25 - 9 / 29 },
		});
	});

	test('in one week with the votes before is known by where most votes of that week are', () => {
		const [edition] = report([
			tally({ yes: 12 }),
			tally({ revision: 'older', no: 1 }),
			tally({ revision: 'older', no: 30, ago: 6 }),
			tally({ revision: 'old', no: 11 }),
		]).editions;
		expect(edition?.rewrite?.before).toMatchObject({ yes: 0, no: 11 });
	});

	test('of a text that had hardly any votes is not told', () => {
		expect(rewrite([18, 7], [4, 5])).toBeNull();
		expect(report([tally({ yes: 20 })]).editions[0]?.rewrite).toBeNull();
	});
});

describe('an arrow', () => {
	const trend = (now: [number, number], before: [number, number]) =>
		report([tally({ yes: now[0], no: now[1] }), tally({ yes: before[0], no: before[1], ago: 2 })])
			.editions[0]?.trend;

	test('points where the change is larger than chance', () => {
		expect(trend([40, 10], [20, 30])).toBe('better');
		expect(trend([20, 30], [40, 10])).toBe('worse');
	});

	test('is not shown where it may be chance, or there was too little before', () => {
		expect(trend([12, 8], [10, 10])).toBeNull();
		expect(trend([10, 0], [0, 9])).toBeNull();
	});

	test('that would be shown alone is not shown among many that are chance', () => {
		const articles = new Map(
			Array.from({ length: 40 }, (_, n) => [
				`a${n}`,
				new Map([['sv', { revision: 'now', title: `a${n}`, url: '/' }]]),
			]),
		);
		const tallies = [...articles.keys()].flatMap((article, n) => [
			tally({ article, yes: n === 0 ? 29 : 25, no: n === 0 ? 21 : 25 }),
			tally({ article, yes: n === 0 ? 19 : 25, no: n === 0 ? 31 : 25, ago: 2 }),
		]);
		const alone = makeReport({ ...source(tallies.slice(0, 2)), articles }, NOW);
		expect(alone.editions.map(({ trend: of }) => of)).toEqual(['better']);
		const among = makeReport({ ...source(tallies), articles }, NOW);
		expect(among.editions.filter(({ trend: of }) => of !== null)).toEqual([]);
	});
});

describe('an edition that does worse than its sister', () => {
	test('names the one that surely does better', () => {
		const { editions } = report([
			tally({ yes: 5, no: 25 }),
			tally({ locale: 'da', yes: 28, no: 2 }),
			tally({ article: 'account/bankid', yes: 30 }),
		]);
		expect(editions.map(({ locale, sister }) => [locale, sister?.locale])).toEqual([
			['sv', 'da'],
			['da', undefined],
			['sv', undefined],
		]);
	});

	test('is left alone while it may be chance', () => {
		const { editions } = report([
			tally({ yes: 14, no: 16 }),
			tally({ locale: 'da', yes: 20, no: 10 }),
		]);
		expect(editions.map(({ sister }) => sister)).toEqual([null, null]);
	});
});

describe('all together', () => {
	test('votes of the last four weeks are summed, and what is left out is said', () => {
		expect(
			report([
				tally({ yes: 3, no: 1, plain: 2, hasty: 1 }),
				tally({ locale: 'da', yes: 2, ago: 4 }),
				tally({ yes: 100, ago: 5 }),
			]).totals,
		).toEqual({ from: '2026-10-26', yes: 5, no: 1, plain: 2, hasty: 1 });
	});

	test('searches without a result are summed over the same weeks, most frequent first', () => {
		const miss = (query: string, ago: number, count: number, locale = 'sv') => ({
			...{ locale, query, week: WEEK - 7 * ago, count },
		});
		const zeroResults = [
			miss('kod', 1, 5),
			miss('kod', 2, 6),
			miss('flow', 1, 8),
			miss('kod', 1, 9, 'da'),
			miss('gammalt', 5, 50),
		];
		expect(report([], { zeroResults }).zeroResults).toEqual([
			{ locale: 'sv', query: 'kod', count: 11 },
			{ locale: 'da', query: 'kod', count: 9 },
			{ locale: 'sv', query: 'flow', count: 8 },
		]);
	});
});

describe('where readers gave up in guides', () => {
	const stop = (step: string, count: number, locale = 'sv') => ({
		...{ article: 'account/log-in', locale, step, count },
	});

	test('is told by the heading of the step, questions first; steps that are gone are left out', () => {
		const guideStops = [stop('kontot-är-låst', 9), stop('vad-ser-du', 4), stop('gone', 7)];
		const of = { article: 'account/log-in', locale: 'sv', title: 'Logga in' };
		expect(report([], { guideStops }).guideStops).toEqual([
			{ ...of, url: '/Logga in/#vad-ser-du', step: 'Vad ser du?', asks: true, count: 4 },
			{ ...of, url: '/Logga in/#kontot-är-låst', step: 'Kontot är låst', asks: false, count: 9 },
		]);
		expect(report([], { guideStops: [stop('vad-ser-du', 4, 'da')] }).guideStops).toEqual([]);
	});
});

describe('answers while a notice was shown', () => {
	const day = 24 * 60 * 60 * 1000;
	const votes = [
		{ article: 'account/log-in', locale: 'sv', yes: 1, no: 8 },
		{ article: 'account/bankid', locale: 'sv', yes: 2, no: 1 },
		{ article: 'account/log-in', locale: 'da', yes: 4, no: 0 },
	];
	const told = (on: string[]) => {
		const from = Date.UTC(2026, 10, 23, 8);
		const notice = { from, until: from + day, text: 'BankID ligger nere.', on };
		return report([], { notices: [{ locale: 'sv', notice, votes }] }).notices;
	};

	test('are told apart, on the pages that had it, in the language of the notice', () => {
		const of = { locale: 'sv', text: 'BankID ligger nere.' };
		const days = { from: '2026-11-23', until: '2026-11-24' };
		expect(told([])).toEqual([{ ...of, ...days, yes: 3, no: 9 }]);
		expect(told(['/BankID/'])).toEqual([{ ...of, ...days, yes: 2, no: 1 }]);
		expect(told(['/elsewhere/'])).toEqual([]);
	});
});
