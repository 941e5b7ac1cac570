import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

/** `fyr` of a package with no Node beside it, run by a Node that says it is version 18. */
function runByOldNode(...args: string[]) {
	const root = realpathSync(mkdtempSync(join(tmpdir(), 'fyr-old-node-')));
	onTestFinished(() => rmSync(root, { recursive: true, force: true }));
	for (const folder of ['bin', 'lib/commands']) mkdirSync(join(root, folder), { recursive: true });
	copyFileSync(join(import.meta.dirname, '../../bin/fyr.mjs'), join(root, 'bin/fyr.mjs'));
	writeFileSync(join(root, 'lib/commands/program.js'), 'console.log("ran");');
	writeFileSync(join(root, 'package.json'), '{ "type": "module" }');
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
