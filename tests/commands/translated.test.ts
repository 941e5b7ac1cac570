import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { article, writeContent } from '../helpers/content.ts';
import { runCommand } from '../helpers/run-command.ts';

const lockFile = 'da/translations.lock.json';

function root(files = {}): string {
	return writeContent({
		'sv/a/b.mdx': article('Text.\n\n## Steg'),
		'da/a/b.mdx': article(),
		'sv/a/c.mdx': article(),
		'da/a/c.mdx': article(),
		'da/a/only.mdx': article(),
		...files,
	});
}

function read(folder: string, file = lockFile): string {
	return readFileSync(join(folder, file), 'utf8');
}

describe('npm run translated', () => {
	test('notes what an edition was made from, in one stable form', () => {
		const folder = root();
		expect(runCommand('translated', folder, ['da/a/c.mdx', 'da/a/b.mdx', '--from', 'sv'])).toEqual({
			code: 0,
			out: '',
			err: '2 editions noted in da.\n',
		});
		const text = read(folder);
		expect(text.replaceAll(/"[0-9a-z]{14}"/g, '"…"')).toMatchInlineSnapshot(`
			"{
				"a/b": {
					"from": "sv",
					"sections": {
						"front matter": "…",
						"lead": "…",
						"#steg": "…"
					}
				},
				"a/c": {
					"from": "sv",
					"sections": {
						"front matter": "…",
						"lead": "…"
					}
				}
			}
			"
		`);
		runCommand('translated', folder, ['da/a/b.mdx']);
		expect(read(folder)).toBe(text);
	});

	test('then status says current, after an edit outdated, and after noting it again current', () => {
		const folder = root();
		const status = (): string[] =>
			(
				JSON.parse(runCommand('status', folder, ['--json', '--locale', 'da']).out) as {
					article: string;
					status: string;
				}[]
			)
				.filter(({ article: id }) => id === 'a/b')
				.map(({ status: state }) => state);
		runCommand('translated', folder, ['da/a/b.mdx', '--from', 'sv']);
		expect(status()).toEqual(['current']);
		writeFileSync(join(folder, 'sv/a/b.mdx'), article('Other.\n\n## Steg'));
		expect(status()).toEqual(['outdated']);
		expect(runCommand('translated', folder, ['da/a/b.mdx']).code).toBe(0);
		expect(status()).toEqual(['current']);
	});

	test('takes a path as the shell completes it, or without ending', () => {
		const folder = root();
		const fromHere = join(folder, 'da/a/b.mdx');
		expect(runCommand('translated', folder, [fromHere, 'da/a/c', '--from', 'sv']).code).toBe(0);
		expect(Object.keys(JSON.parse(read(folder)) as object)).toEqual(['a/b', 'a/c']);
	});

	test('--original forgets an edition, also of an article that is gone, and an empty file goes', () => {
		const folder = root({ [lockFile]: '{ "a/gone": { "from": "sv", "sections": {} } }' });
		expect(runCommand('translated', folder, ['da/a/b.mdx', '--from', 'sv']).code).toBe(0);
		expect(runCommand('translated', folder, ['da/a/gone.mdx', '--original']).code).toBe(0);
		expect(Object.keys(JSON.parse(read(folder)) as object)).toEqual(['a/b']);
		expect(runCommand('translated', folder, ['da/a/b.mdx', '--original']).code).toBe(0);
		expect(existsSync(join(folder, lockFile))).toBe(false);
	});

	test.each([
		[[], 'Name an edition, e.g. sv/account/log-in.mdx.'],
		[['da/a/b.mdx'], 'What was da/a/b translated from? Give --from with one of: sv.'],
		[
			['da/a/only.mdx'],
			'What was da/a/only translated from? No other locale has this article, so it is an original and needs no entry.',
		],
		[
			['da/a/b.mdx', '--from', 'nb'],
			'da/a/b cannot be translated from "nb". Give --from with one of: sv.',
		],
		[
			['da/a/b.mdx', '--from', 'da'],
			'da/a/b cannot be translated from "da". Give --from with one of: sv.',
		],
		[['da/a/bb.mdx', '--from', 'sv'], 'There is no valid da/a/bb.mdx. Did you mean "da/a/b.mdx"?'],
		[
			['nb/a/b.mdx', '--from', 'sv'],
			'Expected an edition such as sv/account/log-in.mdx, received "nb/a/b.mdx".',
		],
		[['da/a/b.mdx', '--from', 'sv', '--original'], 'Choose --from or --original.'],
		[
			['da/a/c.mdx', 'da/a/x.mdx', '--from', 'sv'],
			'There is no valid da/a/x.mdx. Did you mean "da/a/b.mdx"?',
		],
	])('%j notes nothing, exits 2 and says why', (args, message) => {
		const folder = root();
		const { code, err } = runCommand('translated', folder, args);
		expect([code, err.split('\n')[0]]).toEqual([2, `translated: ${message}`]);
		expect(existsSync(join(folder, lockFile))).toBe(false);
	});

	test('a file that cannot be read is not overwritten', () => {
		const folder = root({ [lockFile]: '<<<<<<< HEAD\n' });
		const { code, err } = runCommand('translated', folder, ['da/a/b.mdx', '--from', 'sv']);
		expect([code, err]).toEqual([
			2,
			'translated: da/translations.lock.json cannot be read. Run "npm run check", and mend it first.\n',
		]);
		expect(read(folder)).toBe('<<<<<<< HEAD\n');
	});
});
