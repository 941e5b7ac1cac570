import { isArticleFile } from './content-files.ts';

/** What file managers call a copy, in the languages of those who write; the first group is the name copied. */
const copyNames: readonly RegExp[] = [
	/^(.+?) ?\(\d+\)$/u,
	/^(.+?) ?\([^)]*conflict[^)]*\)$/iu,
	/^(.+?) ?[-–—] ?(?:copy|copia|copie|kopi|kopia|kopie|kopio)(?: ?\(\d+\))?$/iu,
	/^(.+?) (?:copy|copia|copie|kopi|kopia|kopie|kopio)(?: \d+)?$/iu,
	/^(?:copy of|kopi af|kopi av|kopia av|kopie von|copie de|copia de) (.+)$/iu,
];

/**
 * Article files that lie beside the one they are a copy of: `log-in - Copy.mdx`, `log-in (1).mdx`.
 * Without the original beside it, `keep a copy.mdx` is a name like any other.
 *
 * @returns Copy → original.
 */
export function copiesIn(files: ReadonlySet<string>): Map<string, string> {
	const articles = [...files].filter(isArticleFile);
	const originals = new Map(articles.map((file) => [file.toLowerCase(), file]));
	return new Map(
		articles.flatMap((file): [string, string][] => {
			const [, folder = '', name = '', ending = ''] = /^(.*\/)([^/]+)(\.mdx?)$/.exec(file) ?? [];
			const stems = copyNames.flatMap((pattern) => pattern.exec(name)?.[1] ?? []);
			const candidates = stems.flatMap((stem) =>
				[ending, '.mdx', '.md'].map((each) => `${folder}${stem}${each}`.toLowerCase()),
			);
			const original = candidates.map((path) => originals.get(path)).find(Boolean);
			return original === undefined || original === file ? [] : [[file, original]];
		}),
	);
}
