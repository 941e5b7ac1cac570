import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Report } from '../../src/commands/search-eval/report.ts';
import { userEnvironment } from '../helpers/environment.ts';

const locales = ['da', 'nb', 'sv'];
const classes = [
	'compound',
	'cross',
	'diacritic',
	'inflect',
	'question',
	'synonym',
	'title',
	'typo',
];
/** Per cent. */
const least = { success1: 85, success3: 95 };
const mostZero = 2;

let report: Report;

beforeAll(async () => {
	const files = locales.flatMap((locale) => ['--queries', `tests/search/queries/${locale}.json`]);
	const args = ['bin/fyr.mjs', 'search-eval', '--dist', 'dist', '--json', '--generated', ...files];
	const options = { env: userEnvironment(), maxBuffer: 2 ** 26 };
	const { stdout } = await promisify(execFile)(process.execPath, args, options);
	report = JSON.parse(stdout) as Report;
}, 120_000);

describe.each(locales)('what customers type in %s', (locale) => {
	const judged = (): Report['rows'] =>
		report.rows.filter((row) => row.locale === locale).slice(0, 9);

	test('the judged queries are of all eight classes, sixty or more', () => {
		expect(
			judged()
				.map((row) => row.class)
				.sort(),
		).toEqual(['all', ...classes]);
		expect(judged().at(-1)?.planner.queries).toBeGreaterThanOrEqual(60);
	});

	test('the right article comes first, or nearly, and hardly anything finds nothing', () => {
		const { planner } = judged().at(-1) ?? {};
		expect(planner?.success1).toBeGreaterThanOrEqual(least.success1);
		expect(planner?.success3).toBeGreaterThanOrEqual(least.success3);
		expect(planner?.zero).toBeLessThanOrEqual(mostZero);
	});

	test.each(['typo', 'folded', 'transliterated', 'question-wrapped'])(
		'a title that is %s finds its article',
		(name) => {
			const row = report.rows.findLast((each) => each.locale === locale && each.class === name);
			expect(row?.planner.queries).toBeGreaterThan(0);
			expect(row?.planner.success1).toBeGreaterThanOrEqual(92);
		},
	);
});
