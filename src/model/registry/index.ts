import type { RuleEntry } from './entry.ts';
import { fileRules } from './files.ts';
import { linkRules } from './links.ts';
import { pageRules } from './pages.ts';
import { partRules } from './parts.ts';
import { textRules } from './texts.ts';
import { wordRules } from './words.ts';

const all = { ...fileRules, ...linkRules, ...pageRules, ...partRules, ...textRules, ...wordRules };

/** Every name that a problem can carry. */
export type RuleName = keyof typeof all;

/** A company's own rule: `acme/no-jargon`. The stroke keeps it apart from any that Fyr will have. */
export type OwnRuleName = `${string}/${string}`;

/** Every rule by its name: its severity, what it is about, an example wrong and right. */
export const registry: Readonly<Record<RuleName, RuleEntry>> = all;

/** Their names, in the order of the alphabet. */
export const ruleNames: readonly RuleName[] = (Object.keys(all) as RuleName[]).sort();

export function isRuleName(name: string): name is RuleName {
	return Object.hasOwn(all, name);
}
