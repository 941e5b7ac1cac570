import { hash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Each page's policy allows the page's own inline scripts and styles, and no others.
 *
 * Astro writes the hashes of the whole site into every page: a kilobyte that does not compress.
 */
export function exactPolicy(): AstroIntegration {
	return {
		name: 'fyr:exact-policy',
		hooks: {
			'astro:build:done': async ({ dir }) => {
				const folder = fileURLToPath(dir);
				const files = await readdir(folder, { recursive: true, withFileTypes: true });
				for (const file of files) {
					if (file.isFile() && file.name.endsWith('.html')) {
						await rewrite(join(file.parentPath, file.name));
					}
				}
			},
		},
	};
}

/** A page without the hashes in its policy that nothing in it has. */
export function withOwnHashes(html: string): string {
	const inline = html.matchAll(/<(script|style)\b(?![^>]*\ssrc=)[^>]*>([^]*?)<\/\1>/g);
	const own = new Set([...inline].map(([, , code = '']) => hash('sha256', code, 'base64')));
	return html.replace(
		/(<meta http-equiv="content-security-policy" content=")([^"]*)/,
		(_, start: string, policy: string) =>
			start +
			policy.replace(/ 'sha256-([^']+)'/g, (source, digest: string) =>
				own.has(digest) ? source : '',
			),
	);
}

async function rewrite(file: string): Promise<void> {
	const html = await readFile(file, 'utf8');
	const exact = withOwnHashes(html);
	if (exact !== html) await writeFile(file, exact);
}
