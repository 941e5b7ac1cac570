import { existsSync, globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { tokenize, TokenType, type CSSToken } from '@csstools/css-tokenizer';
import type { CompanyConfig, HeadTag } from '../config/company.ts';
import { suggestion } from '../model/nearest.ts';

/** What is wrong with a value of `fyr.config.ts`, and where it stands. */
export interface ConfigFault {
	path: readonly PropertyKey[];
	message: string;
}

/** What the shape of the values does not show: files that are missing, and what the site's policy would block. */
export function configFaults(config: CompanyConfig, folder: string): ConfigFault[] {
	const { components = [], slots = {}, css, head = [] } = config;
	const named = [
		...components.map(({ template }, index) => ({
			path: ['components', index, 'template'],
			name: template,
		})),
		...Object.entries(slots).map(([slot, name]) => ({ path: ['slots', slot], name })),
		...(css === undefined ? [] : [{ path: ['css'], name: css }]),
	];
	const missing = named.filter(({ name }) => !existsSync(resolve(folder, name)));
	return [
		...missing.map(({ path, name }) => ({ path, message: missingFile(folder, name) })),
		...sameNames(components.map(({ name }) => name)),
		...unknownLabels(components),
		...head.flatMap((tag, index) => headFaults(tag, ['head', index])),
		...(css !== undefined && existsSync(resolve(folder, css))
			? cssFaults(readFileSync(resolve(folder, css), 'utf8'), css)
			: []),
	];
}

function missingFile(folder: string, name: string): string {
	const ending = /\.\w+$/.exec(name)?.[0] ?? '';
	const others = globSync(`**/*${ending}`, {
		cwd: folder,
		exclude: (each) => /^(node_modules|dist|\.)/.test(each),
	});
	const near = suggestion(
		name,
		others.map((file) => `./${file.replaceAll('\\', '/')}`),
	);
	return `There is no "${name}" beside fyr.config.ts.${near}`;
}

function sameNames(names: readonly string[]): ConfigFault[] {
	return names.flatMap((name, index) =>
		names.indexOf(name) === index
			? []
			: [
					{
						path: ['components', index, 'name'],
						message: `There is a part "${name}" above already. Choose another name.`,
					},
				],
	);
}

function unknownLabels(components: NonNullable<CompanyConfig['components']>): ConfigFault[] {
	return components.flatMap(({ label, attributes, form }, index): ConfigFault[] => {
		const known = Object.keys(attributes?.shape ?? {});
		if (label === undefined || known.includes(label)) return [];
		const message = `"${label}" is none of the attributes of this part${known.length > 0 ? ` (${known.join(', ')})` : ''}, so what stands in […] of a ${form} would be lost. Add it to "attributes".`;
		return [{ path: ['components', index, 'label'], message }];
	});
}

/** Relations that make a browser ask another server; those that only say something do not. */
const loading =
	/\b(stylesheet|icon|apple-touch-icon|mask-icon|manifest|preload|modulepreload|prefetch|preconnect|dns-prefetch)\b/i;

function headFaults(tag: HeadTag, path: readonly PropertyKey[]): ConfigFault[] {
	if (tag.tag === 'meta') return [];
	if (/\bstylesheet\b/i.test(tag.rel)) {
		const message = `A stylesheet in the head would be blocked by the site's policy (style-src). Name its file in "css".`;
		return [{ path, message }];
	}
	if (!loading.test(tag.rel) || !isElsewhere(tag.href)) return [];
	const message = `"${tag.href}" is another site's, and rel="${tag.rel}" would make every reader's browser ask it. Save the file in public/ and write "/${tag.href.split('/').at(-1) ?? ''}", or remove the tag.`;
	return [{ path: [...path, 'href'], message }];
}

/** Addresses of other sites in a stylesheet, of pictures, letters and further styles. */
function cssFaults(css: string, name: string): ConfigFault[] {
	return addressesIn(tokenize({ css })).flatMap(({ address, offset }): ConfigFault[] => {
		if (!isElsewhere(address)) return [];
		const line = css.slice(0, offset).split('\n').length;
		const message = `"${address}" in line ${line} of ${name} is another site's, and the site's policy blocks it, so that no other site sees the reader. Save the file beside ${name} and write url("./${address.split('/').at(-1) ?? ''}").`;
		return [{ path: ['css'], message }];
	});
}

function addressesIn(tokens: readonly CSSToken[]): { address: string; offset: number }[] {
	return tokens.flatMap((token, index) => {
		const [type, , offset] = token;
		if (type === TokenType.URL) return [{ address: token[4].value, offset }];
		if (type !== TokenType.String) return [];
		const before = tokens.slice(0, index).findLast(([each]) => each !== TokenType.Whitespace);
		const isAddress =
			(before?.[0] === TokenType.Function && before[4].value.toLowerCase() === 'url') ||
			(before?.[0] === TokenType.AtKeyword && before[4].value.toLowerCase() === 'import');
		return isAddress ? [{ address: token[4].value, offset }] : [];
	});
}

function isElsewhere(address: string): boolean {
	return /^(https?:)?\/\//i.test(address);
}
