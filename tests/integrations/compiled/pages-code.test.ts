import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { pagesCode } from '../../../src/integrations/compiled/pages-code.ts';
import { foldersOf, openProject } from '../../../src/read/project.ts';
import { writeFiles } from '../../helpers/content.ts';

async function helpCenter(files: Record<string, string> = {}) {
	const root = await mkdtemp(join(tmpdir(), 'fyr-code-'));
	onTestFinished(() => rm(root, { recursive: true }));
	const folders = foldersOf({ root });
	writeFiles(folders.content, {});
	for (const [name, text] of Object.entries(files)) await writeFile(join(root, name), text);
	return openProject(folders);
}

test('help centers that add no code to pages share what is compiled, whatever else they set', async () => {
	const one = await helpCenter();
	const other = await helpCenter({ 'fyr.config.ts': 'export default { rules: [] };' });
	const { isPlain, key, shared } = pagesCode(one, [], false);
	expect(pagesCode(other, [], true)).toMatchObject({ isPlain, key, shared });
	expect(isPlain).toBe(true);
	expect(shared).toBeDefined();
});

test('the path of the host is compiled in', async () => {
	const project = await helpCenter();
	const below = { ...project, site: { ...project.site, base: '/help' } };
	expect(pagesCode(below, [], false).key).not.toBe(pagesCode(project, [], false).key);
});

test.each([
	['a template', { slots: { footer: 'own.astro' } }],
	['a style', { css: 'own.css' }],
	['a tag for the head', { head: [{ tag: 'meta', name: 'a', content: 'b' }] }],
])('with %s of the company’s the code is its own, and kept with its content', async (_, config) => {
	const project = await helpCenter({
		'fyr.config.ts': `export default ${JSON.stringify(config)};`,
		'own.astro': '',
		'own.css': '',
	});
	const code = pagesCode(project, [], false);
	expect(code.isPlain).toBe(false);
	expect(code.own.startsWith(project.cache)).toBe(true);
	expect(code.shared).toBeUndefined();
});

test('code in an article is its help center’s alone', async () => {
	const project = await helpCenter();
	const article = { locale: 'sv', id: 'a/b', file: 'sv/a/b.mdx', digest: '1' };
	expect(pagesCode(project, [article], false).isPlain).toBe(false);
});
