import { REASONS } from '../contract.ts';
import type { PublishedEdition } from '../contract.ts';
import type { Burst, StoredComment, Tally } from '../store/port.ts';
import { dayOf, isoDay, weekOf } from '../weeks.ts';
import type { BurstReport, CommentReport, EditionReport } from './report.ts';
import { rewriteOf } from './rewrite.ts';
import { votesOf } from './share.ts';
import { sumOf, windowOf, WINDOWS } from './window.ts';

/** Comments shown of one edition. */
export const COMMENTS = 5;

/** An edition and the votes on it. */
export interface VotedEdition {
	article: string;
	locale: string;
	edition: PublishedEdition;
	/** Whatever the text was. */
	tallies: readonly Tally[];
	/** Those on it that are shown, newest first. */
	comments: readonly StoredComment[];
	/** Newest first. */
	bursts: readonly Burst[];
}

/**
 * What was said of one edition by itself; what it is beside others is added by `makeReport()`.
 *
 * @param site Origin of the help center.
 * @param today Day the report is made, which counts too.
 */
export function editionReport(
	{ article, locale, edition, tallies, comments, bursts }: VotedEdition,
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
		unhelpedPerWeek: now.share && (7 * votesOf(now) * (1 - now.share.high)) / (today - first + 1),
		reasons: reasonsOf(onThisText.filter((tally) => tally.week >= first)),
		comments: comments.slice(0, COMMENTS).map((comment) => commentReport(comment, revision)),
		moreComments: Math.max(0, (comments[0]?.ofEdition ?? 0) - COMMENTS),
		bursts: bursts.map((burst) => burstReport(burst, tallies, bursts)),
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

const MINUTE_MS = 60_000;

function burstReport(
	{ from, until, votes, isLeftOut }: Burst,
	tallies: readonly Tally[],
	all: readonly Burst[],
): BurstReport {
	const counted = tallies.reduce((sum, tally) => sum + votesOf(tally), 0);
	const leftOut = all.reduce((sum, burst) => sum + (burst.isLeftOut ? burst.votes : 0), 0);
	return {
		from: new Date(from).toISOString(),
		until: new Date(until).toISOString(),
		minutes: Math.round((until - from) / MINUTE_MS),
		votes,
		of: Math.max(votes, counted + leftOut),
		isLeftOut,
	};
}
