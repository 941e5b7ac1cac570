import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { corpus, LOCALES, places } from './corpus.ts';
import { install } from './install.ts';
import { directiveNote, toMarkdown, type Dialect } from './markdown.ts';
import { pictureName } from './pictures.ts';
import { SIDEBAR, type Side } from './side.ts';

const dialect: Dialect = {
	link: ({ locale }, { category, name }) => `/${locale}/${category}/${name}/`,
	picture: (number) => `../../../../assets/${pictureName(number)}`,
	note: directiveNote,
};

/** Starlight, with what a large site would set: a sidebar that does not grow, its own search. */
export const starlight: Side = {
	name: 'starlight',
	async prepare(folder, pages, pictures) {
		await install(folder, {
			astro: '7.3.5',
			'@astrojs/markdown-remark': '7.3.1',
			'@astrojs/starlight': '0.42.4',
			sharp: '0.35.5',
		});
		const put = async (file: string, text: string): Promise<void> => {
			await mkdir(dirname(join(folder, file)), { recursive: true });
			await writeFile(join(folder, file), text);
		};
		const links = places(pages)
			.slice(0, SIDEBAR)
			.map(({ category, name }) => ({ label: name, link: `/${category}/${name}/` }));
		const locales = Object.fromEntries(LOCALES.map((code) => [code, { label: code, lang: code }]));
		await put(
			'astro.config.mjs',
			`import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';
export default defineConfig({
	site: 'https://bench.example',
	integrations: [starlight(${JSON.stringify({ title: 'Bench', locales, defaultLocale: LOCALES[0], sidebar: links })})],
});
`,
		);
		await put(
			'src/content.config.ts',
			`import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
		);
		await cp(pictures, join(folder, 'src/assets'), { recursive: true });
		for (const article of corpus(pages)) {
			const { locale, category, name } = article;
			const file = `src/content/docs/${locale}/${category}/${name}.mdx`;
			await put(file, toMarkdown(article, dialect));
		}
	},
	command: (folder) => ({
		args: [join(folder, 'node_modules/astro/bin/astro.mjs'), 'build'],
		env: { ASTRO_TELEMETRY_DISABLED: '1' },
		cwd: folder,
	}),
	forget: async (folder) => {
		for (const made of ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite']) {
			await rm(join(folder, made), { recursive: true, force: true });
		}
	},
	templates: { article: '/da/topic-1/article-1/' },
	secondArticle: '/da/topic-1/article-2/',
	article: (folder) =>
		join(folder, 'src/content/docs', LOCALES[0] ?? '', 'topic-1', 'article-1.mdx'),
};
