import { nearest } from '../model/nearest.ts';
import type { Problem } from '../model/problem.ts';
import { quote } from '../schema/text.ts';
import type { YamlFile } from './yaml.ts';

/**
 * Keys that other generators put into front matter. What one of them holds is not read, which is a
 * warning; where it would keep an article from readers, or is a known key misspelt, it is an error.
 *
 * @returns The same front matter without the keys that may be passed over.
 */
export function withoutOtherKeys(
	yaml: YamlFile,
	known: readonly string[],
	file: string,
): { yaml: YamlFile; problems: Problem[] } {
	const entries = Object.entries<unknown>(Object(yaml.value));
	if (Array.isArray(yaml.value) || typeof yaml.value !== 'object') return { yaml, problems: [] };
	const others = entries.filter(([key]) => !known.includes(key) && isOther(key, known));
	if (others.length === 0) return { yaml, problems: [] };
	const names = new Set(others.map(([key]) => key));
	return {
		yaml: { ...yaml, value: Object.fromEntries(entries.filter(([key]) => !names.has(key))) },
		problems: others.map(([key, value]): Problem => ({
			file,
			...yaml.placeOf([key]),
			...faultOf(key, value),
		})),
	};
}

/** What is none of these and nearly a known key is that key, misspelt. */
function isOther(key: string, known: readonly string[]): boolean {
	return (
		isHidden(key, true) ||
		isHidden(key, false) ||
		meanings.has(key) ||
		nearest(key, known) === undefined
	);
}

function faultOf(key: string, value: unknown): Pick<Problem, 'rule' | 'severity' | 'message'> {
	if (isHidden(key, value)) {
		const message = `"${key}: ${String(value)}" does not keep readers from this article. Write "status: draft" instead.`;
		return { rule: 'schema', severity: 'error', message };
	}
	const meaning = meanings.get(key);
	const instead =
		meaning === undefined
			? 'Remove the line.'
			: `It is called "${meaning}" here, if readers should have it: ${meaning}: ${written(meaning, value)}`;
	return {
		rule: 'unknown-key',
		severity: 'warning',
		message: `Nothing reads the key "${key}". ${instead}`,
	};
}

const hiddenIf = new Map([
	['draft', true],
	['hidden', true],
	['unlisted', true],
	['private', true],
	['internal', true],
	['published', false],
	['visible', false],
	['public', false],
]);

function isHidden(key: string, value: unknown): boolean {
	return hiddenIf.get(key.toLowerCase()) === value;
}

/** Key of another generator → what it is called here. */
const meanings = new Map([
	['summary', 'description'],
	['excerpt', 'description'],
	['abstract', 'description'],
	['subtitle', 'description'],
	['intro', 'description'],
	['sidebar_position', 'order'],
	['position', 'order'],
	['weight', 'order'],
	['nav_order', 'order'],
	['tags', 'keywords'],
	['redirect_from', 'aliases'],
	['redirects', 'aliases'],
	['permalink', 'slug'],
	['url', 'slug'],
	['date', 'updated'],
	['lastmod', 'updated'],
	['last_modified_at', 'updated'],
	['last_updated', 'updated'],
	['hide_table_of_contents', 'toc'],
]);

function written(meaning: string, value: unknown): string {
	if (meaning === 'toc') return String(value !== true);
	if (meaning === 'slug') return 'log-in';
	if (value instanceof Date) return value.toISOString().slice(0, 10);
	return quote(value);
}
