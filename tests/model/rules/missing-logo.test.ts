import { describe, expect, test } from 'vitest';
import { findings } from '../../helpers/content.ts';

describe('missing-logo', () => {
	const check = (logo: string): string[] =>
		findings('missing-logo', {
			'site.yaml': `name: A\norigin: https://help.example\nlocales: [{ code: sv, label: S }]\ntheme:\n  logo: ${logo}\n`,
		});

	test('a file of public/ is fine', () => {
		expect(check('favicon.svg')).toEqual([]);
	});

	test('one that is not there, or is written as a path, is an error', () => {
		expect([
			...check('favicn.svg'),
			...check('/favicon.svg'),
			...check('public/favicon.svg'),
			...check('our-brand.png'),
		]).toMatchInlineSnapshot(`
			[
			  "site.yaml:5:3 error: There is no "favicn.svg" in public/. Write "favicon.svg".",
			  "site.yaml:5:3 error: There is no "/favicon.svg" in public/. Write "favicon.svg".",
			  "site.yaml:5:3 error: There is no "public/favicon.svg" in public/. Write "favicon.svg".",
			  "site.yaml:5:3 error: There is no "our-brand.png" in public/. Save it there, or remove the line.",
			]
		`);
	});
});
