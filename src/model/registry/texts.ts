import { md, type RuleEntry } from './entry.ts';

/** Rules about how a text is written. */
export const textRules = {
	'blocked-html': {
		severity: 'error',
		explanation:
			'Pages load nothing from other sites and run no scripts in a text, so such HTML would show nothing.',
		wrong: '<iframe src="https://video.example/1"></iframe>',
		right: '[Film: how to log in](https://video.example/1)',
	},
	'bold-heading': {
		severity: 'hint',
		explanation:
			'A line that is bold all over looks like a heading, but nobody can link to it, and screen readers do not find it.',
		wrong: '**On the phone**\n\nPress **Log in**.',
		right: '## On the phone\n\nPress **Log in**.',
	},
	'broken-steps': {
		severity: 'warning',
		mended: true,
		explanation:
			'What belongs to a step is indented as far as its text, or the numbers begin anew.',
		wrong: '1. Open the app.\n\n:::note\nYou need version 5.\n:::\n\n2. Press **Log in**.',
		right: '1. Open the app.\n\n   :::note\n   You need version 5.\n   :::\n\n2. Press **Log in**.',
	},
	'broken-table': {
		severity: 'error',
		explanation:
			'A table has a line of dashes below its first line; without it readers see the signs.',
		wrong: '| Card | Price |\n| Blue | 0 |\n| Gold | 5 |',
		right: '| Card | Price |\n| --- | --- |\n| Blue | 0 |\n| Gold | 5 |',
	},
	'duplicate-heading': {
		severity: 'warning',
		explanation: 'Two headings with the same words cannot be told apart in the table of contents.',
		wrong: '## Log in\n\nText.\n\n## Log in\n\nText.',
		right: '## Log in on the phone\n\nText.\n\n## Log in on a computer\n\nText.',
	},
	'duplicate-id': {
		severity: 'error',
		explanation: 'An id belongs to one place of a page: a link leads to the first.',
		wrong: '## Phone {#log-in}\n\nText.\n\n## Computer {#log-in}\n\nText.',
		right: '## Phone {#phone}\n\nText.\n\n## Computer {#computer}\n\nText.',
	},
	'empty-heading': {
		severity: 'error',
		explanation: 'A heading without words stands empty on the page and in the table of contents.',
		wrong: '##\n\nText.',
		right: '## Log in\n\nText.',
	},
	'false-blank': {
		severity: 'error',
		mended: true,
		explanation: 'A special space after "##", "-" or "1." leaves those signs as ordinary text.',
		wrong: '##\u00A0Log in\n\nText.',
		right: '## Log in\n\nText.',
	},
	footnote: {
		severity: 'warning',
		explanation: 'A footnote has a text and a place that leads to it.',
		wrong: 'It is free.[^1]',
		right: 'It is free.[^1]\n\n[^1]: In the first month.',
	},
	'heading-order': {
		severity: 'warning',
		explanation:
			'Headings go down one level at a time, so that readers who hear the page miss none.',
		wrong: '## Log in\n\nText.\n\n#### On the phone\n\nText.',
		right: '## Log in\n\nText.\n\n### On the phone\n\nText.',
	},
	'heading-space': {
		severity: 'error',
		mended: true,
		explanation: 'A heading has a space after its signs; without it, it is ordinary text.',
		wrong: '##Log in\n\nText.',
		right: '## Log in\n\nText.',
	},
	'indented-code': {
		severity: 'warning',
		explanation: 'In an .md file, four spaces at the beginning of a line make code of it.',
		wrong: md('Text.\n\n    :::note\n    You need version 5.\n    :::'),
		right: md('Text.\n\n:::note\nYou need version 5.\n:::'),
	},
	'invisible-sign': {
		severity: 'error',
		explanation: 'A sign that nobody can see makes an address lead elsewhere.',
		wrong: '[Tindra](https://tindra.example/\u200Bapp)',
		right: '[Tindra](https://tindra.example/app)',
	},
	'leftover-attributes': {
		severity: 'warning',
		explanation:
			'Pictures are sized by the site; what other programs write behind them is shown as text.',
		wrong: md('![The menu](https://tindra.example/menu.png){width=200}'),
		right: md('![The menu](./menu.png)'),
	},
	'list-sign': {
		severity: 'warning',
		mended: true,
		explanation:
			'A list has "- " or "1. " before each item; bullets from a word processor are letters.',
		wrong: '• Phone\n• Computer',
		right: '- Phone\n- Computer',
	},
	'lost-cell': {
		severity: 'error',
		explanation:
			'A row has no more cells than the first line of its table: the last would be lost.',
		wrong: '| Card | Price |\n| --- | --- |\n| Blue | 0 | free |',
		right: '| Card | Price | |\n| --- | --- | --- |\n| Blue | 0 | free |',
	},
	'lower-and-higher': {
		severity: 'warning',
		explanation:
			'Lower and higher letters have tags of their own, sub and sup; other signs are shown.',
		wrong: md('H~2~O and m^2^.'),
		right: md('H<sub>2</sub>O and m<sup>2</sup>.'),
	},
	'own-id': {
		severity: 'warning',
		explanation: 'Only a heading can be given an id of its own.',
		wrong: md('Press **Log in**. {#press}'),
		right: md('## Press “Log in” {#press}'),
	},
	'placeholder-tag': {
		severity: 'error',
		explanation: 'A word between "<" and ">" is HTML to a browser, and is not shown.',
		wrong: md('Write <your name> there.'),
		right: md('Write `<your name>` there.'),
	},
	'placeholder-text': {
		severity: 'warning',
		explanation: 'What a writer leaves to come back to is not published.',
		wrong: 'TODO: describe the new app.',
		right: 'Open the new app.',
	},
	'run-together': {
		severity: 'hint',
		explanation:
			'Lines below each other become one line of text, unless they are a list or end in "\\".',
		wrong: 'Phone: 08-465 004 20\nE-mail: help@tindra.example\nPost: Box 1, Stockholm',
		right: '- Phone: 08-465 004 20\n- E-mail: help@tindra.example\n- Post: Box 1, Stockholm',
	},
	'second-front-matter': {
		severity: 'error',
		explanation:
			'There is one front matter, at the very beginning; a second one is shown to readers.',
		wrong: '---\ntitle: Log in\nlayout: default\n---\n\nText.',
		right: 'Text.',
	},
	'short-code': {
		severity: 'warning',
		explanation: 'Short codes such as :smile: are shown as they stand.',
		wrong: 'Well done :tada:',
		right: 'Well done 🎉',
	},
	'shown-emphasis': {
		severity: 'warning',
		explanation: 'Signs of bold text stand directly at its words, or readers see them.',
		wrong: 'Press ** Log in ** now.',
		right: 'Press **Log in** now.',
	},
	'torn-html': {
		severity: 'warning',
		explanation: 'An HTML element ends where it began, or the browser ends it elsewhere.',
		wrong: md('<details>\n<summary>More</summary>\n\nText.'),
		right: md('<details>\n<summary>More</summary>\n\nText.\n\n</details>'),
	},
	'unclosed-code': {
		severity: 'error',
		explanation: 'A block of code that never ends takes everything that follows.',
		wrong: 'Text.\n\n```\nnpm start\n\nThen wait.',
		right: 'Text.\n\n```\nnpm start\n```\n\nThen wait.',
	},
	'unfinished-link': {
		severity: 'error',
		explanation:
			'The words of a link and its address stand together, without a space between, or readers see the signs.',
		wrong: '[Pay a bill] (./pay.mdx)',
		right: '[Pay a bill](./pay.mdx)',
	},
} as const satisfies Record<string, RuleEntry>;
