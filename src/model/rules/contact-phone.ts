import { phoneOf } from '../view/contact.ts';
import type { ContentRule, FileFinding } from './rule.ts';

/** A telephone number in site.yaml is one that a telephone can dial: a reader touches it. */
export const contactPhone: ContentRule = {
	name: 'contact-phone',
	check({ records: { site }, places }) {
		const known = [...site.locales.map(({ code }) => code), 'default'];
		return Object.entries(site.contact).flatMap(([key, { phone }]): FileFinding[] => {
			if (!phone || !known.includes(key)) return [];
			const number = phoneOf(site, key, phone);
			if ('dial' in number) return [];
			const place = places.key('site.yaml', 'contact', key, 'phone');
			return [{ file: 'site.yaml', place, severity: 'error', message: number.fault }];
		});
	},
};
