import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
	chmodSync,
	cpSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	realpathSync,
	renameSync,
	rmSync,
	symlinkSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';

/**
 * A project of the test's own, with an `npm` that only says what it was asked: the real one would
 * take away the packages under the feet of the tests.
 */
function project(script: string, { installed = true, npm = 'exit 0' } = {}) {
	const root = realpathSync(mkdtempSync(join(tmpdir(), 'fyr-bootstrap-')));
	onTestFinished(() => rmSync(root, { recursive: true, force: true }));
	const write = (file: string, text: string): void => {
		mkdirSync(dirname(join(root, file)), { recursive: true });
		writeFileSync(join(root, file), text);
	};
	write('package.json', '{ "type": "module" }');
	write('package-lock.json', '{}');
	write('scripts/own.ts', script);
	write('bin/npm', `#!/bin/sh\necho "npm $@"\n${npm}\n`);
	chmodSync(join(root, 'bin/npm'), 0o755);
	for (const file of ['scripts/bootstrap.mjs', 'bin/end-with-npm.mjs']) {
		cpSync(join(import.meta.dirname, '../..', file), join(root, file));
	}
	mkdirSync(join(root, 'node_modules/node/bin'), { recursive: true });
	if (installed) {
		symlinkSync(process.execPath, join(root, 'node_modules/node/bin/node'));
		write('node_modules/.package-lock.json', '{}');
	}
	return root;
}

/** `npm` of the project, and the machine's own Node, as somebody with a new clone has it. */
function environment(root: string): NodeJS.ProcessEnv {
	const folders = (process.env['PATH'] ?? '')
		.split(delimiter)
		.filter((folder) => !folder.includes('node_modules'));
	return { ...process.env, PATH: [join(root, 'bin'), ...folders].join(delimiter) };
}

function run(root: string, ...args: string[]) {
	const command = [join(root, 'scripts/bootstrap.mjs'), 'scripts/own.ts', ...args];
	const options = { cwd: '/', env: environment(root), encoding: 'utf8' } as const;
	const { status, stdout, stderr } = spawnSync('node', command, options);
	return { code: status, out: stdout, err: stderr };
}

const install = 'npm ci --no-audit --no-fund --loglevel=error\n';

describe('a command, where everything is installed', () => {
	test('runs at once on the Node that npm brought, in the project, with its arguments', () => {
		const root = project(
			'const said: string = [process.version, process.cwd(), ...process.argv.slice(2)].join();\nconsole.log(said);',
		);
		expect(run(root, '--json', 'a b')).toEqual({
			code: 0,
			out: `${process.version},${root},--json,a b\n`,
			err: '',
		});
	});

	test.each([1, 2])('ends with %i where its script does', (code) => {
		expect(run(project(`process.exitCode = ${code};`)).code).toBe(code);
	});

	test('ends when it is stopped, and leaves nothing running', async () => {
		const root = project('console.log(process.pid);\nsetInterval(() => undefined, 1000);');
		const command = [join(root, 'scripts/bootstrap.mjs'), 'scripts/own.ts'];
		const child = spawn('node', command, { env: environment(root) });
		const [pid] = (await once(child.stdout, 'data')) as [Buffer];
		const ended = once(child, 'exit');
		child.kill('SIGTERM');
		expect((await ended)[0]).toBe(1);
		// Signal 0 only asks whether there is such a process.
		expect(() => process.kill(Number(pid.toString()), 0)).toThrow(/ESRCH/);
	});
});

describe('a command that npm runs in a shell', () => {
	test.each(['SIGTERM', 'SIGKILL'] as const)('ends when npm ends by %s', async (signal) => {
		const root = project('console.log(process.pid);\nsetInterval(() => undefined, 1000);');
		const bootstrap = join(root, 'scripts/bootstrap.mjs');
		// Like npm: a process that starts a shell, which starts the command and waits for it.
		const npm = `require('node:child_process').spawn('sh', ['-c', 'node "${bootstrap}" scripts/own.ts; true'], { stdio: 'inherit' })`;
		const env = { ...environment(root), npm_lifecycle_event: 'start' };
		const child = spawn('node', ['-e', npm], { env });
		const [pid] = (await once(child.stdout, 'data')) as [Buffer];
		child.kill(signal);
		const ask = () => process.kill(Number(pid.toString()), 0);
		await vi.waitFor(() => expect(ask).toThrow(/ESRCH/), { timeout: 5000 });
	});
});

describe('what is missing is installed first', () => {
	const brought = `ln -s "${process.execPath}" node_modules/node/bin/node`;

	test('in a new clone, and then the command runs', () => {
		const { code, out } = run(project('console.log("ran")', { installed: false, npm: brought }));
		expect([code, out.replace(/\d+\.\d s/, '0.1 s')]).toEqual([
			0,
			`Installing what Fyr needs (only the first time; about half a minute) …\n${install}Installed in 0.1 s.\nran\n`,
		]);
	});

	test('after a pull that brought other packages', () => {
		const root = project('console.log("ran")');
		const later = new Date(Date.now() + 60_000);
		utimesSync(join(root, 'package-lock.json'), later, later);
		expect(run(root).out).toContain(install);
	});

	test('but not through a link: npm ci would empty the folder that it leads to', () => {
		const root = project('console.log("ran")', { installed: false });
		const other = join(root, 'elsewhere');
		renameSync(join(root, 'node_modules'), other);
		writeFileSync(join(other, 'kept.txt'), 'kept');
		symlinkSync(other, join(root, 'node_modules'));
		const { code, out, err } = run(root);
		expect([code, out, err]).toEqual([
			2,
			'',
			`node_modules is a symbolic link to ${other}, which lacks what Fyr needs, and installing it would empty that folder. Remove the link (rm node_modules), and start again.\n`,
		]);
		expect(readFileSync(join(other, 'kept.txt'), 'utf8')).toBe('kept');
	});

	test('and where that fails, npm’s own words are followed by what they are about', () => {
		const npm = 'echo "no network" >&2; exit 1';
		const { code, err } = run(project('console.log("ran")', { installed: false, npm }));
		expect([code, err]).toEqual([
			2,
			'no network\nnpm ci did not finish. What it printed above says why.\n',
		]);
	});
});
