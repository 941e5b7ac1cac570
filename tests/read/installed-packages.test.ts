import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import astro from 'astro/package.json' with { type: 'json' };
import { expect, onTestFinished, test } from 'vitest';
import { requirePackages } from '../../src/read/installed-packages.ts';
import { writeFiles } from '../helpers/content.ts';

function emptyFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), 'fyr-packages-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	return folder;
}

test('a help center whose packages nobody has installed cannot be built, and says what to write', () => {
	const root = emptyFolder();
	expect(() => requirePackages(root)).toThrow(
		`The packages of "${root}" are not installed. Write there: npm install`,
	);
	expect(() => requirePackages(join(import.meta.dirname, '../..'))).not.toThrow();
});

test('a help center in a site with another Astro says which one to install', () => {
	const root = emptyFolder();
	writeFiles(root, { 'node_modules/astro/package.json': '{ "version": "5.1.0" }' });
	expect(() => requirePackages(root)).toThrow(
		`"${root}" has Astro 5.1.0, and this version of Fyr builds with ${astro.version}. Write there: npm install --save-exact astro@${astro.version}`,
	);
});
