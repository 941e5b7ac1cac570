import { describe, expect, test } from 'vitest';
import { article, findings } from '../../helpers/content.ts';

const check = (link: string): string[] =>
	findings('tel-link', { 'sv/a/b.mdx': article(`[Ring](${link})`) });

describe('tel-link', () => {
	test.each([
		...[
			'tel:+46846500420',
			'tel:+46-8-465-004-20',
			'tel:1177',
			'tel:020123456',
			'tel:+1(202)5550143',
		],
		...['tel:+46846500420;ext=2', '<tel:*100#>', 'mailto:a@b.example', '#tel'],
	])('%s is fine', (link) => {
		expect(check(link)).toEqual([]);
	});

	test('what dials another number, or none, is told what to write', () => {
		expect([
			...check('tel:+46(0)846500420'),
			...check('<tel:08-465 004 20>'),
			...check('tel:+46%20(0)8%20465%20004%2020'),
			...check('tel:växeln'),
		]).toMatchInlineSnapshot(`
			[
			  "sv/a/b.mdx:6:1 error: "tel:+46(0)846500420" is not what is dialled. Write "tel:+46846500420".",
			  "sv/a/b.mdx:6:1 error: "tel:08-465 004 20" is not what is dialled. Write "tel:+46846500420".",
			  "sv/a/b.mdx:6:1 error: "tel:+46%20(0)8%20465%20004%2020" is not what is dialled. Write "tel:+46846500420".",
			  "sv/a/b.mdx:6:1 error: "tel:växeln" is not one telephone number. Write the digits alone, e.g. "tel:+46846500420".",
			]
		`);
	});
});
