import { chmod, cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { CannotRun } from '../../../../src/model/cannot-run.ts';
import { corpus, LOCALES, places } from './corpus.ts';
import { answers, unpackDebian } from './install.ts';
import { toMarkdown, type Dialect } from './markdown.ts';
import { pictureName } from './pictures.ts';
import { SIDEBAR, type Side } from './side.ts';

const dialect: Dialect = {
	link: ({ locale }, { category, name }) => `/${locale}/${category}/${name}/`,
	picture: (number) => pictureName(number),
	note: (text) => `> ${text}`,
};

/** It brings no look of its own: these are the plainest pages with what the others have around a text. */
const layouts = (links: string): Readonly<Record<string, string>> => ({
	'layouts/_default/baseof.html': `<!doctype html><html lang="{{ .Language.Lang }}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{{ .Title }}</title><meta name="description" content="{{ .Description }}"><link rel="canonical" href="{{ .Permalink }}">{{ range .AllTranslations }}<link rel="alternate" hreflang="{{ .Language.Lang }}" href="{{ .Permalink }}">{{ end }}</head><body><header><a href="{{ site.Home.RelPermalink }}">{{ site.Title }}</a></header><nav>${links}</nav><main>{{ block "main" . }}{{ end }}</main></body></html>`,
	'layouts/_default/single.html':
		'{{ define "main" }}<h1>{{ .Title }}</h1>{{ .TableOfContents }}{{ .Content }}{{ end }}',
	'layouts/_default/list.html':
		'{{ define "main" }}<h1>{{ .Title }}</h1><ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ .Description }}</li>{{ end }}</ul>{{ end }}',
	'layouts/_default/_markup/render-image.html':
		'{{ $picture := resources.Get .Destination }}{{ $small := $picture.Resize "608x webp q80" }}{{ $large := $picture.Resize "1200x webp q80" }}<img src="{{ $large.RelPermalink }}" srcset="{{ $small.RelPermalink }} 608w, {{ $large.RelPermalink }} 1200w" sizes="608px" width="{{ $picture.Width }}" height="{{ $picture.Height }}" alt="{{ .Text }}" loading="lazy">',
});

/** Hugo: Go, without a search and without a look; how fast a generator can be. */
export const hugo: Side = {
	name: 'hugo',
	async prepare(folder, pages, pictures) {
		const put = async (file: string, text: string): Promise<void> => {
			await mkdir(dirname(join(folder, file)), { recursive: true });
			await writeFile(join(folder, file), text);
		};
		await put('bin/hugo', `#!/bin/sh\nexec ${await programFor(folder)} "$@"\n`);
		await chmod(join(folder, 'bin/hugo'), 0o755);
		const languages = Object.fromEntries(
			LOCALES.map((code, index) => [
				code,
				{ contentDir: `content/${code}`, languageName: code, weight: index + 1 },
			]),
		);
		const config = {
			...{ baseURL: 'https://bench.example/', title: 'Bench', publishDir: 'dist', languages },
			...{ defaultContentLanguage: LOCALES[0], defaultContentLanguageInSubdir: true },
			disableKinds: ['taxonomy', 'term', 'RSS'],
		};
		await put('config.json', JSON.stringify(config));
		const links = places(pages)
			.slice(0, SIDEBAR)
			.map(({ category, name }) => `<a href="/da/${category}/${name}/">${name}</a>`);
		for (const [file, text] of Object.entries(layouts(links.join('')))) await put(file, text);
		await cp(pictures, join(folder, 'assets'), { recursive: true });
		for (const article of corpus(pages)) {
			const { locale, category, name } = article;
			await put(`content/${locale}/${category}/${name}.md`, toMarkdown(article, dialect));
		}
	},
	command: (folder) => ({ program: join(folder, 'bin/hugo'), args: [], env: {}, cwd: folder }),
	forget: async (folder) => {
		for (const made of ['dist', 'resources']) {
			await rm(join(folder, made), { recursive: true, force: true });
		}
	},
	templates: {
		home: '/da/',
		category: '/da/topic-1/',
		article: '/da/topic-1/article-1/',
	},
	secondArticle: '/da/topic-1/article-2/',
	article: (folder) => join(folder, 'content', LOCALES[0] ?? '', 'topic-1/article-1.md'),
};

/**
 * This machine's own, else Debian's package: npm's only fetches the program from elsewhere.
 *
 * @throws {CannotRun} If there is neither.
 */
async function programFor(folder: string): Promise<string> {
	if (await answers('hugo', ['version'])) return 'hugo';
	const unpacked = join(folder, 'debian');
	await unpackDebian(unpacked, ['hugo', 'libsass1']).catch((error: unknown) => {
		throw new CannotRun(
			'There is no Hugo here, and Debian’s package cannot be had. Install it so that `hugo version` works.',
			{ cause: error },
		);
	});
	return `env LD_LIBRARY_PATH="$(echo ${unpacked}/usr/lib/*)" ${unpacked}/usr/bin/hugo`;
}
