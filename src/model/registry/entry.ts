/** An `error` stops the build, a `warning` does not, a `hint` is a thought. */
export type Severity = 'error' | 'warning' | 'hint';

/** What is known of a rule beside its code: for `rules:` in site.yaml, and for its page in the docs. */
export interface RuleEntry {
	/** Of what its example shows; a rule may report less serious things, too. */
	severity: Severity;
	/**
	 * What of it `rules:` may not make lighter, because a build cannot show what it is about: its errors,
	 * while its warnings and hints may change, or all it reports.
	 */
	fixed?: 'errors' | 'all';
	/** Whether `check --fix` mends what its example shows. */
	mended?: true;
	/** One sentence: what is right, or why the other thing is wrong for readers. */
	explanation: string;
	wrong: Example;
	/** The same, mended. */
	right: Example;
}

/**
 * The text of `en/account/log-in.mdx` below its front matter, or files by their path in a content root:
 * their text, or a picture as a `data:` address.
 */
export type Example = string | Readonly<Record<string, string>>;

/** Site that the files of an example are part of. */
const site = `name: Tindra
origin: https://help.tindra.example
locales:
  - { code: en, label: English }
`;

/** The same in two languages. */
export const twoLanguages = `${site}  - { code: da, label: Dansk }
`;

/** Files that stand around those of an example, unless it brings its own. */
const around: Readonly<Record<string, string>> = {
	'site.yaml': site,
	'en/account/_category.yaml': 'title: Account\n',
	'en/account/pay.mdx': page('## How to pay\n\nText.', 'title: Pay a bill\ndescription: How to.'),
};

/** A whole content root that shows what an example is about. */
export function exampleFiles(example: Example): Record<string, string | Uint8Array> {
	const files = typeof example === 'string' ? mdx(example) : example;
	return Object.fromEntries(
		Object.entries({ ...around, ...files }).map(([file, text]) => [file, contentOf(text)]),
	);
}

function contentOf(text: string): string | Uint8Array {
	const [, base64] = /^data:[\w/]+;base64,(.*)$/.exec(text) ?? [];
	return base64 === undefined ? text : Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
}

/** An article of an example, its front matter included. */
export function page(text: string, matter = 'title: Log in\ndescription: How to.'): string {
	return `---\n${matter}\n---\n\n${text}\n`;
}

export function mdx(text: string): Record<string, string> {
	return { 'en/account/log-in.mdx': page(text) };
}

/** The same in an `.md` file, where braces and "<" are ordinary signs. */
export function md(text: string): Record<string, string> {
	return { 'en/account/log-in.md': page(text) };
}

/** An article that is about its front matter. */
export function matter(lines: string): Record<string, string> {
	return { 'en/account/log-in.mdx': page('Text.', lines) };
}

/** `site.yaml` with further lines. */
export function siteWith(lines: string): Record<string, string> {
	return { 'site.yaml': `${site}${lines}\n` };
}
