import { describe, expect, test } from 'vitest';
import { findings } from '../../helpers/content.ts';

describe('unknown-contact-locale', () => {
	const check = (contact: string): string[] =>
		findings('unknown-contact-locale', {
			'site.yaml': `name: Test
origin: https://help.example
locales:
  - { code: sv, label: Svenska }
contact:
${contact}`,
		});

	test('a locale of the site and default are fine', () => {
		expect(check('  sv: { phone: "1" }\n  default: { phone: "2" }\n')).toEqual([]);
	});

	test('what is neither is an error', () => {
		expect(check('  sv: { phone: "1" }\n  se: { phone: "2" }\n')).toMatchInlineSnapshot(`
			[
			  "site.yaml:7:3 error: "se" is not a locale of this site, so nobody sees these ways to contact you. Did you mean "sv"?",
			]
		`);
	});
});
