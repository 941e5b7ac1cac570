import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

/** CONTRIBUTING, “How the code is arranged”, as a test: which folder imports what. */

interface Import {
	from: string;
	/** A path of this project, or a package. */
	to: string;
	isType: boolean;
}

const files = globSync(['src/**/*.{ts,astro}', 'scripts/**/*.ts'])
	.map((file) => file.replaceAll('\\', '/'))
	.filter((file) => !file.endsWith('.d.ts'));
const imports = files.flatMap(importsOf);

/** Folder or file directly below `src/`, or `scripts`. */
function layerOf(path: string): string {
	const [top = '', second = ''] = path.split('/');
	return top === 'src' ? second.replace(/\.ts$/, '') : top;
}

function importsOf(file: string): Import[] {
	const text = readFileSync(file, 'utf8').replace(/^\s*(\*|\/\/).*$/gm, '');
	const pattern =
		/^\s*(?:import|export)\s(?:(type)\s)?(?:[^'";]*?\sfrom\s)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm;
	return [...text.matchAll(pattern)].map(([, type, fixed, dynamic]) => {
		const to = fixed ?? dynamic ?? '';
		const path = to.startsWith('.') ? normalize(join(dirname(file), to)).replaceAll('\\', '/') : to;
		return { from: file, to: path, isType: type !== undefined };
	});
}

function offences(rule: (each: Import) => boolean): string[] {
	return imports.filter(rule).map(({ from, to }) => `${from} imports ${to}`);
}

const isOwn = ({ to }: Import): boolean => to.startsWith('src/') || to.startsWith('scripts/');

/** Folder → folders that it imports from; `type` where only their types. */
const arrows = new Map(
	files
		.filter((file) => file.startsWith('src/'))
		.map((file) => [layerOf(file), new Map<string, 'all' | 'type'>()]),
);
for (const { from, to, isType } of imports) {
	const own = arrows.get(layerOf(from));
	if (!own || !to.startsWith('src/') || layerOf(to) === layerOf(from)) continue;
	if (!isType || !own.has(layerOf(to))) own.set(layerOf(to), isType ? 'type' : 'all');
}

/** Folders between this one and those that import nothing; types do not count. */
function depthOf(layer: string, path: readonly string[] = []): number {
	// Two folders may know files of each other, as long as the files make no circle.
	if (path.includes(layer)) return 0;
	const inner = [...(arrows.get(layer) ?? [])]
		.filter(([, kind]) => kind === 'all')
		.map(([to]) => depthOf(to, [...path, layer]));
	return inner.length === 0 ? 0 : Math.max(...inner) + 1;
}

/** One line a folder, after all those that it imports from. */
function picture(): string {
	const layers = [...arrows.keys()].sort((a, b) => depthOf(a) - depthOf(b) || (a < b ? -1 : 1));
	const width = Math.max(...layers.map((layer) => layer.length));
	const lines = layers.map((layer) => {
		const names = [...(arrows.get(layer) ?? [])]
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([to, kind]) => (kind === 'type' ? `(${to})` : to));
		return names.length === 0 ? layer : `${layer.padEnd(width)} → ${names.join(', ')}`;
	});
	return `${lines.join('\n')}\n`;
}

describe('imports follow the data', () => {
	test('CONTRIBUTING shows every arrow between folders, and no other', () => {
		const text = readFileSync('CONTRIBUTING.md', 'utf8');
		// A new arrow is a decision: write it there, where others see it.
		expect(/```imports\n([\s\S]*?)```/.exec(text)?.[1]).toBe(picture());
	});

	test('schema runs no package but zod, and model none but what knows the world’s telephone numbers', () => {
		const packages = offences((each) => {
			// Types of what others read, such as schema.org's, bring no code.
			if (isOwn(each) || each.isType) return false;
			const layer = layerOf(each.from);
			const known = { model: 'libphonenumber-js/max', schema: 'zod' }[layer];
			return known !== undefined && each.to !== known;
		});
		expect(packages).toEqual([]);
	});

	test('the model knows of feedback what both programs agree on', () => {
		const wrong = offences(
			({ from, to }) =>
				layerOf(from) === 'model' &&
				layerOf(to) === 'feedback' &&
				to !== 'src/feedback/contract.ts',
		);
		expect(wrong).toEqual([]);
	});

	test('nothing imports a page', () => {
		expect(offences(({ to }) => to.startsWith('src/pages/'))).toEqual([]);
	});

	test('src does not import scripts', () => {
		const wrong = offences(({ from, to }) => from.startsWith('src/') && to.startsWith('scripts/'));
		expect(wrong).toEqual([]);
	});

	test('only load.ts and content.config.ts know Astro’s content store', () => {
		const doors = ['src/load.ts', 'src/content.config.ts'];
		expect(offences(({ from, to }) => to === 'astro:content' && !doors.includes(from))).toEqual([]);
	});

	test('Node’s own modules stay where no browser and no page comes', () => {
		const nodeSide =
			/^(scripts\/|src\/((cache-key|keep-unchanged|version|linked-file|write-whole|astro-site)\.ts|(commands|config|read|serve|integrations|search\/build|feedback)\/))/;
		const wrong = offences(({ from, to }) => to.startsWith('node:') && !nodeSide.test(from));
		expect(wrong).toEqual([]);
	});

	test('what the browser loads of feedback needs neither Node nor a validator', () => {
		const browserSide = /^src\/feedback\/((contract|refusal)\.ts|form\/)/;
		const isFine = (to: string) => browserSide.test(to) || to === 'src/addresses.ts';
		expect(
			offences(({ from, to, isType }) => browserSide.test(from) && !isType && !isFine(to)),
		).toEqual([]);
	});

	test('there is no circle, of types neither', () => {
		expect(circles()).toEqual([]);
	});
});

function circles(): string[] {
	const next = new Map<string, string[]>();
	for (const { from, to } of imports) next.set(from, [...(next.get(from) ?? []), to]);
	const found: string[] = [];
	const done = new Set<string>();
	const visit = (file: string, path: string[]): void => {
		if (path.includes(file)) found.push([...path.slice(path.indexOf(file)), file].join(' → '));
		if (path.includes(file) || done.has(file)) return;
		for (const target of next.get(file) ?? []) visit(target, [...path, file]);
		done.add(file);
	};
	for (const file of files) visit(file, []);
	return found;
}

describe('addresses are made by addresses.ts and model/route.ts', () => {
	const makers = /^src\/(addresses\b|model\/route\.ts$)/;
	const sources = files.filter((file) => /^src\/(?!commands\/)/.test(file) && !makers.test(file));

	test('no other file joins a path, which may lie in a folder of its host', () => {
		expect(sources.filter((file) => gluedPath.test(code(file)))).toEqual([]);
	});

	test('no template names a path of the host', () => {
		expect(sources.filter((file) => hostPath.test(code(file)))).toEqual([]);
	});

	test('no other file spells a path of the site or of the endpoint', () => {
		expect(sources.filter((file) => spelledPath.test(code(file)))).toEqual([]);
	});

	test('what is shown gets its addresses with its view', () => {
		const shown = /^src\/(components|layouts|mdx|parts)\//;
		const wrong = offences(({ from, to }) => shown.test(from) && makers.test(to));
		expect(wrong).toEqual([]);
	});

	test('a path that is glued would be found', () => {
		const glued = ['`/${locale}/all/`', '`/${file}`', "'/' + code", '`${origin}/${code}/`'];
		expect(glued.filter((text) => !gluedPath.test(text))).toEqual([]);
		const named = ['<a href="/sv/">', "<img src={'/logo.svg'} />", '<form action={`/v1/votes`}>'];
		expect(named.filter((text) => !hostPath.test(text))).toEqual([]);
	});
});

/** A path that begins with a name from elsewhere. */
const gluedPath = /`\/\$\{|(['"])\/\1 \+|\$\{\w*[oO]rigin\}\/?\$?/;
/** A path that is known beforehand, written out again. */
const spelledPath =
	/['"`][^'"`\s]*\/(?:feedback\/(?:thanks|error)|search\/|pagefind\/|v1\/|healthz|readyz|sitemap\.xml)|['"`]\/(?:all|search|pagefind)\//;
/** An attribute that begins at the root of the host. */
const hostPath = /\b(?:href|src|srcset|action|poster)=\{?["'`]\/(?!\/)/;

function code(file: string): string {
	return readFileSync(file, 'utf8').replace(/^\s*(\*|\/\*\*|\/\/|import\b).*$|\bfrom '.*$/gm, '');
}

describe('words for readers stand in i18n and content', () => {
	const templates = files.filter((file) => file.endsWith('.astro'));

	test.each(templates)('%s holds none', (file) => {
		expect(wordsIn(readFileSync(file, 'utf8'))).toEqual([]);
	});

	test('a template that holds one would be found', () => {
		const template =
			"---\nconst a = 'x';\n---\n<p title={t('a')}>Hello {name}</p>{a && <b>You there</b>}<img alt=\"A cat\" />";
		expect(wordsIn(template)).toEqual(['Hello', 'You there', 'alt="A cat"']);
	});
});

/** Text and spoken attributes written into a template. */
function wordsIn(source: string): string[] {
	const template = source
		.replace(/^---[\s\S]*?\n---/, '')
		.replace(/<(style|script)\b[\s\S]*?<\/\1>/g, '')
		.replace(/<!--[\s\S]*?-->/g, '');
	const attributes =
		template.match(/\b(alt|title|placeholder|aria-label)="[^"{]*\p{L}[^"{]*"/gu) ?? [];
	// Between tags and braces; the arrow of a function is no tag.
	const text = [...template.matchAll(/(?<!=)[>}]([^<>{}]*\p{L}{2}[^<>{}]*)[<{]/gu)]
		.map(([, words = '']) => words.trim())
		.filter((words) => !/[;=&|?]|^\w+\(|\breturn\b/.test(words));
	return [...text, ...attributes];
}

describe('styles', () => {
	test('no side is named by left or right', () => {
		const physical = globSync('src/**/*.{css,astro}').filter((file) =>
			/\b(margin|padding|border|inset)-(left|right|top|bottom)\b|^\s*(left|right|top|bottom)\s*:/m.test(
				readFileSync(file, 'utf8'),
			),
		);
		expect(physical).toEqual([]);
	});
});
