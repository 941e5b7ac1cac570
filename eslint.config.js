import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import compat from 'eslint-plugin-compat';
import tseslint from 'typescript-eslint';

/** Modules that browsers of readers load; a test holds this list to what pages import. */
export const readerSide = [
	'src/components/{respect-saved-data,show-notices,show-opening,visit,watch-notices,watch-opening}.ts',
	'src/feedback/{contract,refusal,form/*}.ts',
	'src/i18n/{best-locale,language-tag,lead-to-language,region-group}.ts',
	'src/mdx/*.ts',
	'src/{not-found,offline}/*.ts',
	'src/model/{composed,edit-distance,nearest,opening-hours,text-runs}.ts',
	'src/addresses.ts',
	'src/addresses/*.ts',
	'src/devices.ts',
	'src/parts/*/{follow-guide,open-target,own-device,watch-guide}.ts',
	'src/search/*.ts',
	'src/search/{client,language,packs}/**/*.ts',
];

/** Methods of objects, which `compat` does not see, younger than the oldest browsers in package.json. */
const tooYoung = [
	'checkVisibility',
	'showPopover',
	'hidePopover',
	'togglePopover',
	'startViewTransition',
	'moveBefore',
	'setHTMLUnsafe',
	'getHTML',
	'role',
	'ariaHasPopup',
	'canParse',
];

export default defineConfig(
	{ ignores: ['dist/', 'lib/', '.astro/', '.cache/', '.fyr/', 'node_modules/', 'tests/fixtures/'] },
	tseslint.configs.strict,
	astro.configs['flat/recommended'],
	astro.configs['flat/jsx-a11y-strict'],
	{
		rules: {
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ varsIgnorePattern: '^_', argsIgnorePattern: '^_' },
			],
			'no-restricted-properties': [
				'error',
				{ object: 'process', property: 'exit', message: 'Set process.exitCode instead.' },
			],
			// Without the role, VoiceOver does not take a list with `list-style: none` for one.
			'astro/jsx-a11y/no-redundant-roles': ['error', { ol: ['list'], ul: ['list'] }],
			eqeqeq: 'error',
			'prefer-const': 'error',
		},
	},
	{
		// The words of the language itself are held to by tsconfig.reader.json.
		...compat.configs['flat/recommended'],
		files: readerSide,
		rules: {
			'compat/compat': 'error',
			'no-restricted-properties': [
				'error',
				...tooYoung.map((property) => ({
					property,
					message: 'The oldest browsers in README do not have it.',
				})),
				{ object: 'URL', property: 'parse', message: 'The oldest browsers do not have it.' },
				{ object: 'AbortSignal', property: 'any', message: 'The oldest browsers do not have it.' },
			],
		},
	},
);
