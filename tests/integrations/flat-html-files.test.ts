import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { flatHtmlFiles } from '../../src/integrations/flat-html-files.ts';

test('pages whose addresses are those of files are files before anything else reads their locale', async () => {
	const dist = await mkdtemp(join(tmpdir(), 'fyr-flat-'));
	onTestFinished(() => rm(dist, { recursive: true }));
	for (const page of ['sv/404.html', 'sv/old/page.html', 'sv/login', 'old.html', 'da/404.html']) {
		await mkdir(join(dist, page), { recursive: true });
		await writeFile(join(dist, page, 'index.html'), page);
	}
	const { endLocale, end } = flatHtmlFiles();
	endLocale?.('sv', dist);
	expect(await readFile(join(dist, 'sv/404.html'), 'utf8')).toBe('sv/404.html');
	expect(await readFile(join(dist, 'sv/old/page.html'), 'utf8')).toBe('sv/old/page.html');
	expect(existsSync(join(dist, 'sv/login/index.html'))).toBe(true);
	expect(existsSync(join(dist, 'da/404.html/index.html'))).toBe(true);
	await end(dist, () => undefined);
	expect(await readFile(join(dist, 'old.html'), 'utf8')).toBe('old.html');
	expect(await readFile(join(dist, 'da/404.html'), 'utf8')).toBe('da/404.html');
});
