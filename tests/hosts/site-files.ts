import { mkdirSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeHostFiles } from '../../src/commands/building/write-host-files.ts';
import type { Host } from '../../src/hosts/host.ts';
import { siteSchema, type Site } from '../../src/schema/site.ts';
import { temporaryFolder } from '../feedback/setup.ts';
import { folderOf } from '../serve/folder.ts';

/** A text long enough to be compressed. */
export const long = (text: string) => `${text} `.repeat(400);

/** A site in three languages, or in one. */
export function siteAt(origin: string, codes = ['da', 'sv', 'nb']): Site {
	return siteSchema.parse({
		name: 'Test',
		origin,
		locales: codes.map((code) => ({ code, label: code })),
	});
}

const redirects = [
	{ from: '/sv/old', to: '/sv/lösenord/', status: 301, page: true },
	{ from: '/SV/konto', to: '/da/', status: 301, page: false },
	{ from: '/sv/fakturor/gammal.html', to: '/sv/konto/#steg', status: 301, page: false },
	{ from: '/köp & "sälj"/100%25', to: '/sv/konto/', status: 301, page: false },
	{ from: '/sv/down', status: 410 },
	{ from: '/?p=12', to: '/da/?x=1#steg' },
	{ from: '/hjälp.asp?id=*', to: 'https://other.example/å' },
	{ from: '/a.php?b=2&c=3', to: '/da/' },
	{ from: '/hc/3600*', to: '/sv/' },
	{ from: '/sv/l*', to: '/da/' },
	{ from: '/Help/Contents.aspx', to: '/sv/$1/' },
];

/** A built site with old addresses of every kind. */
export const builtFiles = {
	'index.html': long('choose'),
	'404.html': long('missing'),
	'sv/index.html': long('hem'),
	'sv/404.html': long('saknas'),
	'da/index.html': long('hjem'),
	'da/404.html': long('mangler'),
	'nb/index.html': long('hjem på norsk'),
	'nb/404.html': long('mangler på norsk'),
	'sv/konto/index.html': long('konto'),
	'sv/konto/index.md': long('# konto'),
	'sv/lösenord/index.html': long('lösenord'),
	'sv/old/index.html': 'leads on',
	'sv/search/assist.json': '"assist.0a1b.json"',
	'sv/search/assist.0a1b.json': long('{}'),
	'sv/pagefind/index/sv_1.pf_index': 'index',
	'da/Blanket A.pdf': 'blanket',
	'_astro/page.Abc123.css': long('a{}'),
	'_astro/page.Abc123.js': long('let a;'),
	'sw.js': long('let worker;'),
	'robots.txt': 'User-agent: *',
	'favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
	'sv/Drawing.SVG': '<svg xmlns="http://www.w3.org/2000/svg"/>',
	'sitemap.xml': long('<a/>'),
	'.git/config': 'secret',
	'fyr-redirects.json': JSON.stringify({ version: 1, redirects }),
};

export interface Built {
	/** Document root of the host. */
	root: string;
	/** Folder of the help center in it: the same, unless it lies below a path. */
	dist: string;
}

/** The built site on the disk, with the files of a host. */
export async function builtFor(
	host: Host,
	site: Site,
	files: Record<string, string> = builtFiles,
): Promise<Built> {
	const root = join(temporaryFolder(), 'served');
	const dist = join(root, site.base);
	mkdirSync(dirname(dist), { recursive: true });
	renameSync(folderOf(files), dist);
	await writeHostFiles(dist, site, host);
	return { root, dist };
}
