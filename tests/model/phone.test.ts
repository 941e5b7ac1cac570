import { describe, expect, test } from 'vitest';
import { dialled } from '../../src/model/phone.ts';

const of = (written: string, own: string[] = ['sv'], others: string[] = []) => {
	const number = dialled(written, { own, others });
	return 'dial' in number ? number.dial : number.fault;
};

describe('a telephone number', () => {
	test.each([
		['+46 (0)8 465 004 20', '+46846500420'],
		['+46 (0) 8-465 004 20', '+46846500420'],
		['+46.8.465.004.20', '+46846500420'],
		['(+46) 8 465 004 20', '+46846500420'],
		['0046 8 465 004 20', '+46846500420'],
		['00 46 8 465 004 20', '+46846500420'],
		['tel:+46846500420', '+46846500420'],
		['＋46 8 465 004 20', '+46846500420'],
		['+٤٦ ٨٤٦٥٠٠٤٢٠', '+46846500420'],
		['+46\u00a08\u00a0465\u2009004\u00a020', '+46846500420'],
		['08\u2011465 004 20', '+46846500420'],
		['\u202a+46 8 465 004 20\u202c', '+46846500420'],
		['08-465 004 20', '+46846500420'],
		['070-123 45 67', '+46701234567'],
		['+47 815 48 333', '+4781548333'],
		['+39 06 1234 5678', '+390612345678'],
		['+44 (0)20 7946 0958', '+442079460958'],
		['+45 10 00 20 20', '+4510002020'],
		['+46 8 465 004 20 ext. 2', '+46846500420;ext=2'],
		['+46 8 465 004 20 x2', '+46846500420;ext=2'],
		['+46846500420;ext=2', '+46846500420;ext=2'],
	])('%s is dialled %s', (written, dial) => {
		expect(of(written)).toBe(dial);
	});

	test.each([
		['1177', 'sv', '1177'],
		['112', 'sv', '112'],
		['114 14', 'sv', '11414'],
		['02800', 'nb', '02800'],
		['116 117', 'de', '116117'],
		['020-12 34 56', 'sv', '020123456'],
		['020-12 34 56 ext. 3', 'sv', '020123456;ext=3'],
		['0771-123 456', 'sv', '0771123456'],
		['0800 123 456', 'sv', '0800123456'],
		['0800 123 456', 'en', '0800123456'],
		['1-800-555-0199', 'en', '18005550199'],
		['800 12 345', 'nb', '80012345'],
		['80 12 34 56', 'da', '80123456'],
	])('%s, for readers of %s, is dialled as it is written: %s', (written, lang, dial) => {
		expect(of(written, [lang])).toBe(dial);
	});

	test.each([
		['70 10 20 30', 'da', '+4570102030'],
		['020 7946 0958', 'en-GB', '+442079460958'],
		['030/1234567', 'de', '+49301234567'],
		['080-8123-4567', 'ja', '+818081234567'],
		['٠١٠ ١٢٣٤ ٥٦٧٨', 'ar', '+201012345678'],
	])('%s is one of the country of %s: %s', (written, lang, dial) => {
		expect(of(written, [lang])).toBe(dial);
	});

	test('is one of the site’s other countries where its own readers have none such', () => {
		expect(of('08-465 004 20', ['en'], ['en', 'sv'])).toBe('+46846500420');
	});

	test.each([
		'+46 (0)8-465 004 20 (tast 2)',
		'08-465 004 20 / 08-465 004 21',
		'08-465 004 20 eller 08-465 004 21',
		'08-465 004 20, 21',
		'08-465 004 20–22',
		'+46 8 465 004 20–22',
		'+46 8 465 004 20/21',
		'1177 / 112',
		'112/1177',
		'+46 8 465 004 20 anknytning 12',
		'+45 (0)70 10 20 30',
		'Ring oss',
		'+46',
		'5',
	])('%s is not one', (written) => {
		expect(of(written)).toContain(`${JSON.stringify(written)} is not one telephone number`);
		expect(of(written)).toContain('dial: "+46846500420" }.');
	});

	test('that is another in each of two countries, or one of none, is told to begin with its country', () => {
		expect(of('70 10 20 30', ['da', 'nb'])).toMatchInlineSnapshot(
			`""70 10 20 30" is another number in DK than in NO. Begin it with the country's code, e.g. "+45 70 10 20 30"."`,
		);
		expect(of('08-465 004 20', ['en'])).toMatchInlineSnapshot(
			`""08-465 004 20" is a number of none of the countries that the site's languages are of. Begin it with the country's code, e.g. "+46 8 465 004 20", or say what is dialled: { text: "08-465 004 20", dial: "0846500420" }."`,
		);
	});
});
