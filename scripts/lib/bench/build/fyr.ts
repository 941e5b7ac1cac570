import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheOf } from '../../../../src/read/cache-folder.ts';
import { corpus, LOCALES, places } from './corpus.ts';
import { directiveNote, toMarkdown, type Dialect } from './markdown.ts';
import { pictureName } from './pictures.ts';
import type { Side } from './side.ts';

const program = fileURLToPath(new URL('../../../../bin/fyr.mjs', import.meta.url));

const home = fileURLToPath(new URL('../../../../', import.meta.url));

const dialect: Dialect = {
	link: (_from, { category, name }) => `../${category}/${name}.mdx`,
	picture: (number) => `../../_pictures/${pictureName(number)}`,
	note: directiveNote,
};

const labels: Record<string, string> = { da: 'Dansk', nb: 'Norsk bokmål', sv: 'Svenska' };

/** This program itself. */
export const fyr: Side = {
	name: 'fyr',
	async prepare(folder, pages, pictures) {
		const content = join(folder, 'content');
		const put = async (file: string, text: string): Promise<void> => {
			await mkdir(dirname(join(content, file)), { recursive: true });
			await writeFile(join(content, file), text);
		};
		const locales = LOCALES.map((code) => `  - { code: ${code}, label: ${labels[code] ?? code} }`);
		await put(
			'site.yaml',
			// No other draws a picture for links to each page: thousands take longer than all else.
			`name: Bench\norigin: https://bench.example\nsharePictures: false\nlocales:\n${locales.join('\n')}\n`,
		);
		await cp(pictures, join(content, '_pictures'), { recursive: true });
		for (const locale of LOCALES) {
			for (const category of new Set(places(pages).map((place) => place.category))) {
				await put(`${locale}/${category}/_category.yaml`, `title: ${category}\n`);
			}
		}
		for (const article of corpus(pages)) {
			const { locale, category, name } = article;
			await put(`${locale}/${category}/${name}.mdx`, toMarkdown(article, dialect));
		}
	},
	command: (folder) => ({
		args: [program, 'build', '--out', join(folder, 'dist')],
		env: { FYR_CONTENT: join(folder, 'content') },
		cwd: home,
	}),
	forget: async (folder) => {
		await rm(cacheOf(home, join(folder, 'content')), { recursive: true, force: true });
		await rm(join(folder, 'dist'), { recursive: true, force: true });
	},
	templates: {
		home: '/da/',
		category: '/da/topic-1/',
		article: '/da/topic-1/article-1/',
		all: '/da/all/',
		search: '/da/search/',
	},
	secondArticle: '/da/topic-1/article-2/',
	article: (folder) => join(folder, 'content', LOCALES[0] ?? '', 'topic-1', 'article-1.mdx'),
};
