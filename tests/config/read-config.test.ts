import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { companyFolder } from '../helpers/content.ts';

/** What is read of the folders of some configuration files: Node reads them, not Vitest. */
function read(files: readonly (readonly [name: string, text: string])[]): unknown[] {
	const folders = files.map(([name, text]) => {
		const root = companyFolder({});
		writeFileSync(join(root, name), text);
		return root;
	});
	const program = join(import.meta.dirname, '../helpers/print-config.ts');
	const out = execFileSync(process.execPath, [program, ...folders], { encoding: 'utf8' });
	const printed: unknown = JSON.parse(out);
	if (!Array.isArray(printed)) throw new Error('A list is printed.');
	return printed;
}

describe('fyr.config', () => {
	test('may be absent', () => {
		expect(read([['other.ts', '']])).toEqual([{ strings: {}, astro: {} }]);
	});

	test('may be TypeScript or JavaScript, and finds "fyr/config" wherever Fyr runs from', () => {
		const text = `import { defineConfig } from 'fyr/config';\nexport default defineConfig({ strings: { sv: { a: 'b' } } });`;
		const typed = text.replace(' });', ' } satisfies object);');
		const files = [
			['fyr.config.ts', typed],
			['fyr.config.js', text],
			['fyr.config.mjs', text],
		] as const;
		expect(read(files)).toEqual(files.map(() => ({ strings: { sv: { a: 'b' } }, astro: {} })));
	});

	test('that is wrong is told with file and key', () => {
		const texts = [
			'export default { string: {} };',
			'export default { strings: { sv: 5 } };',
			'export default { astro: 5 };',
			'export const a = 1;',
			'export default {',
			"import 'none';\nexport default {};",
		];
		const told = read(texts.map((text) => ['fyr.config.ts', text]));
		expect(told.map((each) => String(each).replaceAll(/\/\S*\/(?=fyr\.config)/g, '…/')))
			.toMatchInlineSnapshot(`
			[
			  "fyr.config.ts: There is no key "string" here. Did you mean "strings"?",
			  "fyr.config.ts: strings.sv: Expected lines such as "key: value", received 5.",
			  "fyr.config.ts: astro: Expected an object of Astro’s configuration.",
			  "fyr.config.ts: Write "export default defineConfig({ … })".",
			  "…/fyr.config.ts cannot be loaded: Unexpected token \`<eof>\`. Expected identifier, string literal, numeric literal or [ for the computed key",
			  "…/fyr.config.ts cannot be loaded: Cannot find package 'none' imported from …/fyr.config.ts",
			]
		`);
	});
});
