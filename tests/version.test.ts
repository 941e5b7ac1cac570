import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { codeVersion, sourceVersion, VERSION_FILE, versionOf } from '../src/version.ts';

/** A checkout with two files of code. */
function checkout() {
	const folder = mkdtempSync(join(tmpdir(), 'fyr-version-'));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	mkdirSync(join(folder, 'src/read'), { recursive: true });
	const write = (file: string, text: string): void => writeFileSync(join(folder, file), text);
	write('package.json', '{ "version": "1.0.0" }');
	write('package-lock.json', '{ "packages": {} }');
	write('src/read/a.ts', 'export const a = 1;');
	write('src/b.ts', 'export const b = 1;');
	return { folder, write };
}

test.each([
	['a line of code', 'src/read/a.ts', 'export const a = 2;'],
	['the version of Fyr', 'package.json', '{ "version": "1.0.1" }'],
	['the version of a library', 'package-lock.json', '{ "packages": { "x": {} } }'],
	['a new file', 'src/c.ts', ''],
])('%s makes another version', (_what, file, text) => {
	const { folder, write } = checkout();
	const before = sourceVersion(folder);
	write(file, text);
	expect(sourceVersion(folder)).not.toBe(before);
});

test('the same code is the same version, wherever it lies', () => {
	const { folder } = checkout();
	const copy = mkdtempSync(join(tmpdir(), 'fyr-copy-'));
	onTestFinished(() => rmSync(copy, { recursive: true, force: true }));
	cpSync(folder, copy, { recursive: true });
	expect(sourceVersion(copy)).toBe(sourceVersion(folder));
});

test('a package has the version that it was packed with', () => {
	const { folder, write } = checkout();
	const packed = sourceVersion(folder);
	write(`src/${VERSION_FILE}`, `${packed}\n`);
	write('src/b.ts', 'compiled');
	expect(versionOf(join(folder, 'src'))).toBe(packed);
});

test('the running code is that of this checkout', () => {
	expect(codeVersion()).toBe(sourceVersion(process.cwd()));
});
