import { expect, test } from 'vitest';
import { article, findings } from '../../helpers/content.ts';

const check = (first: string, second: string, title = 'Betala') =>
	findings('shared-keyword', {
		'sv/account/log-in.mdx': article('Text.', first, 'Logga in'),
		'sv/billing/pay.mdx': article('Text.', second, title),
	});

test('a keyword that another article has too is a hint, whatever its case and signs', () => {
	expect(check('keywords: [pinkod, "e-post"]', 'keywords: [kort, PINKOD, epost]')).toEqual([
		expect.stringMatching(
			/^sv\/billing\/pay\.mdx:4:18 hint: "PINKOD" is a keyword of sv\/account\/log-in\.mdx too/,
		),
		expect.stringMatching(/^sv\/billing\/pay\.mdx:4:26 hint: "epost" is a keyword of /),
	]);
});

test('the title of another is named beside the keyword, wherever the two stand', () => {
	const named = /"betala" is the title of sv\/billing\/pay\.mdx too/;
	expect(check('keywords: [betala]', '')).toEqual([expect.stringMatching(named)]);
});

test('what only one article has, has with other words, or is a draft’s, is fine', () => {
	expect(check('keywords: [pinkod, pinkod]', 'keywords: [min pinkod]')).toEqual([]);
	expect(check('keywords: [pinkod]', 'keywords: [pinkod]\nstatus: draft')).toEqual([]);
	expect(check('', '', 'Logga in')).toEqual([]);
});
