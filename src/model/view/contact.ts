import type { Contact, Site } from '../../schema/site.ts';
import { localeOf } from '../help-center.ts';
import { mailtoHref } from '../mailto.ts';
import type { OpeningHours } from '../opening-hours.ts';
import { dialled, type Dialled, type Readers } from '../phone.ts';
import { hrefOf } from '../../addresses.ts';

/** Ways to reach a person, as a page shows them. */
export interface ContactView {
	/** When somebody answers, as people read it. */
	hours: string | undefined;
	/** The same for a browser, which knows what time it is. */
	opening: OpeningHours | undefined;
	ways: ContactWay[];
}

export interface ContactWay {
	kind: 'phone' | 'chat' | 'email' | 'form';
	/** Number, address or host, as people read it. */
	text: string;
	href: string;
	/** Only for who is logged in: no help to who is locked out. */
	needsLogIn?: true;
}

/** What readers of a locale are offered; `undefined` if that is nothing. */
export function contactView(site: Site, locale: string): ContactView | undefined {
	const key = site.contact[locale] ? locale : 'default';
	const contact = site.contact[key];
	if (!contact) return undefined;
	const { hours, phone, chat, email, form } = contact;
	const ways: ContactWay[] = [
		...(phone
			? [{ kind: 'phone' as const, text: phone.text, href: telHref(site, key, phone) }]
			: []),
		...pageWay(site, 'chat', chat?.url).map((way) =>
			chat?.needsLogIn ? { ...way, needsLogIn: true as const } : way,
		),
		...(email === undefined
			? []
			: [{ kind: 'email' as const, text: email, href: mailtoHref(email) }]),
		...pageWay(site, 'form', form),
	];
	return { hours: hours?.text, opening: openingOf(site, hours), ways };
}

function openingOf(site: Site, hours: Contact['hours']): OpeningHours | undefined {
	if (!hours?.open) return undefined;
	const { open: week, holidays: days, timeZone: zone = site.timeZone } = hours;
	return { zone, week, days };
}

function pageWay(site: Site, kind: 'chat' | 'form', address: string | undefined): ContactWay[] {
	if (address === undefined) return [];
	// As it is written: a browser would show the host's letters in ASCII.
	const host = address.replace(/^https?:\/\//i, '').split(/[/?#]/, 1)[0] ?? '';
	const text = host === '' ? new URL(site.origin).host : host;
	return [{ kind, text, href: hrefOf(site, address) }];
}

type Phone = NonNullable<Contact['phone']>;

function telHref(site: Site, key: string, phone: Phone): string {
	const number = phoneOf(site, key, phone);
	// `check` has reported it; the digits are what there is.
	const dial = 'dial' in number ? number.dial : phone.text.replace(/[^+\d]/g, '');
	return `tel:${dial.replaceAll('#', '%23')}`;
}

/**
 * What is dialled for the number of a locale, or of all that have none of their own.
 *
 * @param key Of `contact` in `site.yaml`: a locale, or `default`.
 */
export function phoneOf(site: Site, key: string, { text, dial }: Phone): Dialled {
	// Whoever writes what is dialled knows of numbers that no table has.
	if (dial !== undefined && /^[+*#]?[\d*#]+(;ext=\d+)?$/.test(dial)) return { dial };
	return dialled(dial ?? text, readersOf(site, key));
}

function readersOf(site: Site, key: string): Readers {
	const own =
		key === 'default'
			? site.locales.filter(({ code }) => !site.contact[code])
			: [localeOf(site, key)];
	return { own: own.map(({ lang }) => lang), others: site.locales.map(({ lang }) => lang) };
}
