import type { HeaderRule } from './header-rules.ts';

/**
 * `_headers`, as Netlify and Cloudflare Pages read it.
 *
 * @param replaces Whether a later value must take an earlier one away first: else the host sends both.
 */
export function headersFile(
	rules: readonly HeaderRule[],
	{ replaces }: { replaces: boolean },
): string {
	const [first] = rules;
	const all = new Set(Object.keys(first?.headers ?? {}));
	const texts = rules.map((rule) => {
		const taken = rule === first || !replaces ? [] : Object.keys(rule.headers);
		const removals = taken.filter((name) => all.has(name)).map((name) => `  ! ${name}`);
		const values = Object.entries(rule.headers).map(([name, value]) => `  ${name}: ${value}`);
		return [rule.path, ...removals, ...values].join('\n');
	});
	return `${texts.join('\n')}\n`;
}
