import { element, escaped } from './html.ts';
import type { Translator } from './i18n/translator.ts';
import type { Notice } from './model/notices.ts';

/** The list's first tag, as it stands in the built page: between it and its end is what changes. */
const BEGIN = '<ul data-notice-list>';
const END = '</ul>';

/**
 * What readers without a script are told now and later, each with its time: nothing takes it away when it
 * is over but the next time that this is written.
 *
 * @param timeZone The site's clock. E.g. `Europe/Oslo`.
 */
export function noticeList(
	notices: readonly Notice[],
	{ t, lang }: Translator,
	timeZone: string,
	now: number,
): string {
	const time = new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeStyle: 'short', timeZone });
	const items = notices
		.filter(({ until }) => until > now)
		.map(({ severity, from, until, text }) => {
			const kind =
				severity === 'info' ? '' : `<strong>${escaped(t(`notice.${severity}`))}</strong> `;
			const when = escaped(time.formatRange(from, until));
			return element('li', {}, `${kind}${escaped(text)}<br><small>${when}</small>`);
		});
	const none = element('li', {}, escaped(t('notice.none')));
	return `${BEGIN}${items.length > 0 ? items.join('') : none}${END}`;
}

/** A built page with another list in place of its own. */
export function withNoticeList(page: string, list: string): string {
	const from = page.indexOf(BEGIN);
	const to = page.indexOf(END, from);
	return from < 0 ? page : page.slice(0, from) + list + page.slice(to + END.length);
}
