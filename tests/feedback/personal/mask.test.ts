import { describe, expect, test } from 'vitest';
import { maskPersonal } from '../../../src/feedback/personal/mask.ts';

/** Numbers that no person has: made for tests by those who give them, or of nobody's birth. */
const swedish = [
	'19121212-1212',
	'121212-1212',
	'191212121212',
	'1212121212',
	'121212+1212',
	'701063-2391',
];
const norwegian = ['13097248022', '130972 48022', '53097248016', '130972-48022'];
const danish = ['070761-4285', '0707614285', '070761 4285'];
const cards = ['4111 1111 1111 1111', '4111111111111111', '5555-5555-5555-4444', '378282246310005'];

describe('what tells who a reader is gives way to its kind', () => {
	test.each([
		...swedish.map((number) => [
			`Mitt nummer är ${number}.`,
			'Mitt nummer är [personal-id].',
			'sv',
		]),
		...norwegian.map((number) => [`Nummeret er ${number}!`, 'Nummeret er [personal-id]!', 'nb']),
		...danish.map((number) => [`Mit CPR: ${number}`, 'Mit CPR: [personal-id]', 'da']),
		...cards.map((number) => [`Kort ${number}, tack`, 'Kort [card], tack', 'sv']),
		['Hetu 131052-308T', 'Hetu [personal-id]', 'fi'],
		['Kennitala 120174-3399', 'Kennitala [personal-id]', 'is'],
		['IBAN SE45 5000 0000 0583 9825 7466 och mer', 'IBAN [account] och mer', 'sv'],
		['dk5000400440116243', '[account]', 'da'],
		['Mejla anna.b+x@örtagård.example idag', 'Mejla [e-mail] idag', 'sv'],
		['anna (at) company.example', '[e-mail]', 'en'],
		['Ring 070-174 06 05 eller +46 (0)8 465 004 20', 'Ring [phone] eller [phone]', 'sv'],
		['Ring 32 12 34 56', 'Ring [phone]', 'da'],
		['Ring 406 12 345', 'Ring [phone]', 'nb'],
	])('%s → %s', (text, masked, lang) => {
		expect(maskPersonal(text, lang)).toBe(masked);
	});

	test('several in one comment, with the words between', () => {
		const text = 'Jag heter Anna, 121212-1212,\nanna@example.com och 070-174 06 05. Hjälp!';
		expect(maskPersonal(text, 'sv')).toBe(
			'Jag heter Anna, [personal-id],\n[e-mail] och [phone]. Hjälp!',
		);
	});
});

describe('what only looks like it stays, since writers need it', () => {
	test.each([
		'Steg 3 av 12 fungerar inte sedan 2026-11-27 12:30',
		'Fel 80070005 när jag klickar',
		'fejlkode: 12345678',
		'Version 10.15.7 och 192.168.100.200',
		'Det kostade 1 000 000 kr den 1/12 2026',
		'Kanal 101, 102, 103 och 104',
		'341212-1213 har fel kontrollsiffra',
		'Kundnummer 1234567',
		'4111 1111 1111 1112',
		'SE45 5000 0000 0583 9825 7467',
		'@fyr och a@b',
		'öppet 08.00-20.00 vardagar',
		'2026-08-24',
		'EC1260 Wireless Data Modem HSD USB',
	])('%s', (text) => {
		expect(maskPersonal(text, 'sv')).toBe(text);
	});
});

test('a locale that no standard knows is no fault', () => {
	expect(maskPersonal('a@b.example', 'x_y')).toBe('[e-mail]');
});
