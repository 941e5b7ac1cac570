import type { AstroIntegration } from 'astro';
import { isArticleFile } from '../model/content-files.ts';
import { withBlocksReplaced } from '../markdown/code-blocks.ts';
import { contentRoot } from '../read/content-root.ts';

/** Prepares articles that hold code for `@astrojs/mdx`; see `markdown/code-blocks.ts`. */
export function codeArticles(): AstroIntegration {
	return {
		name: 'fyr:code-articles',
		hooks: {
			'astro:config:setup': ({ updateConfig }) => {
				const root = contentRoot();
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
									return isArticle ? { code: withBlocksReplaced(code), map: null } : undefined;
								},
							},
						],
					},
				});
			},
		},
	};
}
