#!/usr/bin/env node
/**
 * `fyr`: runs a command, by a Node that is new enough. Plain JavaScript in the words of Node 18, because
 * an older Node must read this file.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import module from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { endWithNpm, withoutNpm } from './end-with-npm.mjs';

/** The oldest Node that runs all commands. */
const NEEDED = 24;

const args = process.argv.slice(2);
const started = join(dirname(fileURLToPath(import.meta.url)), '..');
// One that is installed for all gives way to the version that a help center was made with.
const its = nearest(helpCenterFolder(), join('node_modules', 'fyr', 'bin', 'fyr.mjs'));
const own = its === undefined ? started : join(dirname(its), '..');
// Where Fyr is developed, Node takes the types out of its source itself; below node_modules it does not.
const program = ['src/commands/program.ts', 'lib/commands/program.js']
	.map((path) => join(own, path))
	.find((path) => existsSync(path));

// Not where Node keeps that by itself: a folder that all users of the machine share.
process.env['NODE_COMPILE_CACHE'] ??= join(own, '.cache', 'compiled-code');

const newer = isNewEnough() ? undefined : newerNode();
// To make a help center, which brings a Node, and to ask for help, any will do.
const needsNewer = !['init', 'help', '--help', '-h', undefined].includes(args[0]);
if (newer) handOver(newer);
else if (isNewEnough() || !needsNewer) {
	// The variable above is for those that it starts. Node has this since 22.
	module.enableCompileCache?.(process.env['NODE_COMPILE_CACHE']);
	// The program itself knows how to end in good order.
	endWithNpm(() => process.kill(process.pid, 'SIGTERM'));
	await import(String(pathToFileURL(program)));
} else {
	console.error(
		`fyr: This is Node ${process.versions.node}, and Fyr needs ${NEEDED} or later: install that from https://nodejs.org, or only for this folder with "npm install node@${NEEDED}".`,
	);
	process.exitCode = 2;
}

function isNewEnough() {
	return Number(process.versions.node.split('.')[0]) >= NEEDED;
}

/** The Node that npm installs as the package `node`, in this folder, in one above it, or beside Fyr. */
function newerNode() {
	const name = join(
		'node_modules',
		'node',
		'bin',
		process.platform === 'win32' ? 'node.exe' : 'node',
	);
	return nearest(process.cwd(), name) ?? nearest(own, name);
}

/** As `--root` names it. */
function helpCenterFolder() {
	const at = args.findIndex((each) => each === '--root' || each.startsWith('--root='));
	const root = args[at]?.startsWith('--root=') ? args[at].slice('--root='.length) : args[at + 1];
	return at === -1 ? process.cwd() : resolve(root ?? '');
}

/** The path in this folder, or in the nearest one above it that has it. */
function nearest(folder, path) {
	return foldersAbove(folder)
		.map((each) => join(each, path))
		.find((each) => existsSync(each));
}

function foldersAbove(folder) {
	const parent = dirname(folder);
	return parent === folder ? [folder] : [folder, ...foldersAbove(parent)];
}

/** A signal to us is passed on, so that nothing is left running. */
function handOver(node) {
	const child = spawn(node, [fileURLToPath(import.meta.url), ...args], {
		...{ stdio: 'inherit', env: withoutNpm() },
	});
	for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
	endWithNpm(() => child.kill('SIGTERM'));
	child.on('exit', (code, signal) => {
		process.exitCode = code ?? (signal ? 1 : 0);
	});
}
