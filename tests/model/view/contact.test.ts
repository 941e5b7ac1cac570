import { expect, test } from 'vitest';
import { contactView } from '../../../src/model/view/contact.ts';
import { siteSchema } from '../../../src/schema/site.ts';

const site = (contact: object, origin = 'https://help.example') =>
	siteSchema.parse({
		name: 'Test',
		origin,
		locales: [
			{ code: 'sv', label: 'Svenska' },
			{ code: 'da', label: 'Dansk' },
		],
		contact,
	});

test('each way is shown as it is written, and leads to what is meant', () => {
	const contact = {
		phone: '08-465 004 20',
		hours: '8–20',
		chat: 'https://chatt.örtagård.example/start?a=1',
		email: 'kundtjänst@örtagård.example',
		form: 'https://company.example',
	};
	expect(contactView(site({ sv: contact }), 'sv')).toEqual({
		hours: '8–20',
		ways: [
			{ kind: 'phone', text: '08-465 004 20', href: 'tel:+46846500420' },
			{ kind: 'chat', text: 'chatt.örtagård.example', href: contact.chat },
			{
				kind: 'email',
				text: 'kundtjänst@örtagård.example',
				href: 'mailto:kundtj%C3%A4nst@xn--rtagrd-lua5k.example',
			},
			{ kind: 'form', text: 'company.example', href: 'https://company.example' },
		],
	});
});

test('what is dialled may be said apart from what is shown', () => {
	const phone = { text: '08-465 004 20 (tast 2)', dial: '+46 (0)8 465 004 20' };
	const way = (dial: string) =>
		contactView(site({ sv: { phone: { ...phone, dial } } }), 'sv')?.ways[0];
	expect(way(phone.dial)).toEqual({ kind: 'phone', text: phone.text, href: 'tel:+46846500420' });
	expect(way('*100#')?.href).toBe('tel:*100%23');
	expect(way('0201234')?.href).toBe('tel:0201234');
});

test('a page of the site itself lies below its path', () => {
	const below = site({ default: { form: '/sv/kontakt/' } }, 'https://company.example/help');
	expect(contactView(below, 'da')?.ways).toEqual([
		{ kind: 'form', text: 'company.example', href: '/help/sv/kontakt/' },
	]);
});

test('a locale without ways of its own has those for all, or none', () => {
	expect(contactView(site({ sv: { phone: '112' } }), 'da')).toBeUndefined();
	expect(
		contactView(site({ sv: { phone: '112' }, default: { phone: '113' } }), 'da')?.ways,
	).toEqual([{ kind: 'phone', text: '113', href: 'tel:113' }]);
});
