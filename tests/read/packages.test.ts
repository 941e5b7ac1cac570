import { expect, test } from 'vitest';
import { article, findings } from '../helpers/content.ts';

const check = (name: string): string[] =>
	findings('missing-import', {
		'sv/a/b.mdx': article(`import x from '${name}';\n\n<p>{x}</p>`),
	});

test.each(['no-such-package', '@theme/Tabs', '@no-such/package/part.js'])(
	'%s, which is not installed, is an error that a build would stop at',
	(name) => {
		expect(check(name)).toEqual([
			`sv/a/b.mdx:6:15 error: No package "${name}" is installed here. Remove the import, and what uses it.`,
		]);
	},
);

test.each(['zod', 'node:path', 'path', 'astro:assets', 'astro/zod', 'https://a.example/x.js'])(
	'%s is there',
	(name) => {
		expect(check(name)).toEqual([]);
	},
);
