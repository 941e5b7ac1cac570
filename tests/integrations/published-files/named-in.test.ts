import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { namedIn } from '../../../src/integrations/published-files/named-in.ts';

test('what pages name is known of those that are as they were, and read again of all others', async () => {
	const root = await mkdtemp(join(tmpdir(), 'fyr-named-'));
	onTestFinished(() => rm(root, { recursive: true }));
	const [dist, notes] = [join(root, 'dist'), join(root, 'notes')];
	await mkdir(join(dist, 'sv'), { recursive: true });
	await mkdir(notes);
	const page = (name: string, html: string) => writeFile(join(dist, name), html);
	await page('index.html', '<img src="/_astro/a.1.webp" srcset="/help/_astro/b.1.webp 2x">');
	await page('sv/index.html', '<a href="/_astro/terms.2.pdf">');
	await page('sv/search.json', '"/_astro/no-page.webp"');
	expect(namedIn(dist, notes)).toEqual(['a.1.webp', 'b.1.webp', 'terms.2.pdf']);
	expect(namedIn(dist, notes)).toEqual(['a.1.webp', 'b.1.webp', 'terms.2.pdf']);
	await page('index.html', '<img src="/_astro/c.1.webp">');
	await rm(join(dist, 'sv/index.html'));
	expect(namedIn(dist, notes)).toEqual(['c.1.webp']);
});

test('what is noted of a page that was damaged since is not believed', async () => {
	const root = await mkdtemp(join(tmpdir(), 'fyr-named-'));
	onTestFinished(() => rm(root, { recursive: true }));
	await writeFile(join(root, 'index.html'), '/_astro/a.webp');
	await mkdir(join(root, 'notes'));
	namedIn(root, join(root, 'notes'));
	await writeFile(join(root, 'index.html'), '/_astro/a.webp and /_astro/b.webp');
	expect(namedIn(root, join(root, 'notes'))).toEqual(['a.webp', 'b.webp']);
});
