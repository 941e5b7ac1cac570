import { matter, md, mdx, page, siteWith, twoLanguages, type RuleEntry } from './entry.ts';

/** An English article that gives a heading an id, and the Danish one that was made from it. */
function translated(danish: string): Record<string, string> {
	return {
		'site.yaml': twoLanguages,
		...mdx('## On the phone {#phone}\n\nText.'),
		'da/account/_category.yaml': 'title: Konto\n',
		'da/account/log-in.mdx': page(danish, 'title: Log ind\ndescription: Sådan.'),
		'da/translations.lock.json':
			'{"account/log-in":{"from":"en","sections":{"front matter":"1b3uhho1l7q1s7","#phone":"1o858s11u7fc7i"}}}',
	};
}

/** Rules about articles, categories and what stands in their front matter. */
export const pageRules = {
	'category-missing': {
		severity: 'warning',
		explanation: 'A folder of articles has a name in each language in which readers see it.',
		wrong: { 'en/cards/new.mdx': page('Text.', 'title: New card\ndescription: How to.') },
		right: {
			'en/cards/new.mdx': page('Text.', 'title: New card\ndescription: How to.'),
			'en/cards/_category.yaml': 'title: Cards\n',
		},
	},
	dates: {
		severity: 'error',
		explanation: 'An article is published before it expires.',
		wrong: matter(
			'title: Log in\ndescription: How to.\npublishAt: 2026-06-01\nexpireAt: 2026-05-01',
		),
		right: matter(
			'title: Log in\ndescription: How to.\npublishAt: 2026-05-01\nexpireAt: 2099-06-01',
		),
	},
	'description-length': {
		severity: 'warning',
		explanation:
			'A search result shows a description up to a width of about 920 px: some 140 letters.',
		wrong: matter(
			`title: Log in\ndescription: ${'How to log in with a card or a code. '.repeat(5)}`,
		),
		right: matter('title: Log in\ndescription: How to log in with a card or a code.'),
	},
	'duplicate-title': {
		severity: 'warning',
		explanation: 'Two pages are told apart by their titles, in lists and in search results.',
		wrong: matter('title: Pay a bill\ndescription: How to.'),
		right: matter('title: Pay a bill in the app\ndescription: How to.'),
	},
	'empty-article': {
		severity: 'warning',
		explanation: 'A published page has a text.',
		wrong: '',
		right: 'Press **Log in**.',
	},
	'file-name': {
		severity: 'warning',
		fixed: 'errors',
		explanation: 'The name of a file is part of an address, which readers see and type.',
		wrong: { 'en/account/Log in now.mdx': page('Text.') },
		right: { 'en/account/log-in-now.mdx': page('Text.') },
	},
	'idle-keyword': {
		severity: 'hint',
		explanation:
			'A keyword adds words that readers type and the article lacks; its title counts for more.',
		wrong: matter('title: Log in\ndescription: How to.\nkeywords: [log in]'),
		right: matter('title: Log in\ndescription: How to.\nkeywords: [sign in]'),
	},
	lock: {
		severity: 'warning',
		explanation: 'translations.lock.json names editions that are there.',
		wrong: { 'en/translations.lock.json': '{ "account/gone": { "from": "da", "sections": {} } }' },
		right: { 'en/translations.lock.json': '{}' },
	},
	'lost-id': {
		severity: 'warning',
		explanation:
			'A translation keeps the ids that its original gives headings, so that links lead to the same place.',
		wrong: translated('## På telefonen\n\nTekst.'),
		right: translated('## På telefonen {#phone}\n\nTekst.'),
	},
	'missing-description': {
		severity: 'hint',
		explanation: 'A description says in lists and search results what the article is for.',
		wrong: matter('title: Log in'),
		right: matter('title: Log in\ndescription: Log in with a card or a code.'),
	},
	'missing-locale-folder': {
		severity: 'warning',
		explanation: 'A language of site.yaml has articles.',
		wrong: { 'site.yaml': twoLanguages },
		right: {
			'site.yaml': twoLanguages,
			'da/account/_category.yaml': 'title: Konto\n',
			'da/account/pay.mdx': page('Tekst.', 'title: Betal\ndescription: Sådan.'),
		},
	},
	'missing-title': {
		severity: 'hint',
		mended: true,
		explanation: 'An article has a title; without one its first heading stands for it.',
		wrong: { 'en/account/log-in.mdx': '---\ndescription: How to.\n---\n\n# Log in\n\nText.\n' },
		right: mdx('Text.'),
	},
	'shared-keyword': {
		severity: 'hint',
		explanation:
			'A search for a title or a keyword has its article first, so no two articles have the same.',
		wrong: matter('title: Log in\ndescription: How to.\nkeywords: [pay a bill]'),
		right: matter('title: Log in\ndescription: How to.\nkeywords: [sign in]'),
	},
	'title-length': {
		severity: 'warning',
		explanation: 'A search result shows a title up to a width of about 580 px: some 60 letters.',
		wrong: matter(
			`title: ${'How do I log in with a card or a code '.repeat(3)}\ndescription: How to.`,
		),
		right: matter('title: How do I log in?\ndescription: How to.'),
	},
	'two-files': {
		severity: 'error',
		fixed: 'all',
		explanation: 'An article is one file in each language.',
		wrong: { ...md('Text.'), ...mdx('Text.') },
		right: md('Text.'),
	},
	uncategorized: {
		severity: 'warning',
		explanation:
			'Readers find articles by category; one outside every folder is only found by search.',
		wrong: { 'en/log-in.mdx': page('Text.') },
		right: mdx('Text.'),
	},
	'unknown-contact-locale': {
		severity: 'error',
		explanation:
			'contact in site.yaml is given for languages of the site, or for all under default.',
		wrong: siteWith('contact: { sv: { email: help@tindra.example } }'),
		right: siteWith('contact: { default: { email: help@tindra.example } }'),
	},
	'unknown-locale-folder': {
		severity: 'warning',
		explanation:
			'Every folder of articles belongs to a language of site.yaml, or nothing in it is shown.',
		wrong: { 'sv/account/pay.mdx': page('Text.') },
		right: { 'en/account/card.mdx': page('Text.') },
	},
	'untouched-template': {
		severity: 'warning',
		explanation: 'What fyr new writes into an article is there to be written over.',
		wrong: mdx('Write what to press, e.g. Log in.'),
		right: mdx('Press **Log in**.'),
	},
} as const satisfies Record<string, RuleEntry>;
