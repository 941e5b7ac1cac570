import { decode } from './target.ts';

/** A link as it is written: its addresses in that way, and what follows them as it is. */
export function tidyMailto(href: string): string {
	const [, to = '', rest = ''] = /^mailto:([^?#]*)(.*)$/is.exec(href) ?? [];
	const addresses = to.split(',').map((address) => mailtoHref(decode(address.trim())).slice(7));
	return to === '' ? href : `mailto:${addresses.join(',')}${rest}`;
}

/**
 * What a link to a mail address leads to: letters of any language in the way that every mail program
 * knows (RFC 6068, 2).
 *
 * @example
 * mailtoHref('kundtjänst@örtagård.example'); // => 'mailto:kundtj%C3%A4nst@xn--rtagrd-lua5k.example'
 */
export function mailtoHref(address: string): string {
	const at = address.lastIndexOf('@');
	const host = address.slice(at + 1);
	const ascii = URL.parse(`https://${host}`)?.hostname ?? encodeURIComponent(host);
	const name = encodeURIComponent(address.slice(0, at)).replaceAll('%2B', '+');
	return `mailto:${name}@${/[^\p{ASCII}]/u.test(host) ? ascii : host}`;
}
