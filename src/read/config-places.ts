import { parseSync, type Argument, type Expression } from 'oxc-parser';
import type { Place } from '../model/problem.ts';

/** Finds where something stands in `fyr.config.ts`: `place(['slots', 'header'])`. */
export function configPlaces(source: string): (path: readonly PropertyKey[]) => Place {
	const { program } = parseSync('fyr.config.ts', source);
	const exported = program.body.find(({ type }) => type === 'ExportDefaultDeclaration');
	const value = exported?.type === 'ExportDefaultDeclaration' ? exported.declaration : undefined;
	const config = value?.type === 'CallExpression' ? value.arguments[0] : (value as Expression);
	return (path) => placeAt(source, offsetOf(config, path) ?? config?.start ?? 0);
}

type Value = Argument | Expression | undefined | null;

/** Of what is deepest on the path and still written here. */
function offsetOf(value: Value, [head, ...rest]: readonly PropertyKey[]): number | undefined {
	if (!value || head === undefined) return value?.start;
	if (value.type === 'ArrayExpression') {
		const element = value.elements[Number(head)];
		return element?.type === 'SpreadElement' ? element.start : offsetOf(element, rest);
	}
	if (value.type !== 'ObjectExpression') return value.start;
	for (const property of value.properties) {
		if (property.type !== 'Property') continue;
		const { key } = property;
		const name = key.type === 'Identifier' ? key.name : key.type === 'Literal' ? key.value : '';
		if (name !== head) continue;
		return rest.length === 0 ? property.start : offsetOf(property.value, rest);
	}
	return value.start;
}

function placeAt(source: string, offset: number): Place {
	const before = source.slice(0, offset).split('\n');
	return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
