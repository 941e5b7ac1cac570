import { describe, expect, onTestFinished, test } from 'vitest';
import { formatReport } from '../../../src/feedback/report/format-report.ts';
import { reportActions } from '../../../src/feedback/admin/report-forms.ts';
import { makeReport } from '../../../src/feedback/report/make-report.ts';
import { toHtml } from '../../../src/feedback/report/to-html.ts';
import { createWords, LANGUAGES } from '../../../src/feedback/report/words.ts';
import { violationsInBothSchemes, withAxe } from '../../helpers/axe.ts';
import { launchBrowser } from '../../helpers/browser.ts';
import { comment, NOW, source, tally, WEEK } from './tallies.ts';

const zeroResults = [{ locale: 'sv', query: 'kod "pin"', week: WEEK - 7, count: 9 }];

/** One edition with all there is to say of one, one that is well, and one with few votes. */
const full = makeReport(
	source(
		[
			tally({ yes: 10, no: 20, plain: 2, hasty: 1, reasons: { missing: 8, wrong: 3 } }),
			tally({ revision: 'old', yes: 28, no: 2, ago: 2 }),
			tally({ locale: 'da', yes: 29, no: 1 }),
			tally({ article: 'account/bankid', yes: 1, no: 2 }),
		],
		{
			zeroResults,
			notices: [
				{
					locale: 'sv',
					notice: {
						from: NOW.getTime() - 1,
						until: NOW.getTime(),
						text: 'BankID ligger nere.',
						on: [],
					},
					votes: [{ article: 'account/log-in', locale: 'sv', yes: 1, no: 8 }],
				},
			],
			guideStops: [
				{ article: 'account/log-in', locale: 'sv', step: 'kontot-är-låst', count: 9 },
				{ article: 'account/log-in', locale: 'sv', step: 'vad-ser-du', count: 4 },
			],
			comments: [
				comment({ body: 'Knappen\nfinns inte.\u001b[31m' }),
				comment({ id: 'c2', body: 'Bra!', helpful: 'yes', revision: 'old' }),
			],
		},
	),
	NOW,
);
function never(): never {
	throw new TypeError('There is an edition.');
}

const empty = makeReport(source([]), NOW);

test('a day of many comments can be marked at once, where there are others', async () => {
	const words = createWords('en');
	const page = async (days: number[]) => {
		const comments = days.map((day, n) =>
			comment({ id: `c${n}`, at: Date.UTC(2026, 10, day, 12), body: 'spam' }),
		);
		const report = makeReport(source([tally({ no: 9 })], { comments }), NOW);
		return String(await toHtml(report, { ...words, actions: reportActions(words) }));
	};
	const mixed = await page([20, 20, 19]);
	expect(mixed).toContain('All comments of November 20, 2026 here are spam');
	expect(mixed).toContain('name="from" value="2026-11-20T00:00:00.000Z"');
	expect(mixed).toContain('name="until" value="2026-11-21T00:00:00.000Z"');
	expect(mixed).not.toContain('All comments of November 19');
	expect(await page([20, 20])).not.toContain('All comments of');
});

describe('a burst of votes', () => {
	const burst = (change: object = {}) => ({
		...{ site: 'https://hjelp.tindra.example', article: 'account/log-in', locale: 'sv' },
		...{ from: Date.UTC(2026, 10, 24, 20, 14), until: Date.UTC(2026, 10, 24, 20, 15) },
		...{ votes: 40, isLeftOut: false },
		...change,
	});
	const told = (change: object, lang: string) =>
		formatReport(
			makeReport(source([tally({ yes: 10, no: 63 })], { bursts: [burst(change)] }), NOW),
			'text',
			lang,
		);

	test('is told in words', async () => {
		expect(await told({}, 'en')).toContain(
			'40 of 73 answers came within 1 minute, on November 24, 2026 at 20:14 UTC.',
		);
		expect(await told({}, 'sv')).toContain(
			'40 av 73 svar kom inom 1 minut, 24 november 2026 kl. 20:14',
		);
		expect(await told({}, 'da')).toContain('40 af 73 svar kom inden for 1 minut');
		expect(await told({}, 'nb')).toContain('40 av 73 svar kom i løpet av 1 minutt');
	});

	test('that is left out is told, too, also where nothing else is counted', async () => {
		expect(await told({ isLeftOut: true }, 'en')).toContain('are not counted.');
		const { editions } = makeReport(source([], { bursts: [burst({ isLeftOut: true })] }), NOW);
		expect(editions).toMatchObject([{ bursts: [{ votes: 40, of: 40, isLeftOut: true }] }]);
	});
});

