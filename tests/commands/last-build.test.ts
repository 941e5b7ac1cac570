import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { inputsOf } from '../../src/commands/building/inputs.ts';
import { isAsBuilt, noteBuild } from '../../src/commands/building/last-build.ts';
import { openProject, foldersOf } from '../../src/read/project.ts';
import { folderOf } from '../serve/folder.ts';

const site = 'name: A\norigin: https://a.example\nlocales:\n  - { code: sv, label: Svenska }\n';

/** A company's folder that was built once. */
async function built(files: Record<string, string> = {}) {
	const root = folderOf({
		'content/site.yaml': site,
		'content/sv/a/b.md': 'Text.',
		'dist/index.html': '',
		...files,
	});
	const folders = foldersOf({ root });
	const inputs = async (settings: object = {}) => inputsOf(await openProject(folders), settings);
	noteBuild(folders, await inputs());
	const isSame = async (settings?: object) => isAsBuilt(folders, await inputs(settings));
	return {
		inputs,
		isSame,
		write: (file: string, text: string) => writeFileSync(join(root, file), text),
		root,
	};
}

test('a site is as it was built until a text, a setting or what was built changes', async () => {
	const { isSame, write } = await built();
	expect(await isSame()).toBe(true);
	expect(await isSame({ compress: true })).toBe(false);
	write('content/sv/a/b.md', 'Texts');
	expect(await isSame()).toBe(false);
	write('content/sv/a/b.md', 'Text.');
	expect(await isSame()).toBe(true);
	write('dist/index.html', 'by hand');
	expect(await isSame()).toBe(false);
});

test('a new file counts, in public/ and beside package.json too', async () => {
	const { isSame, write, root } = await built();
	mkdirSync(join(root, 'public'));
	write('public/logo.svg', '<svg/>');
	expect(await isSame()).toBe(false);
	rmSync(join(root, 'public/logo.svg'));
	expect(await isSame()).toBe(true);
	write('fyr.config.ts', 'export default {};');
	expect(await isSame()).toBe(false);
});

test.each([
	'site.css',
	'slots/Header.astro',
	'parts/price/PriceTable.astro',
	'parts/price/prices.csv',
])('%s counts, wherever in the company’s folder it lies', async (file) => {
	const { isSame, write } = await built({ [file]: 'before' });
	expect(await isSame()).toBe(true);
	write(file, 'after');
	expect(await isSame()).toBe(false);
});

test.each(['dist/extra.txt', '.fyr/feedback.db', 'node_modules/a/index.js'])(
	'%s is no input of a build',
	async (file) => {
		const { inputs, write, root } = await built();
		const before = await inputs();
		mkdirSync(dirname(join(root, file)), { recursive: true });
		write(file, 'new');
		expect(await inputs()).toBe(before);
	},
);

test('a site whose texts name today is built, since the time of day may matter', async () => {
	const day = new Intl.DateTimeFormat('sv', { timeZone: 'UTC' }).format(new Date());
	const near = [-1, 0, 1].map((days) => {
		const other = new Date(`${day}T12:00:00Z`);
		other.setUTCDate(other.getUTCDate() + days);
		return `publishAt: ${other.toISOString().slice(0, 10)} 23:00`;
	});
	const { isSame } = await built({ 'content/sv/a/c.md': near.join('\n') });
	expect(await isSame()).toBe(false);
});
