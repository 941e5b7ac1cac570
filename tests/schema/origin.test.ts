import { describe, expect, test } from 'vitest';
import { published } from '../../src/schema/origin.ts';

describe('the origin of a site', () => {
	test.each([
		['https://help.example', 'https://help.example', ''],
		['https://help.example//', 'https://help.example', ''],
		['HTTPS://Help.Example', 'https://help.example', ''],
		['https://help.example:443', 'https://help.example', ''],
		['http://localhost:8080/', 'http://localhost:8080', ''],
		['https://hjälp.örtagård.example', 'https://xn--hjlp-moa.xn--rtagrd-lua5k.example', ''],
		['https://company.example/help', 'https://company.example', '/help'],
		['https://company.example/help/', 'https://company.example', '/help'],
		['https://company.example/support/help.v2', 'https://company.example', '/support/help.v2'],
		['https://company.example/a/../help', 'https://company.example', '/help'],
		['https://company.example/hj%C3%A4lp', 'https://company.example', '/hjälp'],
		['https://company.example/hja\u0308lp', 'https://company.example', '/hjälp'],
	])('%s is %s and the folder "%s"', (written, origin, base) => {
		expect(published.parse(written)).toEqual({ origin, base });
	});

	test('is the same in letters of its own and in those of ASCII', () => {
		expect(published.parse('https://örtagård.example/hjälp')).toEqual(
			published.parse('https://xn--rtagrd-lua5k.example/hj%C3%A4lp/'),
		);
	});

	test.each([
		'help.example',
		'ftp://help.example',
		'https:help.example',
		'https://',
		'https://help.example/?a=1',
		'https://help.example/#top',
		'https://user:secret@help.example',
		'https://help.example/a//b',
		'https://help.example/a b',
		'https://help.example/index.html',
		'https://help.example/%E0%A4%A',
		String.raw`https://help.example\help`,
		'',
		5,
		null,
	])('%j is none', (written) => {
		const { error } = published.safeParse(written);
		expect(error?.issues[0]?.message).toMatch(
			/^Expected the address of the published site, e\.g\. https:.* received .+\.$/,
		);
	});
});
