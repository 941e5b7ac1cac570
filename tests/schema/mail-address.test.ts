import { expect, test } from 'vitest';
import { mailAddress } from '../../src/schema/mail-address.ts';

test.each([
	...['help@company.example', 'a.b+c@x.co', 'kundtjänst@örtagård.example', 'почта@пример.рф'],
	...['support@xn--rtagrd-lua5k.example', "o'neil@company.example"],
])('%s is a mail address', (address) => {
	expect(mailAddress.parse(` ${address} `)).toBe(address);
});

test('two ways to write the same letters are one address', () => {
	expect(mailAddress.parse('kundtja\u0308nst@a.example')).toBe('kundtjänst@a.example');
});

test.each([
	...['help', 'help@', '@company.example', 'help@company', 'a b@company.example', 'a@b@c.example'],
	...[
		'mailto:help@company.example',
		'help@company..example',
		'help@company.example/',
		'.a@b.example',
	],
	...['help@192.0.2.1', 'help@company.example?subject=x', '<help@company.example>', ''],
])('“%s” is none', (address) => {
	expect(mailAddress.safeParse(address).error?.issues[0]?.message).toBe(
		`Expected an address such as help@company.example, received ${JSON.stringify(address)}.`,
	);
});
