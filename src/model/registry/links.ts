import { matter, mdx, page, siteWith, twoLanguages, type RuleEntry } from './entry.ts';

/** Rules about links and addresses. */
export const linkRules = {
	'address-folder': {
		severity: 'error',
		fixed: 'all',
		explanation:
			'Paths are those of the help center: the folder that it is published in comes before them by itself.',
		wrong: {
			'site.yaml':
				'name: Tindra\norigin: https://tindra.example/help\nlocales: [{ code: en, label: English }]\n',
			'redirects.yaml': '/help/old/: /en/account/pay/\n',
		},
		right: {
			'site.yaml':
				'name: Tindra\norigin: https://tindra.example/help\nlocales: [{ code: en, label: English }]\n',
			'redirects.yaml': '/old/: /en/account/pay/\n',
		},
	},
	'alias-collision': {
		severity: 'error',
		explanation: 'An old address leads to one page, and is the present address of none.',
		wrong: matter('title: Log in\ndescription: How to.\naliases: [/en/account/pay/]'),
		right: matter('title: Log in\ndescription: How to.\naliases: [/en/account/sign-in/]'),
	},
	'broken-heading': {
		severity: 'error',
		explanation: 'A link to a heading names one that its page has.',
		wrong: '[How to pay](./pay.mdx#how-do-i-pay)',
		right: '[How to pay](./pay.mdx#how-to-pay)',
	},
	'broken-link': {
		severity: 'error',
		explanation: 'A link leads to a file that is there, or to a page of this site.',
		wrong: '[Pay a bill](./payy.mdx)',
		right: '[Pay a bill](./pay.mdx)',
	},
	'draft-link': {
		severity: 'error',
		explanation: 'What readers see leads to nothing that they are not shown.',
		wrong: {
			...mdx('[New card](./card.mdx)'),
			'en/account/card.mdx': page('Text.', 'title: New card\ndescription: How to.\nstatus: draft'),
		},
		right: {
			...mdx('[New card](./card.mdx)'),
			'en/account/card.mdx': page('Text.', 'title: New card\ndescription: How to.'),
		},
	},
	'expiring-address': {
		severity: 'hint',
		explanation:
			'A page that is taken down on a known day leaves an address; say beforehand where it leads.',
		wrong: {
			...matter('title: Log in\ndescription: How to.\nexpireAt: 2099-12-31'),
			'urls.lock.json': '{ "/en/account/log-in/": "en/account/log-in" }\n',
		},
		right: {
			...matter('title: Log in\ndescription: How to.\nexpireAt: 2099-12-31'),
			'urls.lock.json': '{ "/en/account/log-in/": "en/account/log-in" }\n',
			'redirects.yaml': '/en/account/log-in/: /en/account/pay/\n',
		},
	},
	'link-text': {
		severity: 'error',
		explanation: 'A link has words: one without cannot be seen, and is read out as its address.',
		wrong: '[](./pay.mdx)',
		right: '[Pay a bill](./pay.mdx)',
	},
	'other-locale-link': {
		severity: 'error',
		explanation:
			'A link stays in the reader’s language: by the file of another, readers would leave it.',
		wrong: {
			'site.yaml': twoLanguages,
			...mdx('[Pay a bill](../../da/account/pay.mdx)'),
			'da/account/_category.yaml': 'title: Konto\n',
			'da/account/pay.mdx': page('Tekst.', 'title: Betal\ndescription: Sådan.'),
		},
		right: {
			'site.yaml': twoLanguages,
			...mdx('[Pay a bill](./pay.mdx)'),
			'da/account/_category.yaml': 'title: Konto\n',
			'da/account/pay.mdx': page('Tekst.', 'title: Betal\ndescription: Sådan.'),
		},
	},
	'published-address': {
		severity: 'error',
		mended: true,
		explanation:
			'An address that was published once has a page, or leads to one: readers have bookmarks.',
		wrong: {
			...matter('title: Log in\ndescription: How to.\nslug: sign-in'),
			'urls.lock.json': '{ "/en/account/log-in/": "en/account/log-in" }\n',
		},
		right: {
			...matter(
				'title: Log in\ndescription: How to.\nslug: sign-in\naliases: [/en/account/log-in/]',
			),
			'urls.lock.json': '{ "/en/account/log-in/": "en/account/log-in" }\n',
		},
	},
	'raw-link': {
		severity: 'error',
		explanation: 'A picture in HTML is neither checked nor made to fit.',
		wrong: '<img src="./menu.png" alt="The menu" />',
		right: '![The menu](./menu.png)',
	},
	'redirect-target': {
		severity: 'error',
		explanation: 'What redirects.yaml leads to is a page of today, not another old address.',
		wrong: { 'redirects.yaml': '/old: /en/account/payy/\n' },
		right: { 'redirects.yaml': '/old: /en/account/pay/\n' },
	},
	'slug-collision': {
		severity: 'error',
		fixed: 'all',
		explanation: 'Every page of a locale has an address of its own.',
		wrong: matter('title: Log in\ndescription: How to.\nslug: pay'),
		right: matter('title: Log in\ndescription: How to.\nslug: log-in'),
	},
	'tel-link': {
		severity: 'error',
		explanation: 'A link to a telephone dials the number that is meant, with its country.',
		wrong: '[08-465 004 20](tel:+46\\(0\\)846500420)',
		right: '[08-465 004 20](tel:+46846500420)',
	},
	'unknown-featured': {
		severity: 'error',
		explanation: 'featured in site.yaml names articles that are there.',
		wrong: siteWith('featured: [account/payy]'),
		right: siteWith('featured: [account/pay]'),
	},
	'unknown-related': {
		severity: 'error',
		explanation: 'related names articles that are there and that these readers are shown.',
		wrong: matter('title: Log in\ndescription: How to.\nrelated: [account/payy]'),
		right: matter('title: Log in\ndescription: How to.\nrelated: [account/pay]'),
	},
} as const satisfies Record<string, RuleEntry>;
