import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { article, writeContent } from '../helpers/content.ts';
import { runCommand } from '../helpers/run-command.ts';

/** A Swedish original with an outdated Danish translation, a current one, and one that is missing. */
function root(): string {
	const folder = writeContent({
		'sv/account/log-in.mdx': article('Text.\n\n## Steg\n\nEtt.'),
		'da/account/log-in.mdx': article(),
		'sv/account/pay.mdx': article(),
		'da/account/pay.mdx': article(),
		'sv/account/bankid.mdx': article(),
	});
	runCommand('translated', folder, ['da/account/log-in.mdx', 'da/account/pay.mdx', '--from', 'sv']);
	writeFileSync(
		join(folder, 'sv/account/log-in.mdx'),
		article('Text.\n\n## Steg\n\nTvå.\n\n## Nytt'),
	);
	return folder;
}

describe('npm run status', () => {
	test('shows a table, what is outdated in which sections, and what is missing', () => {
		const { code, out, err } = runCommand('status', root());
		expect(code).toBe(1);
		expect(`\n${out}`).toMatchInlineSnapshot(`
			"
			                sv  da
			account/bankid  ●   ·
			account/log-in  ●   !
			account/pay     ●   ✓

			● original   ✓ current   ! outdated   · missing

			Outdated:
			  da/account/log-in  in sv since then: changed #steg; added #nytt

			Missing:
			  da: account/bankid
			"
		`);
		expect(err).toMatchInlineSnapshot(`
			"sv: 3 of 3 articles written, 0 outdated.
			da: 2 of 3 articles written, 1 outdated.
			"
		`);
	});

	test('--locale shows one', () => {
		const { code, out } = runCommand('status', root(), ['--locale', 'sv']);
		expect(code).toBe(0);
		expect(`\n${out}`).toMatchInlineSnapshot(`
			"
			                sv
			account/bankid  ●
			account/log-in  ●
			account/pay     ●

			● original   ✓ current   ! outdated   · missing
			"
		`);
	});

	test('--json prints one array', () => {
		const { out } = runCommand('status', root(), ['--json', '--locale', 'da']);
		expect((JSON.parse(out) as object[])[1]).toEqual({
			article: 'account/log-in',
			locale: 'da',
			status: 'outdated',
			from: 'sv',
			sections: { changed: ['#steg'], added: ['#nytt'], removed: [] },
		});
	});

	test('an unknown locale names the nearest and exits 2', () => {
		const { code, err } = runCommand('status', root(), ['--locale', 'dk']);
		expect([code, err.split('\n')[0]]).toEqual([
			2,
			'status: There is no locale "dk" in site.yaml. Did you mean "da"?',
		]);
	});

	test('an empty content root is told how to begin', () => {
		expect(runCommand('status', writeContent({}))).toMatchObject({
			code: 0,
			err: 'There is no article yet. Make one with "npm run new".\n',
		});
	});

	test('the translations of the demo are current', () => {
		expect(runCommand('status', join(import.meta.dirname, '../../content')).code).toBe(0);
	});
});
