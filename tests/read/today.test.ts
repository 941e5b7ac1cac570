import { expect, test } from 'vitest';
import { createHelpCenter } from '../../src/model/help-center.ts';
import { readContent } from '../../src/read/read-content.ts';
import { today } from '../../src/read/today.ts';
import { siteYaml } from '../helpers/center.ts';
import { article, problemsIn, writeContent, foldersFor } from '../helpers/content.ts';

test('the moment of a build is that of the site’s own clock', () => {
	const now = new Date('2026-11-27T22:30:00Z');
	expect(today('UTC', now)).toBe('2026-11-27T22:30:00');
	expect(today('Europe/Stockholm', now)).toBe('2026-11-27T23:30:00');
	expect(today('Pacific/Auckland', now)).toBe('2026-11-28T11:30:00');
});

const locales = '[{ code: sv, label: Svenska }]';

/** Whether an article is shown at a moment. */
function isShown(dates: string, now: string, site = 'timeZone: Europe/Stockholm'): boolean {
	const root = writeContent({
		'site.yaml': siteYaml(locales, site),
		'sv/konto/a.mdx': article('Text.', dates),
	});
	const { records } = readContent(foldersFor(root));
	const center = createHelpCenter(records, {
		today: today(records.site.timeZone, new Date(now)),
		drafts: false,
	});
	return center.editions.has('konto/a');
}

test.each([
	['publishAt: 2026-11-27 23:00', '2026-11-27T21:59:59Z', false],
	['publishAt: 2026-11-27 23:00', '2026-11-27T22:00:00Z', true],
	['publishAt: 2026-11-27T23:00', '2026-11-27T21:59:59Z', false],
	['publishAt: 2026-11-27 8:00', '2026-11-27T06:59:00Z', false],
	['publishAt: 2026-11-27 8:00', '2026-11-27T07:00:00Z', true],
	['publishAt: 2026-11-27', '2026-11-26T22:59:00Z', false],
	['publishAt: 2026-11-27', '2026-11-26T23:00:00Z', true],
	['expireAt: 2026-11-27 23:00', '2026-11-27T21:59:59Z', true],
	['expireAt: 2026-11-27 23:00', '2026-11-27T22:00:00Z', false],
	['expireAt: 2026-11-27', '2026-11-27T00:00:00Z', false],
])('%s at %s: shown is %s', (dates, now, shown) => {
	expect(isShown(dates, now)).toBe(shown);
});

test('without a time zone the clock is UTC', () => {
	expect(isShown('publishAt: 2026-11-27 23:00', '2026-11-27T22:59:59Z', '')).toBe(false);
	expect(isShown('publishAt: 2026-11-27 23:00', '2026-11-27T23:00:00Z', '')).toBe(true);
});

test('a time that cannot be kept is refused, with what to write', () => {
	const messages = (dates: string, site = ''): string[] =>
		problemsIn({
			'site.yaml': siteYaml(locales, site),
			'sv/konto/a.mdx': article('Text.', dates),
		}).flatMap(({ severity, message }) => (severity === 'error' ? [message] : []));
	expect([
		...messages('publishAt: 2026-11-27T23:00:00Z'),
		...messages('publishAt: 2026-11-27T23:00+01:00'),
		...messages('publishAt: 2026-11-27 25:00'),
		...messages('publishAt: 2026-02-30 10:00'),
		...messages('publishAt: tomorrow'),
		...messages('publishAt: 2026-11-27 23:00\nexpireAt: 2026-11-27'),
	]).toMatchInlineSnapshot(`
		[
		  "publishAt: Write the time as the site's clock has it (timeZone in site.yaml), e.g. 2026-11-27T23:00:00; received "2026-11-27T23:00:00Z".",
		  "publishAt: Write the time as the site's clock has it (timeZone in site.yaml), e.g. 2026-11-27T23:00; received "2026-11-27T23:00+01:00".",
		  "publishAt: Expected a date such as 2026-05-31, or a date and a time such as 2026-05-31 08:00; received "2026-11-27 25:00".",
		  "publishAt: Expected a date such as 2026-05-31, or a date and a time such as 2026-05-31 08:00; received "2026-02-30 10:00".",
		  "publishAt: Expected a date such as 2026-05-31, or a date and a time such as 2026-05-31 08:00; received "tomorrow".",
		  "It is published on 2026-11-27 23:00 and expires on 2026-11-27, so it is never shown. Write a later expireAt.",
		]
	`);
	expect(() => messages('', 'timeZone: CET+1')).toThrowErrorMatchingInlineSnapshot(`
		[InvalidSite: The help center cannot be read before site.yaml is right:
		site.yaml:4:1  timeZone: Expected a time zone by its name, such as Europe/Stockholm, received "CET+1".]
	`);
});
