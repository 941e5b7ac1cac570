import type { Finding } from '../../model/problem.ts';
import { isEscaped } from './edits.ts';
import type { TextFaultRule } from './rule.ts';
import { matchesInWords } from './words.ts';

/** `[[target]]` and `![[picture.png]]`, as Obsidian and wikis write them. */
export const wikiLink: TextFaultRule = {
	name: 'unfinished-link',
	find: ({ tree, source }) =>
		matchesInWords(tree, shape)
			.filter(({ place }) => !isEscaped(source, place.line, '['))
			.map(({ match, place }): Finding => {
				const [written, sign, target = '', heading = '', words] = match;
				const isPicture = /\.(avif|gif|jpe?g|png|svg|webp)$/i.test(target);
				const instead =
					sign === '!'
						? isPicture
							? `![What it shows](<./${target}>)`
							: '::snippet[name] for a text that is used often'
						: `[${words ?? (target || heading.slice(1))}](${target === '' ? heading.toLowerCase() : `./file.mdx`})`;
				const message = `"${written}" is shown to readers as it stands. Write ${instead.replace(/<(\S+)>/, '$1')}.`;
				return { severity: 'warning', message, place };
			}),
};

const shape = /(!?)\[\[(?![\s\d])([^\][|#]*)(#[^\][|]*)?(?:\|([^\][]*))?\]\]/g;
