import type { Locale } from '../../schema/site.ts';
import { localeOf, type HelpCenter } from '../help-center.ts';
import type { ContentPage } from '../paths.ts';
import { absolute, hrefOf } from '../route.ts';

/** A former address, which sends the reader on. */
export interface RedirectView {
	kind: 'redirect';
	locale: Locale;
	siteName: string;
	/** As it stands in HTML. */
	to: string;
	/** Absolute. */
	canonical: string;
}

export function redirectView(
	center: HelpCenter,
	{ locale, to }: Extract<ContentPage, { kind: 'redirect' }>,
): RedirectView {
	const code = locale ?? center.site.locales[0]?.code ?? '';
	return {
		kind: 'redirect',
		locale: localeOf(center.site, code),
		siteName: center.site.name,
		to: hrefOf(center.site, to),
		canonical: absolute(center, to),
	};
}
