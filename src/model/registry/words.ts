import { matter, mdx, page, siteWith, twoLanguages, type RuleEntry } from './entry.ts';

const labels = '{ "nav": { "logIn": "Log in" } }';
const actions = 'links: { en: { logIn: { label: Log in, url: https://tindra.example/log-in } } }';
const term = 'password:\n  en: { word: password, avoid: [passcode] }\n';

/** Readers of English are lent what is about Denmark. */
const mitidLent = {
	'site.yaml':
		'name: Tindra\norigin: https://help.tindra.example\nlocales:\n  - { code: en, label: English, fallback: [da] }\n  - { code: da, label: Dansk }\n',
	'terms.yaml': 'mitid:\n  da: { word: MitID }\npassword:\n  en: { word: password }\n',
	'da/account/_category.yaml': 'title: Konto\n',
	'da/account/mitid.mdx': page('Use :term[mitid].', 'title: MitID\ndescription: How to.'),
};

/** Readers in Ireland are lent a guide of Denmark. */
const lentGuide = {
	'site.yaml':
		'name: Tindra\norigin: https://help.tindra.example\nlocales:\n  - { code: en, label: English, market: IE, fallback: [da] }\n  - { code: da, label: Dansk, market: DK }\n',
	'da/account/_category.yaml': 'title: Konto\n',
	'en/account/_category.yaml': 'title: Account\n',
	'da/account/guide.mdx': page('Læs dette.', 'title: Vejledning\ndescription: Sådan gør du.'),
};

/** A site in one other language. */
function inLocale(locale: string): Record<string, string> {
	return {
		'site.yaml': `name: Tindra\norigin: https://help.tindra.example\nlocales: [${locale}]\n`,
	};
}

