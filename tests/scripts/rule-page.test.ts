import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rulePage } from '../../scripts/rule-pages/rule-page.ts';
import { registry, ruleNames } from '../../src/model/registry/index.ts';

const folder = join(import.meta.dirname, '../../docs/en/check/rules');

describe('the pages of docs/ about rules', () => {
	test('are those of the registry; else run "npm run rule-pages"', () => {
		const there = readdirSync(folder).filter((file) => file.endsWith('.md'));
		expect(there.sort()).toEqual(ruleNames.map((name) => `${name}.md`).sort());
		for (const name of ruleNames) {
			const page = readFileSync(join(folder, `${name}.md`), 'utf8');
			expect(page).toBe(rulePage(name, registry[name]));
		}
	});

	test('show what is to be done to the files of the wrong example, and no others', () => {
		const page = rulePage('broken-link', {
			severity: 'error',
			mended: true,
			explanation: 'A link leads to a page.',
			wrong: { 'en/a/b.md': '[P](./payy.md)\n', 'en/a/pay.md': 'Text.', 'en/a/old.md': '\u200B' },
			right: { 'en/a/b.md': '[P](./pay.md)\n', 'en/a/pay.md': 'Text.' },
		});
		expect(page).toContain('`npx fyr check --fix` mends it.');
		const [wrong = '', right = ''] = page.split('## Right');
		expect(wrong).toContain('`en/a/old.md`\n\n```md\n⟨U+200B⟩\n```');
		expect(right.trim()).toBe(
			'`en/a/b.md`\n\n```md\n[P](./pay.md)\n```\n\nThere is no `en/a/old.md`.',
		);
	});
});
