import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { corpus, LOCALES, places } from './corpus.ts';
import { install } from './install.ts';
import { directiveNote, toMarkdown, type Dialect } from './markdown.ts';
import { pictureName } from './pictures.ts';
import { SIDEBAR, type Side } from './side.ts';

const VERSION = '3.10.2';
const [FIRST = ''] = LOCALES;

const dialect: Dialect = {
	link: (_from, { category, name }) => `../${category}/${name}.md`,
	picture: (number) => `/pictures/${pictureName(number)}`,
	note: directiveNote,
};

/** Its first language has no folder in addresses, and its texts are elsewhere than those of the others. */
function folderOf(locale: string): string {
	return locale === FIRST ? 'docs' : `i18n/${locale}/docusaurus-plugin-content-docs/current`;
}

/**
 * Docusaurus with its faster tools, as a large site would have it. It has no search of its own without a
 * service elsewhere, so none is measured; it publishes pictures as they are.
 */
export const docusaurus: Side = {
	name: 'docusaurus',
	async prepare(folder, pages, pictures) {
		await install(folder, {
			'@docusaurus/core': VERSION,
			'@docusaurus/faster': VERSION,
			'@docusaurus/preset-classic': VERSION,
			react: '19.2.0',
			'react-dom': '19.2.0',
		});
		const put = async (file: string, text: string): Promise<void> => {
			await mkdir(dirname(join(folder, file)), { recursive: true });
			await writeFile(join(folder, file), text);
		};
		const config = {
			...{ title: 'Bench', url: 'https://bench.example', baseUrl: '/', trailingSlash: true },
			...{ onBrokenLinks: 'ignore', i18n: { defaultLocale: FIRST, locales: LOCALES } },
			future: { v4: true, faster: true },
			presets: [
				['classic', { docs: { routeBasePath: '/', sidebarPath: './sidebars.json' }, blog: false }],
			],
		};
		await put('docusaurus.config.mjs', `export default ${JSON.stringify(config)};\n`);
		const listed = places(pages)
			.slice(0, SIDEBAR)
			.map(({ category, name }) => `${category}/${name}`);
		await put('sidebars.json', JSON.stringify({ articles: listed }));
		await cp(pictures, join(folder, 'static/pictures'), { recursive: true });
		for (const article of corpus(pages)) {
			const { locale, category, name } = article;
			await put(`${folderOf(locale)}/${category}/${name}.md`, toMarkdown(article, dialect));
		}
	},
	command: (folder) => ({
		args: [
			join(folder, 'node_modules/@docusaurus/core/bin/docusaurus.mjs'),
			...['build', '--out-dir', join(folder, 'dist')],
		],
		env: {},
		cwd: folder,
	}),
	forget: async (folder) => {
		for (const made of ['dist', '.docusaurus', 'node_modules/.cache']) {
			await rm(join(folder, made), { recursive: true, force: true });
		}
	},
	templates: { article: '/topic-1/article-1/' },
	secondArticle: '/topic-1/article-2/',
	article: (folder) => join(folder, folderOf(FIRST), 'topic-1/article-1.md'),
};