/** Rules about labels, terms and the words of the site itself. */
export const wordRules = {
	'avoided-word': {
		severity: 'hint',
		explanation: 'An article uses the approved words of terms.yaml.',
		wrong: { ...mdx('Write your passcode.'), 'terms.yaml': term },
		right: { ...mdx('Write your password.'), 'terms.yaml': term },
	},
	'concept-words': {
		severity: 'hint',
		explanation:
			'A concept of words.yaml leads from what readers type to words that articles have.',
		wrong: { 'words.yaml': 'concepts:\n  car:\n    words: { en: [automobile] }\n' },
		right: {
			'words.yaml': 'concepts:\n  bill:\n    words: { en: [bill] }\n    typed: { en: [invoice] }\n',
		},
	},
	'contact-phone': {
		severity: 'error',
		fixed: 'all',
		explanation: 'A telephone number in site.yaml is one that a telephone can dial.',
		wrong: siteWith('contact: { default: { phone: "12" } }'),
		right: siteWith('contact: { default: { phone: "+46 8 465 004 20" } }'),
	},
	'english-strings': {
		severity: 'warning',
		explanation:
			'In a language that Fyr does not know, the words of the site are written in _ui.yaml.',
		wrong: inLocale('{ code: lt, label: Lietuvių }'),
		right: inLocale('{ code: sv, label: Svenska }'),
	},
	'foreign-fallback': {
		severity: 'hint',
		explanation:
			'What readers of another language are lent names nothing that their market does not have.',
		wrong: mitidLent,
		right: {
			...mitidLent,
			'da/account/mitid.mdx': page(
				'Use :term[mitid].',
				'title: MitID\ndescription: How to.\nfallback: false',
			),
		},
	},
	'foreign-listing': {
		severity: 'hint',
		explanation:
			'Where markets are named, who chooses another is not led back to the article they came from.',
		wrong: lentGuide,
		right: { ...lentGuide, 'en/account/guide.mdx': page('Read this.') },
	},
	'idle-synonym': {
		severity: 'hint',
		explanation:
			'Synonyms lead readers to articles that have the approved word: there must be one.',
		wrong: { 'terms.yaml': 'bankid:\n  en: { word: BankID, synonyms: [e-ID] }\n' },
		right: {
			...mdx('Use BankID.'),
			'terms.yaml': 'bankid:\n  en: { word: BankID, synonyms: [e-ID] }\n',
		},
	},
	'interface-placeholder': {
		severity: 'error',
		explanation:
			'A text of _ui.yaml is given the values of the site’s own text, by the same names.',
		wrong: { 'en/_ui.yaml': 'site: { toHome: "To {{nam}}" }' },
		right: { 'en/_ui.yaml': 'site: { toHome: "To {{name}}" }' },
	},
	'interface-plural': {
		severity: 'error',
		explanation: 'A text of _ui.yaml that depends on a number has the forms of its language.',
		wrong: { 'en/_ui.yaml': 'category: { articles_few: "{{count}} articles" }' },
		right: {
			'en/_ui.yaml':
				'category: { articles_one: "{{count}} article", articles_other: "{{count}} articles" }',
		},
	},
	'label-plural': {
		severity: 'warning',
		explanation: 'A label that articles use with a number has all plural forms of its language.',
		wrong: {
			...mdx('Press :ui[cart.buy]{count=2}.'),
			'labels/en.json': '{ "cart": { "buy_one": "Buy it" } }',
		},
		right: {
			...mdx('Press :ui[cart.buy]{count=2}.'),
			'labels/en.json': '{ "cart": { "buy_one": "Buy it", "buy_other": "Buy them" } }',
		},
	},
	'label-value': {
		severity: 'error',
		explanation:
			'A label with placeholders is given a value for each, or readers see the placeholder.',
		wrong: { ...mdx('You see :ui[hello].'), 'labels/en.json': '{ "hello": "Hello {{name}}" }' },
		right: {
			...mdx('You see :ui[hello]{name=Ada}.'),
			'labels/en.json': '{ "hello": "Hello {{name}}" }',
		},
	},
	'missing-labels': {
		severity: 'error',
		explanation: 'A language whose articles name labels of the product has a file of them.',
		wrong: {
			'site.yaml': twoLanguages,
			'labels/en.json': labels,
			'da/account/_category.yaml': 'title: Konto\n',
			'da/account/log-in.mdx': page(
				'Tryk på :ui[nav.logIn].',
				'title: Log ind\ndescription: Sådan.',
			),
		},
		right: {
			'site.yaml': twoLanguages,
			'labels/en.json': labels,
			'labels/da.json': '{ "nav": { "logIn": "Log ind" } }',
			'da/account/_category.yaml': 'title: Konto\n',
			'da/account/log-in.mdx': page(
				'Tryk på :ui[nav.logIn].',
				'title: Log ind\ndescription: Sådan.',
			),
		},
	},
	'raw-markup': {
		severity: 'warning',
		explanation: 'A title or description is plain text: readers would see the signs of bold text.',
		wrong: matter('title: Press **Log in**\ndescription: How to.'),
		right: matter('title: Press “Log in”\ndescription: How to.'),
	},
	'smart-quotes': {
		severity: 'warning',
		mended: true,
		explanation: 'Quotes of a word processor are letters to YAML, and readers see them.',
		wrong: matter('title: “Log in”\ndescription: How to.'),
		right: matter('title: "Log in"\ndescription: How to.'),
	},
	'unknown-action': {
		severity: 'error',
		explanation: '::action[…] names a page under links in site.yaml, and its button has words.',
		wrong: { ...mdx('::action[login]'), ...siteWith(actions) },
		right: { ...mdx('::action[logIn]'), ...siteWith(actions) },
	},
	'unknown-interface-string': {
		severity: 'error',
		explanation:
			'_ui.yaml overrides words of the site by their keys; a key nobody uses changes nothing.',
		wrong: { 'en/_ui.yaml': 'search: { sumbit: Find }' },
		right: { 'en/_ui.yaml': 'search: { submit: Find }' },
	},
	'unknown-label': {
		severity: 'error',
		explanation: 'A label that an article names is one that the product has in this language.',
		wrong: { ...mdx('Press :ui[nav.login].'), 'labels/en.json': labels },
		right: { ...mdx('Press :ui[nav.logIn].'), 'labels/en.json': labels },
	},
	'unknown-labels-locale': {
		severity: 'warning',
		explanation: 'A file of labels belongs to a language of the site.',
		wrong: { 'labels/sv.json': labels },
		right: { 'labels/en.json': labels },
	},
	'unknown-snippet': {
		severity: 'error',
		explanation: 'A snippet that an article names is there in this language.',
		wrong: { ...mdx('::snippet[spaam]'), 'en/_snippets/spam.mdx': 'Look among the spam.' },
		right: { ...mdx('::snippet[spam]'), 'en/_snippets/spam.mdx': 'Look among the spam.' },
	},
	'unknown-term': {
		severity: 'error',
		explanation: 'A term that an article names is in terms.yaml, with a word in this language.',
		wrong: { ...mdx('Write your :term[pasword].'), 'terms.yaml': term },
		right: { ...mdx('Write your :term[password].'), 'terms.yaml': term },
	},
	'unknown-term-locale': {
		severity: 'error',
		explanation: 'A word in terms.yaml belongs to a language of the site.',
		wrong: { 'terms.yaml': 'password:\n  sv: { word: lösenord }\n' },
		right: { 'terms.yaml': 'password:\n  en: { word: password }\n' },
	},
} as const satisfies Record<string, RuleEntry>;
