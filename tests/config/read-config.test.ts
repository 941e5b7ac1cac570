import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readConfig } from '../../src/config/read-config.ts';
import { companyFolder } from '../helpers/content.ts';

function withConfig(text: string, name = 'fyr.config.ts'): string {
	const root = companyFolder({});
	writeFileSync(join(root, name), text);
	return root;
}

describe('fyr.config', () => {
	test('may be absent', async () => {
		expect(await readConfig(companyFolder({}))).toEqual({ strings: {}, astro: {} });
	});

	test.each(['fyr.config.ts', 'fyr.config.js', 'fyr.config.mjs'])('may be %s', async (name) => {
		const types = name.endsWith('.ts') ? ' satisfies object' : '';
		const text = `import { defineConfig } from 'fyr/config';\nexport default defineConfig({ strings: { sv: { price: { month: 'per månad' } } } }${types});`;
		expect(await readConfig(withConfig(text, name))).toMatchObject({
			strings: { sv: { price: { month: 'per månad' } } },
		});
	});

	test.each([
		['export default { string: {} };', 'There is no key "string" here. Did you mean "strings"?'],
		[
			'export default { strings: { sv: 5 } };',
			/^fyr\.config\.ts: strings\.sv: Expected .*received 5/,
		],
		['export default { astro: 5 };', 'astro: Expected an object of Astro’s configuration.'],
		['export const a = 1;', 'Write "export default defineConfig({ … })".'],
		['export default {', /fyr\.config\.ts cannot be loaded: /],
		["import 'none';\nexport default {};", /fyr\.config\.ts cannot be loaded: .*'none'/],
	])('%s is told, with file and key', async (text, message) => {
		await expect(readConfig(withConfig(text))).rejects.toThrow(
			typeof message === 'string' ? `fyr.config.ts: ${message}` : message,
		);
	});
});
