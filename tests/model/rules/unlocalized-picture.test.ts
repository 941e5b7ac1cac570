import { describe, expect, test } from 'vitest';
import { siteYaml } from '../../helpers/center.ts';
import { article, findings, picture } from '../../helpers/content.ts';

const site = siteYaml(
	'[{ code: sv, label: Svenska }, { code: da, label: Dansk }, { code: ar, label: العربية, dir: rtl }]',
);

describe('unlocalized-picture', () => {
	const check = (locale: string, files: string[]): string[] =>
		findings('unlocalized-picture', {
			'site.yaml': site,
			[`${locale}/a/b.mdx`]: article('![Meny](../../sv/a/m.png)\n\n![Kort](../../_p/card.png)'),
			...Object.fromEntries(files.map((file) => [file, picture(file)])),
		});

	test('a picture of one’s own, or one that all share, is fine', () => {
		expect(check('sv', ['sv/a/m.png', '_p/card.png', '_p/card.ar.png'])).toEqual([]);
		expect(check('da', ['sv/a/m.png', 'sv/a/m.da.png', '_p/card.png'])).toEqual([]);
		expect(check('ar', ['_p/card.png'])).toEqual([]);
	});

	test('that of another language, or of those who read from the left, is a hint', () => {
		expect([...check('da', ['sv/a/m.png']), ...check('ar', ['_p/card.png', '_p/card.sv.png'])])
			.toMatchInlineSnapshot(`
			[
			  "da/a/b.mdx:6:1 hint: Readers of da are shown the picture of sv. If there are words in it, save one of their own as sv/a/m.da.png.",
			  "ar/a/b.mdx:8:1 hint: Readers of ar are shown _p/card.png, which is drawn for those who read from the left. If there are words in it, save one of their own as _p/card.ar.png.",
			]
		`);
	});
});
