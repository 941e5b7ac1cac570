import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { SETTINGS } from '../../src/feedback/settings.ts';
import { ownParts } from '../../src/parts/own-parts.ts';
import { frontMatterSchema } from '../../src/schema/article.ts';
import { categorySchema, icons } from '../../src/schema/category.ts';
import { noticesSchema } from '../../src/schema/notices.ts';
import { siteSchema } from '../../src/schema/site.ts';
import { termsSchema } from '../../src/schema/terms.ts';
import { TRADES, wordsSchema } from '../../src/schema/words.ts';
import { docs, namedInTables } from './pages.ts';

describe('a page of docs/ names every key that there is, and no other', () => {
	// Where any key may stand, the page has one for all: `contact.sv`.
	test.each([
		['front-matter', frontMatterSchema, []],
		['category', categorySchema, []],
		['site', siteSchema, ['sv', 'resetPassword']],
		['terms', termsSchema, ['password', 'sv']],
		['words', wordsSchema, ['heat-pump']],
		['notices', noticesSchema, ['sv']],
	])('%s', (page, schema, names) => {
		const shape = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Shape;
		expect(namedInTables(`en/keys/${page}.md`).sort()).toEqual(keysOf(shape, names).sort());
	});
});

test('docs/ has every icon, trade, part and component', () => {
	const partsPage = textOf('en/write/parts.md');
	for (const icon of icons) expect(textOf('en/keys/category.md')).toContain(`\`${icon}\``);
	for (const trade of TRADES) expect(textOf('en/keys/words.md')).toContain(`\`${trade}\``);
	for (const { name, component } of ownParts) {
		expect(partsPage).toMatch(new RegExp(`:${name}\\b`));
		expect(partsPage).toContain(`<${component} `.replace(/(Tip|Warning|Choices|Guide) $/, '$1>'));
	}
});

test('docs/ has every environment variable, with what holds without it', () => {
	const page = 'en/commands/environment-variables.md';
	const names = Object.values(SETTINGS).map(({ name }) => name);
	expect(namedInTables(page).sort()).toEqual(['FYR_CONTENT', ...names].sort());
	for (const { name, defaultText } of Object.values(SETTINGS)) {
		expect(textOf(page)).toMatch(
			new RegExp(`^\\| \`${name}\`.*${RegExp.escape(defaultText)}`, 'm'),
		);
	}
});

/** What JSON Schema says of a value, as far as it matters here. */
interface Shape {
	properties?: Record<string, Shape>;
	additionalProperties?: Shape | boolean;
	items?: Shape;
	anyOf?: Shape[];
}

/** Every key that may be written, e.g. `theme.accent`. @param names Those for keys that may be any. */
function keysOf(shape: Shape, names: readonly string[], path = ''): string[] {
	const [name = '', ...others] = names;
	const { properties = {}, additionalProperties: any, items, anyOf = [] } = shape;
	return [
		...Object.entries(properties).flatMap(([key, inner]) => [
			path + key,
			...keysOf(inner, names, `${path}${key}.`),
		]),
		...(typeof any === 'object' ? keysOf(any, others, `${path}${name}.`) : []),
		...[...(items ? [items] : []), ...anyOf].flatMap((inner) => keysOf(inner, names, path)),
	];
}

function textOf(page: string): string {
	return readFileSync(join(docs, page), 'utf8');
}
