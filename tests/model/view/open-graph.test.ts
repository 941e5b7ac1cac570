import { expect, test } from 'vitest';
import { openGraphLocale } from '../../../src/model/view/open-graph.ts';

test.each([
	['sv', 'sv_SE'],
	['sv-FI', 'sv_FI'],
	['da', 'da_DK'],
	['nb', 'nb_NO'],
	['pt-BR', 'pt_BR'],
	['zh-Hant', 'zh_TW'],
	['ar', 'ar_EG'],
])('%s is %s in Open Graph', (lang, locale) => {
	expect(openGraphLocale(lang)).toBe(locale);
});
