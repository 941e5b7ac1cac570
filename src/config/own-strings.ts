import { keysOf, stemOf } from '../i18n/keys.ts';
import type { Records } from '../model/records.ts';
import type { TextTree } from '../schema/labels.ts';
import type { Config } from './schema.ts';

/** The records with a company's own strings, below what `_ui.yaml` says of the same keys. */
export function withOwnStrings(records: Records, { strings }: Pick<Config, 'strings'>): Records {
	const merged = Object.entries(strings).map(([locale, own]): [string, TextTree] => [
		locale,
		mergeTexts(own, records.interfaceStrings[locale] ?? {}),
	]);
	const interfaceStrings = { ...records.interfaceStrings, ...Object.fromEntries(merged) };
	return { ...records, interfaceStrings };
}

/** Keys of a company's own strings, which `_ui.yaml` may override. */
export function ownStringKeys({ strings }: Pick<Config, 'strings'>): string[] {
	return [...new Set(Object.values(strings).flatMap(keysOf).map(stemOf))];
}

function mergeTexts(base: TextTree, over: TextTree): TextTree {
	const merged: TextTree = { ...base };
	for (const [key, value] of Object.entries(over)) {
		const below = merged[key];
		merged[key] =
			typeof below === 'object' && typeof value === 'object' ? mergeTexts(below, value) : value;
	}
	return merged;
}
