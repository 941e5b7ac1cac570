import { expect, test } from 'vitest';
import { builtPages } from '../helpers/built-site.ts';
import { faultsIn, htmlFaults } from '../helpers/html-faults.ts';

test('every page is valid HTML', async () => {
	expect(builtPages().length).toBeGreaterThan(100);
	expect(await htmlFaults('dist')).toEqual([]);
});

test('a page that is not would be found', async () => {
	const page = (body: string): string =>
		`<!doctype html><html lang="sv"><head><title>T</title></head><body>${body}</body></html>`;
	const rules = async (body: string): Promise<string[]> =>
		(await faultsIn(page(body), 'x')).map((fault) => fault.split(/[ :]+/)[1] ?? '');
	expect(await rules('<article><meta data-x="a" content="b"></article>')).toEqual([
		'element-permitted-content',
		'attribute-misuse',
	]);
	expect(await rules('<p id="a">A<div id="a">B</div></p>')).toContain('no-dup-id');
	expect(await rules('<a href="/x"><button>C</button></a>')).toEqual(['element-permitted-content']);
	expect(await faultsIn(`${page('A')}<script></script>`, 'x')).toEqual([
		'x after-the-end: <script></script>',
	]);
	expect(await rules('<section aria-labelledby="none">D</section>')).toEqual([
		'no-missing-references',
	]);
});
