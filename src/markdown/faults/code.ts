import type { Root } from 'mdast';
import { mdxToJs } from 'satteri';
import type { Node } from 'unist';
import type { Fault } from '../../model/text.ts';
import { isCode } from '../code.ts';
import { features } from '../parse.ts';
import { placeOf, walk } from '../nodes.ts';

/** Names that `@astrojs/mdx` puts into every article. */
const givenNames = ['props', 'frontmatter'];

/**
 * What is run instead of shown. Writers seldom mean it: `{customer number}` in a sentence is a
 * program to MDX, and a build that stops without a line is the worst way to learn that.
 */
export function codeFaults(tree: Root, source: string): Fault[] {
	const code: Code[] = [];
	walk(tree, (node) => {
		if (isCode(node)) code.push(node as Code);
	});
	const imports = code.filter(({ type }) => type === 'mdxjsEsm').map(({ value }) => value);
	const declared = [...givenNames, ...imports.flatMap((text) => text.match(/[\w$]+/g) ?? [])];
	const mistakes = [
		...code.filter(isSentence).map(sentence),
		...code.filter((node) => isUnknownName(node, declared)).map(unknownName),
	];
	if (mistakes.length > 0) return mistakes;
	return code.slice(0, 1).map((first) => notRunnable(source) ?? runsCode(first));
}

/** What only running it would show: code that is none. */
function notRunnable(source: string): Fault | undefined {
	try {
		mdxToJs(source, { features });
		return undefined;
	} catch (error) {
		const [, line = '1', column = '1', rest = ''] =
			/^(\d+):(\d+): (?:.*? with oxc: )?(.*?)(?: \([^)]*\))?$/s.exec(
				String(Object(error).message),
			) ?? [];
		return {
			rule: 'code-in-article',
			severity: 'error',
			message: `The code here cannot be run: ${rest}.`,
			place: { line: Number(line), column: Number(column) },
		};
	}
}

type Code = Node & { value: string };

/** A paragraph whose first word happens to be `import` or `export`. */
function isSentence({ type, value }: Code): boolean {
	const statement =
		/^(import\s+(["']|[\w$*{][^;]*\sfrom\s*["'])|export\s+(const|let|var|function|async|class|default|type|interface|[{*]))/;
	return type === 'mdxjsEsm' && !statement.test(value);
}

function sentence(node: Code): Fault {
	const word = node.value.slice(0, 'import'.length);
	return {
		rule: 'code-in-article',
		severity: 'error',
		message: `A paragraph that begins with "${word}" is read as code. Begin with another word, or a capital letter.`,
		place: placeOf(node),
	};
}

/** Words between braces that nothing in the file declares. */
function isUnknownName({ type, value }: Code, declared: readonly string[]): boolean {
	if (type === 'mdxjsEsm' || !/^[\p{L}_$][\p{L}\p{N}_$ .-]*$/u.test(value.trim())) return false;
	return !declared.includes(/^[\p{L}\p{N}_$]+/u.exec(value.trim())?.[0] ?? '');
}

function unknownName(node: Code): Fault {
	return {
		rule: 'code-in-article',
		severity: 'error',
		message: `Between braces stands code, and nothing here is called "${node.value.trim()}". If readers should see the braces, write &#123;${node.value.trim()}&#125;.`,
		place: placeOf(node),
	};
}

function runsCode(node: Code): Fault {
	return {
		rule: 'code-in-article',
		severity: 'hint',
		message:
			'This article runs code (import, export or braces): it builds more slowly, and what the code writes is not checked. If readers should see the braces, write &#123; and &#125;.',
		place: placeOf(node),
	};
}
