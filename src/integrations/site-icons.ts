import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MANIFEST_OF_SITE } from '../addresses.ts';
import { linkFile } from '../linked-file.ts';
import { hashData } from '../model/hash.ts';
import { cacheFolder } from '../read/cache-folder.ts';
import { publicFiles } from '../read/list-files.ts';
import type { Project } from '../read/project.ts';
import { writeWholeSync } from '../write-whole.ts';
import type { BuildStep } from './build-step.ts';
import type { OpenCenter } from '../open-center.ts';
import { drawIcons, ICONS_VERSION } from './site-icons/draw-icons.ts';
import { webManifest } from './site-icons/web-manifest.ts';

/**
 * The icons that a site needs beside its own, made of that one, and the manifest that names them. What a
 * company publishes under the name of one is published.
 */
export function siteIcons(project: Project, open: () => OpenCenter): BuildStep {
	const { site } = project;
	return {
		name: 'site-icons',
		end: async (dist) => {
			const { iconSource: source, digests } = open().center.records.brand;
			const file = source === undefined ? undefined : publicFiles(project).get(source);
			if (source === undefined || file === undefined) return;
			const { accent } = site.theme;
			const key = hashData([ICONS_VERSION, digests[source], accent]);
			const cache = cacheFolder(project, 'icons');
			const folder = join(cache, key);
			for (const name of readdirSync(cache)) {
				if (name !== key) rmSync(join(cache, name), { recursive: true });
			}
			if (!existsSync(folder)) await fill(folder, file, accent);
			for (const name of readdirSync(folder)) {
				if (!existsSync(join(dist, name))) linkFile(join(folder, name), join(dist, name));
			}
			const manifest = join(dist, MANIFEST_OF_SITE.slice(1));
			if (!existsSync(manifest)) {
				writeFileSync(manifest, webManifest({ name: site.name, accent }, site));
			}
		},
	};
}

async function fill(folder: string, file: string, accent: string): Promise<void> {
	const icons = await drawIcons(readFileSync(file), accent);
	mkdirSync(folder);
	for (const [name, bytes] of icons) writeWholeSync(join(folder, name), bytes);
}
