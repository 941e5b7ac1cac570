import type { Finding } from '../../model/problem.ts';
import { editInLine } from './edits.ts';
import type { TextFaultRule } from './rule.ts';
import { linesOfParagraphs } from './words.ts';

/** `##Heading` is a paragraph that begins with two signs, and so is `＃＃ 見出し`. */
export const headingSpace: TextFaultRule = {
	name: 'heading-space',
	find: (text) =>
		linesOfParagraphs(text).flatMap(({ words, signs: line, raw, place }): Finding[] => {
			const [, written = '', rest = ''] = glued.exec(line) ?? wide.exec(line) ?? [];
			// `##21#` is what a telephone is told.
			if (!/^[\s>]*[#＃]/u.test(raw) || /^\d[\d*]*#/.test(rest)) return [];
			if (written === '') return [];
			const heading = `${'#'.repeat(written.length)} ${words.slice(words.length - rest.length)}`;
			const message = written.startsWith('#')
				? `A heading has a space after its signs: "${heading}".`
				: `"${written}" is a wide sign, and makes no heading. Write "${heading}".`;
			const fix = editInLine(
				text.source,
				place.line,
				/[#＃]+\s*/u,
				`${'#'.repeat(written.length)} `,
			);
			return [{ severity: 'error', message, place, fix }];
		}),
};

const glued = /^(#{2,6})([\p{L}\p{N}\p{Ps}\p{Pi}\p{Emoji_Presentation}"'¿¡*_\uFFFC].*)$/u;
const wide = /^(＃{2,6}|＃(?=\s))\s*(\S.*)$/u;
