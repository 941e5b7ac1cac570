import { describe, expect, test } from 'vitest';
import { findings } from '../../helpers/content.ts';
import { siteYaml } from '../../helpers/center.ts';

const site = (contact: string): string =>
	siteYaml(
		'[{ code: sv, label: Svenska }, { code: da, label: Dansk }, { code: nb, label: Norsk }]',
		`contact:\n${contact}`,
	);
const check = (contact: string): string[] =>
	findings('contact-phone', { 'site.yaml': site(contact) });

describe('contact-phone', () => {
	test.each([
		'  sv: { phone: 08-465 004 20 }',
		'  default: { phone: "+46 (0)8 465 004 20" }',
		'  default: { phone: 020-12 34 56 }',
		'  default: { phone: "1177" }',
		'  sv: { phone: { text: "+46 (0)8 465 004 20 (tast 2)", dial: "+46 8 465 004 20" } }',
		'  sv: { phone: { text: "Ring *100#", dial: "*100#" } }',
		'  sv: { email: help@company.example }',
	])('%s is fine', (contact) => {
		expect(check(contact)).toEqual([]);
	});

	test('what is not one number says what to write, at its line', () => {
		expect([
			...check('  da: { email: a@b.example }\n  sv:\n    phone: 08-465 004 20 (tast 2)'),
			...check('  sv: { phone: { text: Ring oss, dial: växeln } }'),
			...check('  default: { phone: 70 10 20 30 }'),
		]).toMatchInlineSnapshot(`
			[
			  "site.yaml:7:5 error: "08-465 004 20 (tast 2)" is not one telephone number that can be dialled. Write the number alone, with its country's code ("+46 8 465 004 20"), or what is shown and what is dialled: { text: "08-465 004 20 (tast 2)", dial: "+46846500420" }.",
			  "site.yaml:5:9 error: "växeln" is not one telephone number that can be dialled. Write the number alone, with its country's code ("+46 8 465 004 20"), or what is shown and what is dialled: { text: "växeln", dial: "+46846500420" }.",
			  "site.yaml:5:14 error: "70 10 20 30" is another number in DK than in NO. Begin it with the country's code, e.g. "+45 70 10 20 30".",
			]
		`);
	});

	test('a number for all is that of the readers who have no other', () => {
		const own = '  nb: { phone: "1177" }\n  sv: { phone: "1177" }\n';
		expect(check(`${own}  default: { phone: 70 10 20 30 }`)).toEqual([]);
	});
});
