import type { AstroIntegration } from 'astro';
import { isArticleFile } from '../model/content-files.ts';
import { openTexts } from '../read/open-texts.ts';
import type { Folders } from '../read/project.ts';

/** Prepares articles that hold code for `@astrojs/mdx`; see `markdown/split-code.ts`. */
export function codeArticles(folders: Folders): AstroIntegration {
	const root = folders.content;
	return {
		name: 'fyr:code-articles',
		hooks: {
			'astro:config:setup': ({ updateConfig }) => {
				const texts = openTexts(folders);
				updateConfig({
					vite: {
						plugins: [
							{
								name: 'fyr:code-articles',
								enforce: 'pre',
								transform: (code, id) => {
									// With a query it is a module that Astro makes around the article, not its text.
									// What articles take in, `_part.mdx`, is none itself.
									const file = id.startsWith(`${root}/`) ? id.slice(root.length + 1) : '';
									const isArticle = file.endsWith('.mdx') && isArticleFile(file);
									const mdx = isArticle ? texts.add(code, 'mdx').text.mdx : undefined;
									return mdx === undefined ? undefined : { code: mdx, map: null };
								},
							},
						],
					},
				});
			},
		},
	};
}
