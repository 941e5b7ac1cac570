import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

export default defineConfig(
	{ ignores: ['dist/', '.astro/', '.cache/', '.fyr/', 'node_modules/', 'tests/fixtures/'] },
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
);
