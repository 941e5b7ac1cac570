import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { brokenLinks } from '../../../src/commands/building/broken-links.ts';
import { temporaryFolder } from '../../feedback/setup.ts';

const site = { origin: 'https://company.example', base: '/help' };

function built(files: Record<string, string>): string {
	const folder = temporaryFolder();
	for (const [file, text] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		writeFileSync(join(folder, file), text);
	}
	return folder;
}

test('a link, a file and a place that are not there are named with their page', () => {
	const out = built({
		'sv/index.html':
			'<a href="/help/sv/a/">1</a><a href="/help/sv/b/">2</a><a href="/help/sv/a/#å">3</a><a href="../sv/a/#no">4</a><img src="/help/x.png" srcset="/help/y.png 1x, /help/z.png 2x">',
		'sv/a/index.html':
			'<h1 id="å">A</h1><a href="#top">up</a><a href="mailto:a@b.example">mail</a>',
		'x.png': '',
		'y.png': '',
	});
	expect(brokenLinks(out, site)).toEqual({
		pages: 2,
		broken: [
			'/sv/  "/help/sv/b/" leads to no file.',
			'/sv/  "../sv/a/#no" leads to no place of /sv/a/.',
			'/sv/  "/help/z.png" leads to no file.',
		],
	});
});

test('what leads out of the help center is left alone', () => {
	const out = built({
		'sv/index.html': '<a href="/shop/">shop</a><a href="https://other.example/">other</a>',
	});
	expect(brokenLinks(out, site).broken).toEqual([]);
});
