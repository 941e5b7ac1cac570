import type { TextRule } from './rule.ts';

/** A link has words: one without cannot be seen, and is read out as its address. */
export const linkText: TextRule = {
	name: 'link-text',
	checkText: ({ file }, text) =>
		text.links
			.filter((link) => link.text.trim() === '')
			.map(({ href, place }) => ({
				file,
				place,
				severity: 'error',
				message: `This link has no words, so nobody can see it. Write [what is there](${href}).`,
			})),
};
