import { parseSync, type ParseResult } from 'oxc-parser';

/** What a piece of code in an article brings, and what it needs. */
export interface Script {
	/** Names it gives to the rest of the article. */
	declared: string[];
	/** Names it uses and does not declare, and where; components among them. */
	free: Use[];
	/** Files and packages it brings in, as written, and where. */
	imports: Use[];
	/** What is wrong with it, in the parser's words; nothing else is known then. */
	error: Use | undefined;
}

/** A name or message, and the offset in the code it is about. */
interface Use {
	name: string;
	offset: number;
}

/** `import …` and `export …`. */
export function readModule(code: string): Script {
	return read(code, 0);
}

/** What stands between braces. */
export function readExpression(code: string): Script {
	// A comment may end the line; `…rest` is one of an element's attributes.
	const [before, after] = code.trimStart().startsWith('...') ? ['({', '\n})'] : ['(', '\n)'];
	return read(`${before}${code}${after}`, before.length);
}

function read(code: string, shift: number): Script {
	const result = parseSync('article.jsx', code, { sourceType: 'module' });
	const [error] = result.errors;
	const at = ({ name, offset }: Use): Use => ({ name, offset: Math.max(0, offset - shift) });
	if (error) {
		const offset = error.labels[0]?.start ?? 0;
		return { declared: [], free: [], imports: [], error: at({ name: error.message, offset }) };
	}
	const names: Names = { declared: [], bound: new Set(), used: [], asked: new Set() };
	for (const statement of result.program.body) {
		names.declared.push(...declaredBy(statement));
		if (isTree(statement)) visit(statement, undefined, names);
	}
	const isFree = ({ name }: Use): boolean => !names.bound.has(name) && !names.asked.has(name);
	return {
		declared: names.declared,
		free: names.used.filter(isFree).map(at),
		imports: importsOf(result, code).map(at),
		error: undefined,
	};
}

function importsOf({ module }: ParseResult, code: string): Use[] {
	const fixed = [
		...module.staticImports.map((each) => each.moduleRequest),
		...module.staticExports.flatMap(({ entries }) => entries.map((each) => each.moduleRequest)),
	].flatMap((request) => (request ? [{ name: request.value, offset: request.start }] : []));
	// Of `import(x)` only a name that is written there is known.
	const later = module.dynamicImports.flatMap(({ moduleRequest: { start, end } }) => {
		const [, name] =
			/^(?:"([^"\\]*)"|'([^'\\]*)')$/.exec(code.slice(start, end))?.filter(Boolean) ?? [];
		return name === undefined ? [] : [{ name, offset: start }];
	});
	const seen = new Set<number>();
	return [...fixed, ...later].filter(({ offset }) => !seen.has(offset) && seen.add(offset));
}

interface Names {
	declared: string[];
	/** Every name that is bound anywhere in the code: one inside a function counts for all of it. */
	bound: Set<string>;
	used: Use[];
	/** Names whose presence is asked for, `typeof window`: what follows knows whether they are there. */
	asked: Set<string>;
}

/** A node of the parser's tree, as far as names matter. */
interface Tree {
	type: string;
	start: number;
	[key: string]: unknown;
}

function isTree(value: unknown): value is Tree {
	return (
		typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
	);
}

/** Names of an import, or of what is declared at the top. */
function declaredBy(statement: object): string[] {
	const names: Names = { declared: [], bound: new Set(), used: [], asked: new Set() };
	if (!isTree(statement)) return [];
	const declaration = isTree(statement['declaration']) ? statement['declaration'] : statement;
	if (declaration.type === 'ImportDeclaration') visit(declaration, undefined, names);
	else if (declaration.type === 'VariableDeclaration') {
		for (const each of childrenOf(declaration)) if (isTree(each['id'])) bind(each['id'], names);
	} else if (/^(Function|Class)Declaration$/.test(declaration.type) && isTree(declaration['id'])) {
		bind(declaration['id'], names);
	}
	return [...names.bound];
}

function visit(node: Tree, parent: Tree | undefined, names: Names): void {
	for (const pattern of patternsOf(node)) bind(pattern, names);
	if (isReference(node, parent))
		names.used.push({ name: String(node['name']), offset: node.start });
	if (parent?.type === 'UnaryExpression' && parent['operator'] === 'typeof') {
		names.asked.add(String(node['name']));
	}
	for (const child of childrenOf(node)) visit(child, node, names);
}

function childrenOf(node: Tree): Tree[] {
	return Object.values(node).flat().filter(isTree);
}

/** Where a node gives names: what it declares, takes or catches. */
function patternsOf(node: Tree): Tree[] {
	const isFunction = /Function|^Class/.test(node.type);
	const isNamed = isFunction || node.type === 'VariableDeclarator';
	const named = isNamed ? [node['id']] : [];
	const taken = isFunction ? [node['params']].flat() : [];
	const brought = /^Import.*Specifier$/.test(node.type) ? [node['local']] : [];
	const caught = node.type === 'CatchClause' ? [node['param']] : [];
	return [...named, ...taken, ...brought, ...caught].filter(isTree);
}

/** The names in `{ a, b: [c], ...d }`, and in `a = 1`. */
function bind(pattern: Tree, names: Names): void {
	if (pattern.type === 'Identifier') names.bound.add(String(pattern['name']));
	if (pattern.type === 'Property' && isTree(pattern['value'])) bind(pattern['value'], names);
	else if (pattern.type === 'AssignmentPattern' && isTree(pattern['left']))
		bind(pattern['left'], names);
	else if (/Pattern$|RestElement|FormalParameter/.test(pattern.type)) {
		for (const child of childrenOf(pattern)) bind(child, names);
	}
}

/** A name that must be there when the code is run; `a.name`, `{ name: a }` and `<b name>` are none. */
function isReference(node: Tree, parent: Tree | undefined): boolean {
	if (node.type === 'JSXIdentifier') {
		const isTag = parent?.type === 'JSXOpeningElement' && /^\p{Lu}/u.test(String(node['name']));
		return isTag || (parent?.type === 'JSXMemberExpression' && parent['object'] === node);
	}
	if (node.type !== 'Identifier') return false;
	const isKey =
		(parent?.['property'] === node || parent?.['key'] === node) &&
		parent['computed'] !== true &&
		parent['shorthand'] !== true;
	const isName =
		/^(Import|Export).*Specifier$|^LabeledStatement$|^(Break|Continue)Statement$|^MetaProperty$/.test(
			parent?.type ?? '',
		) && parent?.['local'] !== node;
	return !isKey && !isName && !/^Import/.test(parent?.type ?? '');
}
