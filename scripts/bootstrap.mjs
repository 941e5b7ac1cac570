/**
 * The first step of `npm start` and `npm test`, and of every command a new clone may begin with.
 *
 * It runs on whatever Node the machine has (18 or later): it installs what is missing, which brings
 * Node 24, and hands over to that. Plain JavaScript, because an older Node reads nothing else.
 *
 * Options before the script are for Node.
 */
import { spawn } from 'node:child_process';
import { existsSync, lstatSync, readlinkSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { endWithNpm, withoutNpm } from '../bin/end-with-npm.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const ownNode = join(
	root,
	'node_modules',
	'node',
	'bin',
	process.platform === 'win32' ? 'node.exe' : 'node',
);
const own = process.argv.slice(2);
const at = own.findIndex((arg) => !arg.startsWith('-'));
const [options, script = '', args] = [own.slice(0, at), own[at], own.slice(at + 1)];
// Half of a start would be taking types out of modules and compiling them. Not where Node keeps that
// by itself: a folder that all users of the machine share.
process.env['NODE_COMPILE_CACHE'] ??= join(root, '.cache', 'compiled-code');

try {
	if (!isInstalled()) await install();
	process.exitCode = await run(ownNode, [...options, join(root, script), ...args]);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 2;
}

/** npm notes what it installed in `node_modules/.package-lock.json`; it is older after a pull that changed the lock. */
function isInstalled() {
	const installed = join(root, 'node_modules', '.package-lock.json');
	if (!existsSync(installed) || !existsSync(ownNode)) return false;
	return statSync(installed).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs;
}

async function install() {
	refuseLink();
	const start = Date.now();
	console.log('Installing what Fyr needs (only the first time; about half a minute) …');
	const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
	const code = await run(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
	if (code !== 0) throw new Error('npm ci did not finish. What it printed above says why.');
	console.log(`Installed in ${((Date.now() - start) / 1000).toFixed(1)} s.`);
}

/** `npm ci` empties `node_modules` first; through a link that would be somebody else's. */
function refuseLink() {
	const folder = join(root, 'node_modules');
	// Also of a link that leads nowhere, which `existsSync` does not see.
	if (!lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink()) return;
	throw new Error(
		`node_modules is a symbolic link to ${readlinkSync(folder)}, which lacks what Fyr needs, and installing it would empty that folder. Remove the link (rm node_modules), and start again.`,
	);
}

/** @returns {Promise<number>} The exit code; a signal to us is passed on, so that nothing is left running. */
function run(command, parameters) {
	return new Promise((resolve, reject) => {
		const child = spawn(command, parameters, {
			cwd: root,
			stdio: 'inherit',
			env: withoutNpm(),
			shell: command.endsWith('.cmd'),
		});
		for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
		endWithNpm(() => child.kill('SIGTERM'));
		child.on('error', reject);
		child.on('exit', (code, signal) => resolve(code ?? (signal ? 1 : 0)));
	});
}
