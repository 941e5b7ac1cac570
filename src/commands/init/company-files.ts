import { readFileSync } from 'node:fs';
import { WrongUsage } from '../cli/usage.ts';
import type { Answers } from './ask.ts';
import { labelOf, parseLanguages, SEEDED } from './languages.ts';
import type { OwnPackage } from './own-package.ts';

export interface CompanyFiles {
	/** Path in the folder → text. */
	files: Record<string, string>;
	/** What a person has to know of them. */
	hints: string[];
}

/**
 * Every file of a new help center.
 *
 * @throws {WrongUsage} If a language or colour is none.
 */
export function companyFiles(answers: Answers, own: OwnPackage): CompanyFiles {
	const { name, accent } = answers;
	const codes = parseLanguages(answers.languages);
	if (!/^#[\da-f]{6}$/i.test(accent)) {
		throw new WrongUsage(`Expected a colour such as "#0b6b6f", received "${accent}".`);
	}
	const english = codes.filter((code) => seedOf(code) === 'en' && !/^en\b/.test(code));
	return {
		files: {
			'package.json': packageJson(name, own),
			'.gitignore': ['node_modules/', 'dist/', '.astro/', '.cache/', '.fyr/', ''].join('\n'),
			'README.md': seed('README.md').replaceAll('{{name}}', name),
			'.github/workflows/help-center.yml': seed('help-center.yml'),
			'public/logo.svg': seed('logo.svg').replaceAll('{{accent}}', accent),
			// What a browser shows in its tabs.
			'public/favicon.svg': seed('logo.svg').replaceAll('{{accent}}', accent),
			'content/site.yaml': siteYaml(name, accent, codes),
			'content/terms.yaml': termsYaml(codes),
			...Object.fromEntries(codes.flatMap(contentOf)),
		},
		hints: english.map(
			(code) =>
				`There are no first texts in ${labelOf(code)}: those in content/${code}/ are English, to be written over.`,
		),
	};
}

function packageJson(name: string, { fyr, node }: OwnPackage): string {
	const commands = ['start', 'dev', 'build', 'serve', 'check', 'test', 'new', 'status'];
	const more = ['translated', 'published', 'notice', 'report', 'feedback', 'search-eval'];
	const json = {
		name: `${
			name
				.toLowerCase()
				.replaceAll(/[^a-z\d]+/g, '-')
				.replaceAll(/^-|-$/g, '') || 'my'
		}-help-center`,
		private: true,
		type: 'module',
		scripts: Object.fromEntries(
			[...commands, ...more].map((command) => [command.replace('-', ':'), `fyr ${command}`]),
		),
		dependencies: { fyr, node },
		// The one package that has to run a script when it is installed, and one that need not.
		allowScripts: { node: true, esbuild: false },
	};
	return `${JSON.stringify(json, undefined, 2)}\n`;
}

function siteYaml(name: string, accent: string, codes: readonly string[]): string {
	const locales = codes.map(
		(code) => `  - { code: ${code}, label: ${JSON.stringify(labelOf(code))} }`,
	);
	return `name: ${JSON.stringify(name)}

# The address that readers will find it at.
origin: https://help.example.com

# The order of the language links. The first answers "/" when nothing else decides.
locales:
${locales.join('\n')}

# The articles that most readers come for, best first.
featured: [account/log-in, account/reset-password]

theme: { accent: '${accent}', logo: logo.svg }
`;
}

/** One word, in each language; see docs for the rest. */
function termsYaml(codes: readonly string[]): string {
	const words = codes.map((code) => {
		const lines = seed(`${seedOf(code)}/term.yaml`)
			.trimEnd()
			.split('\n');
		return [`  ${code}:`, ...lines.map((line) => `    ${line}`)].join('\n');
	});
	return `# Your words: what is written, what explains it, and what readers type in its place.\ne-id:\n${words.join('\n')}\n`;
}

function contentOf(code: string): [file: string, text: string][] {
	const from = seedOf(code);
	const ofCategory = ['_category.yaml', 'log-in.md', 'reset-password.md'];
	return [
		...ofCategory.map((file): [string, string] => [
			`content/${code}/account/${file}`,
			seed(`${from}/${file}`),
		]),
		[`content/labels/${code}.json`, seed(`${from}/labels.json`)],
	];
}

/** The language of the first texts of a locale: its own, else English. */
function seedOf(code: string): string {
	return SEEDED.find((known) => code === known || code.startsWith(`${known}-`)) ?? 'en';
}

function seed(file: string): string {
	return readFileSync(new URL(`./seeds/${file}`, import.meta.url), 'utf8');
}
