import { describe, expect, test } from 'vitest';
import { LIMITS, REASONS } from '../../src/feedback/contract.ts';
import { voteSchema } from '../../src/feedback/vote.ts';
import { goodVote } from './setup.ts';

const faultsOf = (change: object) =>
	voteSchema.safeParse({ ...goodVote, ...change }).error?.issues.map((issue) => issue.message);

describe('a vote', () => {
	test('needs article, locale, revision and answer only', () => {
		expect(voteSchema.parse(goodVote)).toEqual({
			...goodVote,
			seq: 0,
			reasons: [],
			comment: '',
			website: '',
		});
	});

	test.each(['article', 'locale', 'revision', 'helpful'])('without %s is refused', (name) => {
		const rest = Object.entries(goodVote).filter(([field]) => field !== name);
		expect(voteSchema.safeParse(Object.fromEntries(rest)).error?.issues[0]?.path).toEqual([name]);
	});

	test('may name every reason once', () => {
		expect(faultsOf({ reasons: REASONS })).toBeUndefined();
		expect(faultsOf({ reasons: ['wrong', 'wrong'] })).toEqual(['Name each reason once.']);
	});

	test('says which answers and reasons there are', () => {
		expect(faultsOf({ helpful: 'maybe' })).toEqual(['Expected one of yes, no; received "maybe".']);
		expect(faultsOf({ reasons: ['ugly'] })).toEqual([
			'Expected one of wrong, outdated, missing, unclear, language, other; received "ugly".',
		]);
	});

	test.each([
		['an unknown field', { vote: 'up' }],
		['a key that is special in JavaScript', JSON.parse('{"__proto__":{"helpful":"yes"}}')],
		['a reader who is no UUID', { reader: 'me' }],
		['a negative sequence number', { seq: -1 }],
		['a broken sequence number', { seq: 1.5 }],
		['a time before the page was loaded', { t: -1 }],
		['an article longer than any', { article: 'a'.repeat(LIMITS.article + 1) }],
		['a revision with a slash', { revision: '../x' }],
		['text where a list belongs', { reasons: 'wrong' }],
		['a list where text belongs', { comment: ['a'] }],
	])('with %s is refused', (_, change) => {
		const own = Object.fromEntries([...Object.entries(goodVote), ...Object.entries(change)]);
		expect(voteSchema.safeParse(own).success).toBe(false);
	});
});

describe('a comment', () => {
	const comment = (text: string) =>
		voteSchema.safeParse({ ...goodVote, comment: text }).data?.comment;

	test('keeps lines, tabs, accents, emoji and marks of writing direction', () => {
		const text = 'Å\tæ 👩‍👧\nשלום\u200f \u2067x\u2069';
		expect(comment(text)).toBe(text);
	});

	test('has its ends of line unified before it is measured, as a textarea measures', () => {
		const lines = 'a\r\n'.repeat(LIMITS.comment / 2);
		expect(comment(lines)).toHaveLength(LIMITS.comment - 1);
	});

	test.each([
		['longer than the limit', 'a'.repeat(LIMITS.comment + 1)],
		['with NUL', 'a\0b'],
		['with an escape sequence', 'a\u001b[31m'],
		['with half a character', 'a\ud800b'],
	])('%s is refused', (_, text) => {
		expect(comment(text)).toBeUndefined();
	});

	test('of the greatest length is taken', () => {
		expect(comment('å'.repeat(LIMITS.comment))).toHaveLength(LIMITS.comment);
	});

	test('of blanks is none', () => {
		expect(comment(' \r\n ')).toBe('');
	});
});

test('DEL and C1 controls, which come along with pasted text, are left out of a comment', () => {
	const comment = 'a\u007fb\u009b31mc\u0085d\u2028e';
	expect(voteSchema.parse({ ...goodVote, comment }).comment).toBe('ab31mc\nd\ne');
});
