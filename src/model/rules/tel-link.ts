import { dialled } from '../phone.ts';
import { decode } from '../target.ts';
import type { FileFinding, RuleContext, TextRule, TextSource } from './rule.ts';

/** A link to a telephone dials the number that is meant: `tel:+46(0)8…` dials a zero that nobody may dial. */
export const telLink: TextRule = {
	name: 'tel-link',
	checkText: (source, text, context) =>
		text.links.flatMap(({ href, place }): FileFinding[] => {
			const message = /^tel:./i.test(href) ? faultOf(href, source, context) : undefined;
			return message === undefined
				? []
				: [{ file: source.file, place, severity: 'error', message }];
		}),
};

/** Digits, and what may stand between them (RFC 3966, 3). */
const plain = /^[+*#]?\d[\d*#().-]*(;[\w.-]+=[\w.+-]+)*$|^[*#][\d*#]+$/;

function faultOf(
	href: string,
	{ locale }: TextSource,
	{ records }: RuleContext,
): string | undefined {
	const written = decode(href.slice('tel:'.length));
	if (plain.test(written) && !/^\+.*\(0\)/.test(written)) return undefined;
	const { locales } = records.site;
	const own = locales.filter(({ code }) => code === locale).map(({ lang }) => lang);
	const number = dialled(written, { own, others: locales.map(({ lang }) => lang) });
	return 'dial' in number
		? `"${href}" is not what is dialled. Write "tel:${number.dial}".`
		: `"${href}" is not one telephone number. Write the digits alone, e.g. "tel:+46846500420".`;
}
