import { start, type ContentRule, type FileFinding, type RuleContext } from './rule.ts';

/** Without a slug, the name of a file or folder is part of an address that readers see and type. */
export const fileName: ContentRule = {
	name: 'file-name',
	check: (context) => [...ofArticles(context), ...ofFolders(context)],
};

function ofArticles({ records, index }: RuleContext): FileFinding[] {
	return records.articles.flatMap(({ id, file, data }): FileFinding[] => {
		const name = id.slice(id.lastIndexOf('/') + 1);
		// The name of a category's text is no part of its address; that of its folder is.
		if (index.center.texts.has(id)) return [];
		return data.slug === undefined && !isPlain(name) ? [finding(file, 'file', name)] : [];
	});
}

function ofFolders({ index, files }: RuleContext): FileFinding[] {
	return [...index.folders].flatMap(([locale, folders]) =>
		[...folders].flatMap((id): FileFinding[] => {
			const name = id.slice(id.lastIndexOf('/') + 1);
			const slug = index.center.categoryData.get(id)?.get(locale)?.data.slug;
			if (slug !== undefined || isPlain(name)) return [];
			const category = `${locale}/${id}/_category.yaml`;
			const articles = [...(index.files.get(locale)?.values() ?? [])];
			const inside = articles.find((file) => file.startsWith(`${locale}/${id}/`));
			return [finding(files.has(category) ? category : (inside ?? category), 'folder', name)];
		}),
	);
}

function finding(file: string, kind: 'file' | 'folder', name: string): FileFinding {
	// With other signs than these the address would be another one, or none.
	const isAddress = /^[\p{L}\p{M}\p{Nd} _.-]+$/u.test(name);
	const fault = isAddress ? 'does not look well there' : 'cannot stand there';
	const message = `The name of this ${kind} is part of its address, and "${name}" ${fault}. Rename it to "${plain(name)}", or give it a slug.`;
	return { file, place: start, severity: isAddress ? 'warning' : 'error', message };
}

/** As a slug in front matter must be; a test holds the two to one another. */
function isPlain(name: string): boolean {
	return /^(?!\p{M})[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{Nd}]+(-(?!\p{M})[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{Nd}]+)*$/u.test(
		name.normalize('NFC'),
	);
}

function plain(name: string): string {
	const words = name
		.normalize('NFC')
		.toLowerCase()
		.replace(/\u200C/g, '-')
		.replace(/\p{Cf}/gu, '')
		.match(/[\p{L}\p{Nd}][\p{L}\p{M}\p{Nd}]*/gu);
	return words?.join('-') ?? 'log-in';
}
