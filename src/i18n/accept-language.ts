/**
 * What suits a reader best, by the languages their browser asks for.
 *
 * @param header `Accept-Language` (RFC 9110, 12.5.4), e.g. `nn;q=0.9, en;q=0.5`.
 * @returns `undefined` if there is none of them.
 * @example
 * preferredLocale('no, sv;q=0.5', [sv, nb]); // => nb
 */
export function preferredLocale<Choice extends { lang: string }>(
	header: string | undefined,
	locales: readonly Choice[],
): Choice | undefined {
	for (const wanted of wantedLanguages(header ?? '')) {
		const exact = locales.find(({ lang }) => lang.toLowerCase() === wanted);
		const near = locales.find(({ lang }) => macroLanguage(lang) === macroLanguage(wanted));
		if (exact ?? near) return exact ?? near;
	}
	return undefined;
}

/** Language tags in the order of their weight, those of weight 0 left out. */
function wantedLanguages(header: string): string[] {
	return header
		.split(',')
		.map((part, index) => {
			const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
			const weight = parameters.map((text) => /^\s*q=([\d.]+)\s*$/.exec(text)?.[1]).find(Boolean);
			return { tag: tag.trim(), weight: weight === undefined ? 1 : Number(weight), index };
		})
		.filter(({ tag, weight }) => tag !== '' && tag !== '*' && weight > 0)
		.sort((a, b) => b.weight - a.weight || a.index - b.index)
		.map(({ tag }) => tag);
}

/** Browsers say `no` or `nn` where a site says `nb`; all three read it. */
function macroLanguage(tag: string): string {
	const [language = ''] = tag.toLowerCase().split('-');
	return language === 'nb' || language === 'nn' ? 'no' : language;
}
