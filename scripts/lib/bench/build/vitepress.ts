import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { corpus, LOCALES, places } from './corpus.ts';
import { install } from './install.ts';
import { toMarkdown, type Dialect } from './markdown.ts';
import { pictureName } from './pictures.ts';
import { SIDEBAR, type Side } from './side.ts';

const dialect: Dialect = {
	link: ({ locale }, { category, name }) => `/${locale}/${category}/${name}/`,
	picture: (number) => `/pictures/${pictureName(number)}`,
	note: (text) => `::: info\n${text}\n:::`,
};

/** VitePress, with its own search; it publishes pictures as they are. */
export const vitepress: Side = {
	name: 'vitepress',
	async prepare(folder, pages, pictures) {
		await install(folder, { vitepress: '1.6.4', vue: '3.5.22' });
		const put = async (file: string, text: string): Promise<void> => {
			await mkdir(dirname(join(folder, 'docs', file)), { recursive: true });
			await writeFile(join(folder, 'docs', file), text);
		};
		const sidebarOf = (code: string) =>
			places(pages)
				.slice(0, SIDEBAR)
				.map(({ category, name }) => ({ text: name, link: `/${code}/${category}/${name}/` }));
		const locales = Object.fromEntries(
			LOCALES.map((code) => [
				code,
				{ label: code, lang: code, themeConfig: { sidebar: sidebarOf(code) } },
			]),
		);
		const config = {
			...{ title: 'Bench', locales, outDir: '../dist', ignoreDeadLinks: true },
			themeConfig: { search: { provider: 'local' } },
		};
		await put('.vitepress/config.mjs', `export default ${JSON.stringify(config)};\n`);
		await cp(pictures, join(folder, 'docs/public/pictures'), { recursive: true });
		for (const article of corpus(pages)) {
			const { locale, category, name } = article;
			await put(`${locale}/${category}/${name}/index.md`, toMarkdown(article, dialect));
		}
	},
	command: (folder) => ({
		args: [join(folder, 'node_modules/vitepress/bin/vitepress.js'), 'build', 'docs'],
		env: {},
		cwd: folder,
	}),
	forget: async (folder) => {
		for (const made of ['dist', 'docs/.vitepress/cache', 'docs/.vitepress/.temp']) {
			await rm(join(folder, made), { recursive: true, force: true });
		}
	},
	templates: { article: '/da/topic-1/article-1/' },
	secondArticle: '/da/topic-1/article-2/',
	article: (folder) => join(folder, 'docs', LOCALES[0] ?? '', 'topic-1/article-1/index.md'),
};
