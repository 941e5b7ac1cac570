import { REASONS } from '../contract.ts';
import type { PublishedEdition } from '../manifest.ts';
import type { StoredComment, Tally } from '../store/port.ts';
import { dayOf, isoDay, weekOf } from '../weeks.ts';
import type { CommentReport, EditionReport } from './report.ts';
import { rewriteOf } from './rewrite.ts';
import { votesOf } from './share.ts';
import { sumOf, windowOf, WINDOWS } from './window.ts';

/** Comments shown of one edition. */
const COMMENTS = 5;

/** An edition and the votes on it. */
export interface VotedEdition {
	article: string;
	locale: string;
	edition: PublishedEdition;
	/** Whatever the text was. */
	tallies: readonly Tally[];
	/** Those on it, newest first. */
	comments: readonly StoredComment[];
}

/**
 * What was said of one edition by itself; what it is beside others is added by `makeReport()`.
 *
 * @param site Origin of the help center.
 * @param today Day the report is made, which counts too.
 */
export function editionReport(
	{ article, locale, edition, tallies, comments }: VotedEdition,
	site: string,
	today: number,
): EditionReport {
	const week = weekOf(today);
	const { revision, title, url } = edition;
	const onThisText = tallies.filter((tally) => tally.revision === revision);
	const now = windowOf(onThisText, week);
	const first = week - 7 * now.weeks;
	return {
		...{ article, locale, title, url: new URL(url, site).href, now },
		lost: now.share && (7 * votesOf(now) * (1 - now.share.high)) / (today - first + 1),
		reasons: reasonsOf(onThisText.filter((tally) => tally.week >= first)),
		comments: comments.slice(0, COMMENTS).map((comment) => commentReport(comment, revision)),
		trend: null,
		rewrite: rewriteOf(tallies, revision),
		sister: null,
		weeks: weeksOf(tallies, week),
	};
}

function reasonsOf(tallies: readonly Tally[]): EditionReport['reasons'] {
	return REASONS.map((reason) => ({
		reason,
		count: tallies.reduce((all, { reasons }) => all + (reasons[reason] ?? 0), 0),
	}))
		.filter(({ count }) => count > 0)
		.sort((a, b) => b.count - a.count);
}

function commentReport(
	{ id, body, at, helpful, revision }: StoredComment,
	current: string,
): CommentReport {
	return { id, body, day: isoDay(dayOf(at)), helpful, isEarlier: revision !== current };
}

/** Each week of the longest window, those without a vote too. */
function weeksOf(tallies: readonly Tally[], week: number): EditionReport['weeks'] {
	const count = Math.max(...WINDOWS);
	return Array.from({ length: count + 1 }, (_, index) => {
		const monday = week - 7 * (count - index);
		return { week: isoDay(monday), ...sumOf(tallies.filter((tally) => tally.week === monday)) };
	});
}
