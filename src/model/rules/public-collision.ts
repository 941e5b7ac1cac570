import { isEndpointPath, pathOfFile } from '../../addresses.ts';
import { builtFiles, type Built } from '../built-files.ts';
import { sitemapAddress } from '../route.ts';
import { start, type ContentRule, type FileFinding, type RuleContext } from './rule.ts';

/** A file of public/ takes the place of no page, of no file that the build makes, and of no other. */
export const publicCollision: ContentRule = {
	name: 'public-collision',
	check(context) {
		const taken = placesTaken(builtFiles(context.index.center));
		const first = new Map<string, string>();
		return [...context.publicFiles].flatMap((file): FileFinding[] => {
			const twin = first.get(sameName(file));
			first.set(sameName(file), twin ?? file);
			const fault =
				file === ROBOTS
					? robotsFault(context)
					: (builtFault(file, taken) ??
						compressedFault(file, taken, context.publicFiles) ??
						endpointFault(file) ??
						twinFault(file, twin));
			return fault === undefined ? [] : [finding(fault, context)];
		});
	},
};

/** The one file that a company may have in place of ours. */
const ROBOTS = 'robots.txt';

/** What is wrong, and the file of the content that the same address comes from, if one does. */
interface Collision {
	message: string;
	from?: string | undefined;
}

function finding({ message, from }: Collision, { files, places }: RuleContext): FileFinding {
	const file = from ?? 'site.yaml';
	const place = from !== undefined && files.has(from) ? places.key(from, 'slug') : start;
	return { file, place, severity: 'error', message };
}

/** Many file systems and hosts tell neither capitals from small letters nor two ways to write “å” apart. */
function sameName(path: string): string {
	return path.normalize('NFC').toLowerCase();
}

/** What the build makes, by the names it takes: its files, and the folders around them. */
interface Taken {
	files: ReadonlyMap<string, Built>;
	/** Folders that hold files of any name. */
	whole: readonly Built[];
	/** Folder → something that is made in it. */
	around: ReadonlyMap<string, Built>;
}

function placesTaken(built: readonly Built[]): Taken {
	const isWhole = ({ path }: Built): boolean => path.endsWith('/');
	const around = new Map<string, Built>();
	for (const each of built) {
		for (const folder of foldersAround(each.path)) around.set(sameName(folder), each);
	}
	return {
		files: new Map(built.map((each) => [sameName(each.path), each])),
		whole: built.filter(isWhole),
		around,
	};
}

/** `a/b/c.html` → `a`, `a/b`. */
function foldersAround(path: string): string[] {
	const names = path.split('/').slice(0, -1);
	return names.map((_, index) => names.slice(0, index + 1).join('/'));
}

function builtFault(file: string, { files, whole, around }: Taken): Collision | undefined {
	const name = sameName(file);
	const folder = whole.find(({ path }) => name.startsWith(sameName(path)));
	if (folder) {
		return {
			message: `"public/${file}" lies in "${folder.path}", where the build puts files of its own. Move it to another folder.`,
		};
	}
	const other =
		files.get(name) ??
		around.get(name) ??
		foldersAround(file)
			.map((part) => files.get(sameName(part)))
			.find((part) => part !== undefined);
	return other && { message: standsFor(file, other), from: other.from };
}

function standsFor(file: string, { path, from }: Built): string {
	const maker = from === undefined ? 'which the build makes' : `which is made from ${from}`;
	const other = from === undefined ? '' : ', or give the page another slug';
	return `"public/${file}" stands where "${path}" has to be, ${maker}. Rename the file${other}.`;
}

/** A web server sends `x.gz` to readers who ask for `x`. */
function compressedFault(
	file: string,
	{ files }: Taken,
	publicFiles: ReadonlySet<string>,
): Collision | undefined {
	const plain = file.replace(/\.(br|gz)$/i, '');
	if (plain === file) return undefined;
	const built = files.get(sameName(plain));
	if (!built && !publicFiles.has(plain)) return undefined;
	const other = built ? `"${built.path}"` : `"public/${plain}"`;
	return {
		message: `"public/${file}" would be sent to readers who ask for ${other}, as its compressed form. Remove it: "--compress" makes what is needed.`,
	};
}

function endpointFault(file: string): Collision | undefined {
	return isEndpointPath(pathOfFile(file.toLowerCase()))
		? {
				message: `"public/${file}" is never sent where site and feedback endpoint are one program: the endpoint answers for it. Rename the file.`,
			}
		: undefined;
}

function twinFault(file: string, twin: string | undefined): Collision | undefined {
	if (twin === undefined) return undefined;
	const isSeen = file.normalize('NFC') !== twin.normalize('NFC');
	const bytes = isSeen ? '' : ' (they differ in how a letter such as “å” is stored)';
	return {
		message: `"public/${file}" and "public/${twin}" have the same name to many file systems and hosts, where one replaces the other${bytes}. Rename one of them.`,
	};
}

/** A `robots.txt` of one's own is a normal wish, so long as it names the list of pages. */
function robotsFault({ index, robots }: RuleContext): Collision | undefined {
	const wanted = sitemapAddress(index.center);
	const named = [...(robots ?? '').matchAll(/^[ \t]*sitemap[ \t]*:[ \t]*(\S+)/gim)];
	if (named.some(([, address]) => URL.parse(address ?? '')?.href === wanted)) return undefined;
	return {
		message: `"public/robots.txt" replaces the one that the build makes, and does not name the list of pages. Write "Sitemap: ${wanted}" into it if you want your own, else remove it.`,
	};
}
