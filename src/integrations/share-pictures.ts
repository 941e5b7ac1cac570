import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { linkFile } from '../linked-file.ts';
import { cacheFolder } from '../read/cache-folder.ts';
import { publicFiles } from '../read/list-files.ts';
import type { Project } from '../read/project.ts';
import { allPictures } from '../share-pictures/all-pictures.ts';
import { unpackFonts } from './share-pictures/fonts.ts';
import { fontPackages } from '../model/font-packages.ts';
import type { SharePicture } from '../share-pictures/share-picture.ts';
import { startDrawing } from './share-pictures/start-drawing.ts';
import type { BuildStep } from './build-step.ts';
import type { OpenCenter } from '../open-center.ts';

/**
 * Pictures for links to pages: those that no build has drawn before, while pages are rendered. A page names
 * its own by all that it shows, so one that is there is right.
 */
export function sharePictures(project: Project, open: () => OpenCenter): BuildStep {
	let drawing: Promise<Drawn> | undefined;
	const start = (): Promise<Drawn> => (drawing ??= drawMissing(project, open));
	return {
		name: 'share-pictures',
		begin: () => {
			// What goes wrong is said at the end.
			start().catch(() => undefined);
		},
		end: async (dist, say) => {
			const { files, missing } = await start();
			const folder = cacheFolder(project, 'share-pictures');
			mkdirSync(join(dist, '_astro'), { recursive: true });
			for (const [name, file] of files) linkFile(join(folder, file), join(dist, '_astro', name));
			const used = new Set(files.values());
			for (const name of readdirSync(folder)) if (!used.has(name)) rmSync(join(folder, name));
			for (const name of missing) {
				say(
					`pictures for links have no words in some language: npm install @fontsource-variable/${name}`,
				);
			}
		},
	};
}

interface Drawn {
	/** Name that pages know a picture by → file in the cache. */
	files: Map<string, string>;
	/** Packages of fonts that are not installed. */
	missing: string[];
}

async function drawMissing(project: Project, open: () => OpenCenter): Promise<Drawn> {
	const all = allPictures(open().center);
	const folder = cacheFolder(project, 'share-pictures');
	const files = new Map([...all.keys()].map((name): [string, string] => [name, name]));
	const toDraw = [...all].filter(([name]) => !existsSync(join(folder, name)));
	if (toDraw.length === 0) return { files, missing: [] };
	const texts = lettersByPackage(toDraw.map(([, picture]) => picture));
	const fonts = cacheFolder(project, 'fonts');
	const { config, missing } = await unpackFonts(project.root, fonts, texts);
	const pictures = toDraw.flatMap(([name, picture]): [string, SharePicture][] => {
		const isDrawable = packagesOf(picture).every((each) => !missing.includes(each));
		if (isDrawable) return [[name, picture]];
		// Without its words, and so under another name: with the font it is drawn anew.
		const file = `wordless-${name}`;
		files.set(name, file);
		return existsSync(join(folder, file)) ? [] : [[file, { ...picture, title: '', category: '' }]];
	});
	const logo = publicFiles(project).get(project.site.theme.logo ?? '');
	if (pictures.length > 0) await startDrawing({ folder, logo, pictures }, config);
	return { files, missing };
}

/** Each package of fonts with all letters that it is wanted for. */
function lettersByPackage(pictures: readonly SharePicture[]): Map<string, string> {
	const letters = new Map<string, Set<string>>();
	for (const picture of pictures) {
		for (const name of packagesOf(picture)) {
			const known = letters.get(name) ?? new Set();
			letters.set(name, known);
			// Always there, since any text may be cut.
			for (const letter of `${wordsOf(picture)} …`) known.add(letter);
		}
	}
	return new Map([...letters].map(([name, known]) => [name, [...known].join('')]));
}

function packagesOf(picture: SharePicture): string[] {
	return fontPackages(picture.lang, wordsOf(picture));
}

function wordsOf({ title, category, name = '' }: SharePicture): string {
	return `${title} ${category} ${name}`;
}
