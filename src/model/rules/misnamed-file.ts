import { copiesIn } from '../copies.ts';
import { misnamedIn } from '../misnamed.ts';
import { joinPath } from '../target.ts';
import { start, type ContentRule, type FileFinding, type RuleContext } from './rule.ts';

/** A file that nothing reads, because its name is nearly that of one that is read, or a copy of one. */
export const misnamedFile: ContentRule = {
	name: 'misnamed-file',
	check: (context) => [...ofNames(context), ...ofPrivateNames(context), ...ofCopies(context)],
};

function finding(file: string, message: string): FileFinding {
	return { file, place: start, severity: 'warning', message };
}

function ofNames({ files, records }: RuleContext): FileFinding[] {
	const codes = records.site.locales.map(({ code }) => code);
	return [...files].flatMap((file): FileFinding[] => {
		const message = misnamedIn(file, codes);
		return message === undefined ? [] : [finding(file, message)];
	});
}

/** Readers would get both, side by side in every list, so a copy is not read. */
function ofCopies({ files }: RuleContext): FileFinding[] {
	return [...copiesIn(files)].map(([copy, original]) =>
		finding(
			copy,
			`This is a copy of ${original}, so it is left out. Remove it, or give it a name of its own.`,
		),
	);
}

/** Texts whose name, or a folder's, begins with "_": each file, or the folder with all that is in it, once. */
function ofPrivateNames(context: RuleContext): FileFinding[] {
	const { records, files } = context;
	const codes = new Set(records.site.locales.map(({ code }) => code));
	const taken = importedFiles(context);
	const left = [...files].filter((file) => {
		const [top = '', second] = file.split('/');
		return (
			/\.mdx?$/i.test(file) &&
			/(^|\/)_/.test(file) &&
			(codes.has(top) || top.startsWith('_')) &&
			second !== '_snippets' &&
			!taken.has(file)
		);
	});
	const byName = Map.groupBy(left, (file) => /^(.*?\/)?_[^/]*/.exec(file)?.[0] ?? file);
	return [...byName].flatMap(([name, inside]): FileFinding[] => {
		const [first = name] = inside;
		// Told by its name already, or by what is said of snippets in the wrong place.
		if (misnamedIn(first, [...codes]) !== undefined) return [];
		return [finding(first, messageFor(name, inside, [...codes][0] ?? 'sv'))];
	});
}

function messageFor(name: string, inside: readonly string[], locale: string): string {
	const snippets = `texts that articles take in stand in ${locale}/_snippets/`;
	return inside[0] === name
		? `Nothing reads this file, because its name begins with "_". Rename it if readers should get it; ${snippets}.`
		: `Nothing reads the texts in ${name}/ (${inside.length}), because its name begins with "_". Rename it if readers should get them; ${snippets}.`;
}

/** Files that articles with code bring in. */
function importedFiles(context: RuleContext): Set<string> {
	const { articles, snippets } = context.records;
	return new Set(
		[...articles, ...snippets].flatMap((source) =>
			context
				.text(source)
				.imports.flatMap(({ from }) => joinPath(source.file, from)?.join('/') ?? []),
		),
	);
}
