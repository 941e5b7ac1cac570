import { start, type ContentRule, type Finding } from './rule.ts';

/** A file that nothing reads, because its name is nearly that of one that is read. */
export const misnamedFile: ContentRule = {
	name: 'misnamed-file',
	check: ({ files, records }) => {
		const codes = records.site.locales.map(({ code }) => code);
		return [...files].flatMap((file): Finding[] => {
			const message = faultOf(file, codes);
			return message === undefined ? [] : [{ file, place: start, severity: 'warning', message }];
		});
	},
};

function faultOf(file: string, codes: readonly string[]): string | undefined {
	const [locale = '', ...inside] = file.split('/');
	const isInLocale = inside.length > 0 && codes.includes(locale);
	if (inside.length > 0 && !isInLocale) return undefined;
	if (inside.length === 0 && file.endsWith('.mdx')) {
		return `This article is in no locale, so nobody is shown it. Move it into a folder, e.g. ${codes[0] ?? 'sv'}/account/${file}.`;
	}
	if (inside.indexOf('_snippets') > 0) {
		return `Nothing reads this file: snippets stand in ${locale}/_snippets/.`;
	}
	const name = file.slice(file.lastIndexOf('/') + 1);
	const wanted = isInLocale ? nameInLocale(name, inside.length === 1) : nameInRoot(name);
	return wanted === undefined || wanted === name
		? undefined
		: `Nothing reads this file. Rename it to "${wanted}".`;
}

function nameInRoot(name: string): string | undefined {
	const known = /^(site|terms|redirects)\.(ya?ml|json)$/i.exec(name)?.[1];
	return known && `${known.toLowerCase()}.yaml`;
}

function nameInLocale(name: string, isTop: boolean): string | undefined {
	if (/^_?category_?\.(ya?ml|json)$/i.test(name)) return '_category.yaml';
	if (isTop && /^_?ui\.(ya?ml|json)$/i.test(name)) return '_ui.yaml';
	const [, stem = '', ending = ''] = /^([^_].*)\.(mdx?|markdown|mdown|mkdn?)$/i.exec(name) ?? [];
	if (stem === '') return undefined;
	return `${stem}.${/^mdx?$/i.test(ending) ? ending.toLowerCase() : 'md'}`;
}
