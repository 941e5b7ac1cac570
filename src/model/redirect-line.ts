import { inWords } from './moment.ts';
import type { PublishedAddresses } from '../schema/published.ts';
import { parentOf, pathTo } from './category.ts';
import { idOfFile } from './content-files.ts';
import { categoryOf, isVisible } from './help-center.ts';
import type { Unreachable } from './unreachable-addresses.ts';
import type { Place } from './problem.ts';
import type { ArticleRecord } from './records.ts';
import { homePath } from '../addresses.ts';
import { categoryPath, pathOfArticle } from './route.ts';
import type { RuleContext } from './rules/rule.ts';

/** A line of `redirects.yaml` that an address needs. */
export interface Line {
	/** Of `redirects.yaml`. */
	line: string;
	/** Why there is no page, where that can be said, and where. */
	reason?: string;
	at?: { file: string; place: Place };
}

/** Where readers of an address are sent that no file keeps. */
export function redirectLine({ address, owner, moved }: Unreachable, context: RuleContext): Line {
	const { records, index } = context;
	const codes = records.site.locales.map((one) => one.code);
	const [first = ''] = codes;
	const code = firstSegment(address);
	if (!codes.includes(code) && wasLocale(code, records.published)) {
		const reason = `: there is no locale "${code}"`;
		return { line: yamlLine(`${homePath(code)}*`, homePath(first)), reason };
	}
	const readers = [code, owner.locale, first].find((one) => codes.includes(one)) ?? first;
	const id = moved === undefined ? owner.id : idOfFile(moved);
	const now = moved === undefined ? undefined : pathOfArticle(index.center, readers, id);
	const line = yamlLine(address, now ?? nearestPage(readers, id, context));
	const record = index.editions.get(owner.id)?.get(owner.locale);
	if (!record || owner.kind !== 'article') return { line };
	if (isVisible(record, { today: context.today, drafts: false })) {
		return {
			line,
			reason: `: readers of "${code}" are not shown this article of "${owner.locale}"`,
		};
	}
	return { line, ...absence(record, context) };
}

/** Why an edition that is there is not shown. */
function absence({ file, data }: ArticleRecord, { places, today }: RuleContext): Partial<Line> {
	const { status, publishAt, expireAt } = data;
	const [key, reason] =
		status === 'draft'
			? ['status', 'is a draft']
			: expireAt !== undefined && expireAt <= today
				? ['expireAt', `has expired on ${inWords(expireAt)}`]
				: ['publishAt', `is shown from ${inWords(String(publishAt))} on`];
	return { reason: `: this article ${reason}`, at: { file, place: places.key(file, key) } };
}

/** Where readers find what is like it: its category, as far as there is one. */
function nearestPage(locale: string, id: string, { index: { center } }: RuleContext): string {
	const folder = pathTo(parentOf(id))
		.toReversed()
		.find((one) => categoryOf(center, locale, one));
	return folder === undefined ? homePath(locale) : categoryPath(center, locale, folder);
}

function yamlLine(from: string, to: string): string {
	return `${JSON.stringify(from)}: ${to}`;
}

/** An edition keeps no address of another locale: its own page is not for readers of that. */
export function isKeptByFile({ address, owner }: Unreachable, { records }: RuleContext): boolean {
	const code = firstSegment(address);
	const isLocale =
		records.site.locales.some((one) => one.code === code) || wasLocale(code, records.published);
	return code === owner.locale || !isLocale;
}

function wasLocale(code: string, published: PublishedAddresses): boolean {
	return published[homePath(code)] === homePath(code).slice(1);
}

function firstSegment(address: string): string {
	return address.split('/')[1] ?? '';
}
