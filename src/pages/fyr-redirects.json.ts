import type { APIRoute } from 'astro';
import { translatorFor } from '../i18n/translator.ts';
import { load } from '../load.ts';
import { localeOf } from '../model/help-center.ts';
import { publishedNow } from '../model/published.ts';
import { redirectTable } from '../model/redirects.ts';
import { hrefOf } from '../addresses.ts';
import { absolute } from '../model/route.ts';
import { wordsOf } from '../model/view/words.ts';
import type { RedirectSource } from '../integrations/redirect-pages.ts';

/** What became of every old address; `integrations/redirect-pages.ts` makes pages of it. */
export const GET: APIRoute = async () => {
	const { center } = await load();
	const codes = center.site.locales.map(({ code }) => code);
	const source: RedirectSource = {
		version: 1,
		base: center.site.base,
		published: publishedNow(center),
		words: Object.fromEntries(
			codes.map((code) => {
				const { t } = translatorFor(wordsOf(center, code));
				const { lang, dir } = localeOf(center.site, code);
				return [code, { lang, dir, title: t('redirect.title'), text: t('redirect.text') }];
			}),
		),
		redirects: redirectTable(center).map((redirect) => ({
			...redirect,
			...(redirect.to !== undefined && {
				href: hrefOf(center.site, redirect.to),
				canonical: absolute(center, redirect.to),
			}),
			locale: localeIn([redirect.to, redirect.from], codes),
		})),
	};
	return Response.json(source);
};

/** The language of a redirect's page: that of the page it leads to, else of the old one. */
function localeIn(paths: readonly (string | undefined)[], codes: readonly string[]): string {
	const named = paths.map((path) => path?.split(/[/?#]/)[1] ?? '');
	return named.find((code) => codes.includes(code)) ?? codes[0] ?? '';
}
