import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

function emptyFolder(): string {
	const folder = realpathSync(mkdtempSync(join(tmpdir(), 'fyr-bin-')));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	return folder;
}

/** An installed `fyr` whose every command prints `text`. */
function installFyr(root: string, text: string): void {
	for (const folder of ['bin', 'lib/commands']) mkdirSync(join(root, folder), { recursive: true });
	cpSync(join(import.meta.dirname, '../../bin'), join(root, 'bin'), { recursive: true });
	writeFileSync(join(root, 'lib/commands/program.js'), `console.log(${JSON.stringify(text)});`);
	writeFileSync(join(root, 'package.json'), '{ "type": "module" }');
}

/** `fyr` of a package with no Node beside it, run by a Node that says it is version 18. */
function runByOldNode(...args: string[]) {
	const root = emptyFolder();
	installFyr(root, 'ran');
	const older = join(root, 'older.cjs');
	writeFileSync(
		older,
		`Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '18.20.4' } });`,
	);
	const command = ['--require', older, join(root, 'bin/fyr.mjs'), ...args];
	const { status, stdout, stderr } = spawnSync(process.execPath, command, {
		...{ cwd: root, encoding: 'utf8' },
	});
	return { code: status, out: stdout, err: stderr };
}

test('where Node is too old and npm has brought none, one sentence says what to install', () => {
	expect(runByOldNode('build')).toEqual({
		code: 2,
		out: '',
		err: 'fyr: This is Node 18.20.4, and Fyr needs 24 or later: install that from https://nodejs.org, or only for this folder with "npm install node@24".\n',
	});
});

test.each([['init'], ['--help'], []])('an old Node is enough for fyr %s', (...args) => {
	expect(runByOldNode(...args)).toMatchObject({ code: 0, out: 'ran\n' });
});

test.each([
	['in the folder of the help center', 'my-help', []],
	['in a folder below it', 'my-help/content', []],
	['elsewhere, with --root', '.', ['--root', 'my-help']],
	['elsewhere, with --root=', '.', ['--root=my-help']],
])('a fyr that is installed for all gives way to the help center’s own, %s', (_, cwd, args) => {
	const root = emptyFolder();
	installFyr(join(root, 'global'), 'for all');
	installFyr(join(root, 'my-help/node_modules/fyr'), 'its own');
	mkdirSync(join(root, 'my-help/content'));
	const command = [join(root, 'global/bin/fyr.mjs'), 'check', ...args];
	const { stdout } = spawnSync(process.execPath, command, { cwd: join(root, cwd) });
	expect(String(stdout)).toBe('its own\n');
});
