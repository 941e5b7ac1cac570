import { suggestion } from '../nearest.ts';
import { isRuleName, registry, ruleNames } from '../registry/index.ts';
import type { ContentRule, FileFinding } from './rule.ts';

/** `rules:` in site.yaml names rules, and makes lighter only what a build can do with. */
export const unknownRule: ContentRule = {
	name: 'unknown-rule',
	check: ({ records, places, ownRules }) =>
		Object.entries(records.site.rules).flatMap(([name, severity]): FileFinding[] => {
			const message = faultOf(name, severity, ownRules);
			if (message === undefined) return [];
			const place = places.key('site.yaml', 'rules', name);
			return [{ file: 'site.yaml', place, severity: 'error', message }];
		}),
};

function faultOf(name: string, severity: string, ownRules: readonly string[]): string | undefined {
	if (ownRules.includes(name)) return undefined;
	if (!isRuleName(name)) {
		return `There is no rule "${name}".${suggestion(name, [...ruleNames, ...ownRules])} "npm run check" prints the name of each beside its message.`;
	}
	if (registry[name].fixed !== 'all' || severity === 'error') return undefined;
	return `"${name}" stays an error: what it reports cannot be built. Remove "${name}: ${severity}".`;
}
