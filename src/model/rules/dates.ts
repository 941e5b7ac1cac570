import { inWords } from '../moment.ts';
import type { ArticleRecord } from '../records.ts';
import type { ContentRule, FileFinding, RuleContext } from './rule.ts';

/** Dates that contradict each other, or have come. */
export const dates: ContentRule = {
	name: 'dates',
	check: (context) =>
		context.records.articles.flatMap((record) => [
			...neverShown(record, context),
			...readAgain(record, context),
		]),
};

function neverShown({ file, data }: ArticleRecord, { places }: RuleContext): FileFinding[] {
	const { publishAt, expireAt } = data;
	if (publishAt === undefined || expireAt === undefined || expireAt > publishAt) return [];
	const message = `It is published on ${inWords(publishAt)} and expires on ${inWords(expireAt)}, so it is never shown. Write a later expireAt.`;
	return [{ file, place: places.key(file, 'expireAt'), severity: 'error', message }];
}

function readAgain({ file, data }: ArticleRecord, { places, today }: RuleContext): FileFinding[] {
	const { reviewBy } = data;
	if (reviewBy === undefined || reviewBy > today) return [];
	const message = `Its review was due on ${reviewBy}. Read it again, then write the next date.`;
	return [{ file, place: places.key(file, 'reviewBy'), severity: 'hint', message }];
}
