import type { Root } from 'mdast';
import { mdxToJs } from 'satteri';
import type { Node } from 'unist';
import type { Place } from '../../model/problem.ts';
import type { Fault } from '../../model/text.ts';
import { codeIn, declaredIn, givenNames, type Code } from '../article-code.ts';
import { holdsCode } from '../code.ts';
import { isDirective } from '../directive.ts';
import { features } from '../parse.ts';
import { maskOwnIds } from '../own-ids.ts';
import { placeOf, walk } from '../nodes.ts';

/**
 * What is run instead of shown. Writers seldom mean it: `{customer number}` in a sentence is a
 * program to MDX, and a build that stops without a line is the worst way to learn that.
 */
export function codeFaults(tree: Root, source: string): Fault[] {
	const all = codeIn(tree);
	const declared = new Set([...givenNames, ...declaredIn(all.filter(({ isModule }) => isModule))]);
	const mistakes = [
		...heldCode(tree),
		...all.filter(isSentence).map(sentence),
		...all.flatMap((code) => unknownNames(code, declared, tree)),
	];
	if (mistakes.length > 0) return mistakes;
	return all.slice(0, 1).map(({ place }) => notRunnable(source) ?? runsCode(place(0)));
}

/** What only compiling the whole would show: invalid code, a name exported twice. */
function notRunnable(source: string): Fault | undefined {
	try {
		mdxToJs(maskOwnIds(source), { features });
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

/** A paragraph whose first word happens to be `import` or `export`. */
function isSentence({ isModule, text, script }: Code): boolean {
	if (!isModule || script.error === undefined) return false;
	const statement =
		/^(import\s+(["']|[\w$*{][^;]*\sfrom\s*["'])|export\s+(const|let|var|function|async|class|default|[{*]))/;
	return !statement.test(text);
}

function sentence({ text, place }: Code): Fault {
	const word = text.slice(0, 'import'.length);
	return {
		rule: 'code-in-article',
		severity: 'error',
		message: `A paragraph that begins with "${word}" is read as code. Begin with another word, or a capital letter.`,
		place: place(0),
	};
}

/** Names that nothing in the file declares, told where they are used first. */
function unknownNames(code: Code, declared: ReadonlySet<string>, tree: Root): Fault[] {
	const unknown = code.script.free.find(({ name }) => !declared.has(name) && !(name in globalThis));
	if (!unknown) return [];
	const { text, place } = code;
	if (code.isModule || code.isAttribute) {
		const message = `Nothing here is called "${unknown.name}", so this code cannot be run. Import or declare it, or write the value itself.`;
		return [{ rule: 'code-in-article', severity: 'error', message, place: place(unknown.offset) }];
	}
	const written = text.trim();
	const isName = /^[\p{L}_$][\p{L}\p{N}_$.]*$/u.test(written);
	const message = followsPicture(code.node, tree)
		? `A picture or link takes nothing in braces, and "{${written}}" is read as code. Remove it.`
		: `Between braces stands code, and nothing here is called "${isName ? written : unknown.name}". If readers should see the braces, write &#123;${written}&#125;.`;
	return [{ rule: 'code-in-article', severity: 'error', message, place: placeOf(code.node) }];
}

/** Our own parts are drawn by us, and what is run by `@astrojs/mdx`: neither can hold the other's work. */
function heldCode(tree: Root): Fault[] {
	const faults: Fault[] = [];
	walk(tree, (node) => {
		if (!isDirective(node) || !holdsCode(node)) return;
		const message = `"${node.name}" cannot hold code or an imported component. Put it above or below it, or write &#123; and &#125; if readers should see the braces.`;
		faults.push({ rule: 'code-in-article', severity: 'error', message, place: placeOf(node) });
	});
	return faults;
}

/** `![…](…){width=200}`, as some other programs size a picture. */
function followsPicture(node: Node, tree: Root): boolean {
	let follows = false;
	walk(tree, (_, parents) => {
		const siblings = parents.at(-1)?.children ?? [];
		const before = siblings[siblings.indexOf(node) - 1];
		const isMark = before?.type === 'image' || before?.type === 'link';
		follows ||= isMark && before.position?.end.offset === node.position?.start.offset;
	});
	return follows;
}

function runsCode(place: Place): Fault {
	return {
		rule: 'code-in-article',
		severity: 'hint',
		message:
			'This article runs code (import, export or braces): it builds more slowly, and what the code writes is not checked. If readers should see the braces, write &#123; and &#125;.',
		place,
	};
}
