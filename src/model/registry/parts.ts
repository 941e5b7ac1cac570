import { md, page, type RuleEntry } from './entry.ts';

/** Rules about callouts, choices, guides and other parts of a text, components and code. */
export const partRules = {
	'code-in-article': {
		severity: 'error',
		fixed: 'errors',
		explanation:
			'In an .mdx file, text between braces is code, which must name something that is there.',
		wrong: 'Write your number, {number}, into the field.',
		right: 'Write your number, &#123;number&#125;, into the field.',
	},
	'dead-end': {
		severity: 'error',
		explanation: 'Every answer of a guide leads somewhere, and every step says something.',
		wrong:
			':::guide\n## What do you see?\n\n- [An error](#an-error)\n- An empty page\n\n## An error\n\nWait an hour.\n:::',
		right:
			':::guide\n## What do you see?\n\n- [An error](#an-error)\n- [An empty page](./pay.mdx)\n\n## An error\n\nWait an hour.\n:::',
	},
	'empty-choices': {
		severity: 'error',
		explanation: 'Each choice begins with a heading, which readers choose it by.',
		wrong: ':::choices\nPress **Log in**.\n:::',
		right:
			':::choices\n#### On the phone\n\nPress **Log in**.\n\n#### On a computer\n\nClick **Log in**.\n:::',
	},
	'empty-guide': {
		severity: 'error',
		explanation: 'Each step of a guide begins with a heading, which the answers lead to.',
		wrong: ':::guide\nWhat do you see?\n:::',
		right:
			':::guide\n## What do you see?\n\n- [An error](#an-error)\n\n## An error\n\nWait an hour.\n:::',
	},
	'empty-reference': {
		severity: 'error',
		explanation: 'A label, a term or a snippet is named in the brackets.',
		wrong: '::snippet[]',
		right: {
			'en/account/log-in.mdx': page('::snippet[spam]'),
			'en/_snippets/spam.mdx': 'Look there.',
		},
	},
	'endless-guide': {
		severity: 'error',
		explanation: 'From every step of a guide readers come to an end, and not only round again.',
		wrong:
			':::guide\n## What do you see?\n\n- [An error](#an-error)\n\n## An error\n\nWait an hour.\n\n- [It is still there](#what-do-you-see)\n:::',
		right:
			':::guide\n## What do you see?\n\n- [An error](#an-error)\n\n## An error\n\nWait an hour.\n\n- [It is still there](./pay.mdx)\n:::',
	},
	'forbidden-code': {
		severity: 'error',
		fixed: 'all',
		explanation: 'Code in articles runs when the site is built; site.yaml can forbid it.',
		wrong: {
			'site.yaml':
				'name: Tindra\norigin: https://help.tindra.example\nlocales: [{ code: en, label: English }]\ncontent: { code: false }\n',
			'en/account/log-in.mdx': page('Open for {20 + 4} hours.'),
		},
		right: {
			'site.yaml':
				'name: Tindra\norigin: https://help.tindra.example\nlocales: [{ code: en, label: English }]\ncontent: { code: false }\n',
			'en/account/log-in.mdx': page('Open for 24 hours.'),
		},
	},
	'foreign-callout': {
		severity: 'warning',
		explanation:
			'A callout in the way of another program is a quotation here, or shown with its signs.',
		wrong: '> **Note:** You need version 5.',
		right: ':::note\nYou need version 5.\n:::',
	},
	'foreign-tag': {
		severity: 'warning',
		explanation: 'Tags of other programs are not run here: readers would see them.',
		wrong: md('{% hint style="info" %}\nYou need version 5.\n{% endhint %}'),
		right: md(':::note\nYou need version 5.\n:::'),
	},
	'heading-directive': {
		severity: 'warning',
		explanation:
			'The words of a heading make its link and the table of contents, so they are plain words.',
		wrong: {
			'en/account/log-in.mdx': page('## Press :ui[nav.logIn]\n\nText.'),
			'labels/en.json': '{ "nav": { "logIn": "Log in" } }',
		},
		right: '## Press “Log in”\n\nText.',
	},
	'nested-directive': {
		severity: 'error',
		explanation: 'A callout around another has more colons, or the first end closes both.',
		wrong: ':::choices\n#### Phone\n\n:::note\nText.\n:::\n\n#### Computer\n\nText.\n:::',
		right: '::::choices\n#### Phone\n\n:::note\nText.\n:::\n\n#### Computer\n\nText.\n::::',
	},
	'stray-directive-end': {
		severity: 'error',
		explanation: 'A line of colons that ends nothing is shown to readers.',
		wrong: 'Text.\n\n:::\n\nText.',
		right: 'Text.\n\nText.',
	},
	'text-after-directive': {
		severity: 'error',
		explanation: 'What stands behind the name of a part, outside brackets, would vanish.',
		wrong: ':::choices On which device?\n#### Phone\n\nText.\n:::',
		right: 'On which device?\n\n:::choices\n#### Phone\n\nText.\n:::',
	},
	'unclosed-directive': {
		severity: 'error',
		explanation: 'A callout that never ends takes everything that follows.',
		wrong: ':::note\nYou need version 5.',
		right: ':::note\nYou need version 5.\n:::',
	},
	'unknown-attribute': {
		severity: 'error',
		explanation: 'A part takes only its own attributes; any other changes nothing.',
		wrong: '<Note colour="red">Text.</Note>',
		right: '<Note title="Mind this">Text.</Note>',
	},
	'unknown-component': {
		severity: 'error',
		fixed: 'all',
		explanation: 'A component in an .mdx file is one of Fyr’s, or imported.',
		wrong: '<Notes>Text.</Notes>',
		right: '<Note>Text.</Note>',
	},
	'unknown-directive': {
		severity: 'error',
		mended: true,
		explanation: 'A part is called by a name that is known, directly after its colons.',
		wrong: '::: note\nYou need version 5.\n:::',
		right: ':::note\nYou need version 5.\n:::',
	},
	'unreachable-step': {
		severity: 'warning',
		explanation: 'Readers see one step of a guide at a time, so an answer leads to each.',
		wrong:
			':::guide\n## What do you see?\n\n- [An error](#an-error)\n\n## An error\n\nWait an hour.\n\n## An empty page\n\nReload it.\n:::',
		right:
			':::guide\n## What do you see?\n\n- [An error](#an-error)\n- [An empty page](#an-empty-page)\n\n## An error\n\nWait an hour.\n\n## An empty page\n\nReload it.\n:::',
	},
	'unreadable-text': {
		severity: 'error',
		fixed: 'all',
		explanation:
			'In an .mdx file a "<" begins a component; where it is only a sign, it is written as an entity.',
		wrong: 'Amounts <500 kronor are free.',
		right: 'Amounts &lt;500 kronor are free.',
	},
} as const satisfies Record<string, RuleEntry>;