describe('as text', () => {
	test('says what to fix, why, and what else to know', async () => {
		expect(`\n${await formatReport(full, 'text', 'en')}`).toMatchInlineSnapshot(`
			"
			What readers say
			https://hjelp.tindra.example, November 25, 2026

			93 answers since October 26, 2026: 73% of these readers were helped.
			2 of the answers came from browsers without JavaScript.
			1 more answer came too quickly to be from a person and is not counted.

			Fix these first
			These articles leave the most readers without help, even after allowing for chance.

			1. Logga in (Swedish)
			  sv/account/log-in
			  https://hjelp.tindra.example/Logga%20in/
			  33% of 30 readers were helped (answers since November 16, 2026). The true share is very likely between 19% and 51%.
			  At least 10 readers a week get no help.
			  Worse than in the weeks before.
			  Reasons: Something is missing (8), It did not work for me (3).
			  Latest comments:
			    Knappen finns inte.[31m (November 20, 2026, no)
			    Bra! (November 20, 2026, yes, about the earlier text)

			Did the rewrite help?
			  Logga in (Swedish): No, it got worse. Before, 93% were helped; now 33% are. That is very likely 37 to 75 percentage points worse.

			Doing better in another language
			  Logga in (Swedish): Those who read the article in Danish are helped more often: 97%. Compare the two texts, and check whether the product works the same way for them.

			Answers while a notice was shown
			They are counted above, too. They may be about what the notice told, and not about the article.
			  “BankID ligger nere.” (Swedish, November 25, 2026 to November 25, 2026): 1 yes and 8 no.

			What readers searched for and did not find
			Put the line at the top of the article that has the answer, between the two lines of ---. If the article already has a keywords line, add the words to that. If no article has the answer, readers are asking for one.
			  9  Swedish  kod "pin"  keywords: ["kod \\"pin\\""]

			Where readers give up in guides
			These readers answered at least one question and then left the page. At a question they found no answer that fits: add the one that is missing, or name it in the words on their screen. At a last step the guide had no more to say: the answers under the article tell whether that was enough.
			  4  Swedish  Logga in: Vad ser du?
			  9  Swedish  Logga in: Kontot är låst (last step)

			All articles
			  Helped   Very likely between  Answers  Not helped per week, at least  Language  Article
			  33% ↓    19–51%               30       10                             Swedish   Logga in
			  97%      83–99%               30       0                              Danish    Log ind
			  too few                       3                                       Swedish   BankID
			"
		`);
	});

	test('without any vote says what to do', async () => {
		expect(`\n${await formatReport(empty, 'text', 'en')}`).toMatchInlineSnapshot(`
			"
			What readers say
			https://hjelp.tindra.example, November 25, 2026

			Nobody has answered “Was this helpful?” yet. To see how it works, run npm start, answer under an article yourself, and come back.
			If readers have answered, the report is looking in the wrong place. FYR_STORE and FYR_MANIFEST must be the same for the report and for the service that saves the answers.
			"
		`);
	});

	test('holds nothing that a terminal would obey', async () => {
		expect(await formatReport(full, 'text', 'en')).not.toMatch(
			/[\u0000-\u0009\u000b-\u001f\u007f]/,
		);
	});

	test.each(LANGUAGES)('in %s has every word', async (lang) => {
		const text = await formatReport(full, 'text', lang);
		expect(text).not.toMatch(
			/\{\{|\b(report|edition|rewrite|table|fix|zeroResults|guideStops|notices|sister)\.\w/,
		);
	});

	test('in a language that has no words is English', async () => {
		expect(await formatReport(empty, 'text', 'fi')).toContain('Nobody has answered');
	});
});

test('as JSON is the report', async () => {
	const printed = JSON.parse(await formatReport(full, 'json', 'en'));
	expect(printed).toMatchObject({ ...full });
	// What programs of an earlier Fyr read.
	expect(printed.misses).toEqual(full.zeroResults);
	expect(printed.editions[0].lost).toBe(full.editions[0]?.unhelpedPerWeek);
});

test('as CSV has a row for each edition, and no cell that is a formula', async () => {
	const evil = { ...full, editions: full.editions.map((one) => ({ ...one, title: '=1+1' })) };
	const lines = (await formatReport(evil, 'csv', 'sv')).split('\r\n');
	expect(lines).toMatchInlineSnapshot(`
		[
		  "article,locale,title,url,from,weeks,votes,yes,no,helped,low,high,lost_a_week,trend,rewrite,helped_before,better_by,better_in,comments,wrong,outdated,missing,unclear,language,other",
		  "account/log-in,sv,'=1+1,https://hjelp.tindra.example/Logga%20in/,2026-11-16,1,30,10,20,0.333,0.192,0.512,10.244,worse,worse,0.933,-0.6,da,2,3,0,8,0,0,0",
		  "account/log-in,da,'=1+1,https://hjelp.tindra.example/Log%20ind/,2026-11-16,1,30,29,1,0.967,0.833,0.994,0.124,,,,,,0,0,0,0,0,0,0",
		  "account/bankid,sv,'=1+1,https://hjelp.tindra.example/BankID/,2026-08-24,13,3,1,2,,,,,,,,,,0,0,0,0,0,0,0",
		  "",
		]
	`);
});

describe('as a page', () => {
	const evil = '<img src=x onerror="document.title=1"></title><script>document.title=2</script>';
	const hostile = {
		...full,
		editions: full.editions.map((one) => ({
			...one,
			title: evil,
			comments: one.comments.map((each) => ({ ...each, body: `${evil}\u202e` })),
		})),
		zeroResults: [{ locale: 'sv', query: evil, count: 5 }],
		notices: full.notices.map((notice) => ({ ...notice, text: evil })),
		guideStops: full.guideStops.map((stop) => ({ ...stop, step: evil, title: evil })),
	};

	async function shown(content: string) {
		const browser = await launchBrowser();
		onTestFinished(() => browser.close());
		const page = await browser.newPage({ viewport: { width: 320, height: 800 } });
		const faults: string[] = [];
		page.on('console', (message) => faults.push(message.text()));
		page.on('request', (request) => faults.push(`loads ${request.url()}`));
		await withAxe(page);
		// Not setContent(), which would add to a page that is there, outside its policy.
		await page.route('https://report.example/', (route) =>
			route.fulfill({ body: content, contentType: 'text/html' }),
		);
		await page.goto('https://report.example/');
		return {
			page,
			faults: () => faults.filter((fault) => fault !== 'loads https://report.example/'),
		};
	}

	test('keeps its own policy, loads nothing, and runs nothing that readers wrote', async () => {
		const { page, faults } = await shown(await formatReport(hostile, 'html', 'sv'));
		expect(faults()).toEqual([]);
		expect(await page.title()).toBe('Vad läsarna säger');
		expect(await page.locator('img, script').count()).toBe(0);
		expect(await page.locator('blockquote').first().textContent()).toContain('<img src=x');
		const color = await page
			.locator('.urgent > li')
			.evaluate((one) => getComputedStyle(one).display);
		expect(color).toBe('grid');
	});

	test.each(['sv', 'en'])('in %s breaks no rule of WCAG 2.2 AA and fits a phone', async (lang) => {
		const { page } = await shown(await formatReport(full, 'html', lang));
		expect(await page.locator('html').getAttribute('lang')).toBe(lang);
		for (const details of await page.locator('summary').all()) await details.click();
		expect(await violationsInBothSchemes(page)).toEqual([]);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
	});

	test('of very many editions shows the first, and where the others are', async () => {
		const [one] = full.editions;
		const many = { ...full, editions: Array.from({ length: 302 }, () => one ?? never()) };
		const text = await formatReport(many, 'html', 'da');
		expect(text.match(/<summary>/g)).toHaveLength(300);
		expect(text).toContain('Yderligere 2 artikler findes i npm run report -- --csv.');
	});

	test('without any vote says what to do', async () => {
		const { page } = await shown(await formatReport(empty, 'html', 'nb'));
		expect(await page.locator('main').textContent()).toContain('Ingen har svart på');
		expect(await violationsInBothSchemes(page)).toEqual([]);
	});
});
