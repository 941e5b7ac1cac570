import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { slotNames } from '../config/company.ts';
import { readCompany, type Company } from '../read/company.ts';
import type { Folders } from '../read/project.ts';

/**
 * What a company adds in `fyr.config.ts`, as modules that layouts import: a template for each slot and
 * each part, its stylesheet and its tags for the head. A page that shows one has it among its
 * modules, so Astro builds the page anew when it changes.
 */
export function companyModules(folders: Folders): AstroIntegration {
	return {
		name: 'fyr:company',
		hooks: {
			'astro:config:setup': ({ updateConfig }) => {
				const company = readCompany(folders);
				updateConfig({
					vite: {
						plugins: [modules(company), layer(company)],
					},
				});
			},
		},
	};
}

const PREFIX = 'virtual:fyr/';

function modules(company: Company): Plugin {
	const sources = sourcesOf(company);
	return {
		name: 'fyr:company-modules',
		resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : undefined),
		load: (id) => (id.startsWith(`\0${PREFIX}`) ? sources.get(id.slice(1)) : undefined),
	};
}

/** Module → its text. */
function sourcesOf(company: Company): ReadonlyMap<string, string> {
	const slots = slotNames.map((name): [string, string] => {
		const file = company.slots.get(name);
		const text =
			file === undefined
				? 'export default undefined;'
				: `export { default } from ${JSON.stringify(file)};`;
		return [`${PREFIX}slot/${name}`, text];
	});
	const css = company.css === undefined ? '' : `import ${JSON.stringify(company.css)};`;
	return new Map([
		...slots,
		[`${PREFIX}css`, css],
		[`${PREFIX}head`, `export default ${JSON.stringify(company.head)};`],
		[`${PREFIX}parts`, partsModule(company)],
	]);
}

function partsModule({ templates }: Company): string {
	const all = [...templates];
	const imports = all.map(
		([, { file }], index) => `import Part${index} from ${JSON.stringify(file)};`,
	);
	const entries = all.map(([name, { isInline, isPrinted, isSearched }], index) => {
		const facts = JSON.stringify({ isInline, isPrinted, isSearched });
		return `[${JSON.stringify(name)}, { ...${facts}, template: Part${index} }]`;
	});
	return `${imports.join('\n')}\nexport default new Map([${entries.join(', ')}]);`;
}

/** The company's stylesheet stands in the layer `site`, which comes after all of Fyr's. */
function layer({ css }: Company): Plugin {
	return {
		name: 'fyr:company-css',
		enforce: 'pre',
		transform: (code, id) =>
			css !== undefined && id.split('?', 1)[0] === css
				? { code: `@layer site {\n${code}\n}`, map: null }
				: undefined,
	};
}
