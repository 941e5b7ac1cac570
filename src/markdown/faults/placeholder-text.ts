import type { Finding } from '../../model/problem.ts';
import { parse } from 'yaml';
import type { Root } from 'mdast';
import type { TextFaultRule } from './rule.ts';
import { matchesInWords } from './words.ts';

/** Words that a writer leaves to come back to, in a text that is no draft. */
export const placeholderText: TextFaultRule = {
	name: 'placeholder-text',
	find({ tree }) {
		const found = matchesInWords(tree, placeholder).filter(
			({ match }) => !isShouted(match) && !isMask(match),
		);
		if (found.length === 0 || isDraft(tree)) return [];
		return found.map(({ match, place }): Finding => {
			const message = `"${match[0]}" was left here. Write what readers should see, or add "status: draft".`;
			return { severity: 'warning', message, place };
		});
	},
};

const placeholder = /(?<![\p{L}\p{N}_-])(?:TODO|FIXME|TBD|XXX)(?![\p{L}\p{N}_-])|lorem ipsum/giu;

/** In Spanish and Portuguese "todo" is a word, and capitals beside it are a voice raised; small letters are words. */
function isShouted({ 0: written, index, input }: RegExpExecArray): boolean {
	if (/^lorem/i.test(written)) return false;
	if (written !== written.toUpperCase()) return true;
	const around = `${input.slice(0, index)} ${input.slice(index + written.length)}`;
	return (
		/^(TODO|TBD)$/.test(written) &&
		/(?<!\p{L})\p{Lu}{2,}(?!\p{L})/u.test(around) &&
		!/[a-zà-ÿ]/.test(around)
	);
}

/** `070-XXX XX XX`: digits that are not told. */
function isMask({ 0: written, index, input }: RegExpExecArray): boolean {
	if (!/^x/i.test(written)) return false;
	const before = input.slice(0, index);
	const after = input.slice(index + written.length);
	return /[\dX][\s.-]*$/.test(before) || /^[\s.-]*[\dX]/.test(after);
}

function isDraft({ children: [first] }: Root): boolean {
	if (first?.type !== 'yaml') return false;
	try {
		const data: unknown = parse(first.value);
		return Object(data).status === 'draft';
	} catch {
		// Front matter that cannot be read is a problem of its own.
		return true;
	}
}
