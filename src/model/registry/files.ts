import { matter, mdx, page, siteWith, twoLanguages, type RuleEntry } from './entry.ts';

const drawing =
	'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 20"><path d="M0 0h9v9z"/></svg>';

/** Pictures of 9000 × 8, 4 × 400 and 16 × 16 pixels. */
const wide =
	'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAIygAAAAIAQAAAAC8V2kgAAAALklEQVR42u3UMQ0AAAzDsPIn3aKYtMOGkCMpwKVIALgM4DIALgO4DOAyAC4DvDJ3PwbmnUgFowAAAABJRU5ErkJggg==';
const tall =
	'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAQAAAGQAQAAAAChCvwyAAAAEUlEQVR42mP4zzAKR+EoxAEBtpKOgG3wWKIAAAAASUVORK5CYII=';
const small =
	'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAABAAAAAQAQAAAAA3iMLMAAAADklEQVR42mP4/5+BFAQA/U4f4d7IdZcAAAAASUVORK5CYII=';

/** Rules about files: how they are read and named, pictures, `site.yaml`, `public/`. */
export const fileRules = {
	'code-in-snippet': {
		severity: 'error',
		fixed: 'all',
		explanation: 'A snippet holds text only: what imports or computes stands in the article.',
		wrong: { 'en/_snippets/hours.mdx': 'Open for {20 + 4} hours.' },
		right: { 'en/_snippets/hours.mdx': 'Open for 24 hours.' },
	},
	encoding: {
		severity: 'error',
		fixed: 'all',
		explanation: 'Files are saved as UTF-8, or letters in them cannot be read.',
		wrong: mdx('Caf\uFFFD'),
		right: mdx('Café'),
	},
	'large-picture': {
		severity: 'warning',
		explanation: 'A picture is not much larger than readers see it.',
		wrong: { ...mdx('![The menu](./menu.png)'), 'en/account/menu.png': wide },
		right: { ...mdx('![The menu](./menu.png)'), 'en/account/menu.png': small },
	},
	'merge-conflict': {
		severity: 'error',
		fixed: 'all',
		explanation: 'Lines that two people changed are decided before they are published.',
		wrong: mdx('<<<<<<< HEAD\nPress **Log in**.\n=======\nPress **Sign in**.\n>>>>>>> other'),
		right: mdx('Press **Log in**.'),
	},
	'misnamed-file': {
		severity: 'warning',
		explanation: 'A file whose name is nearly that of one that is read is read by nothing.',
		wrong: { 'en/account/_category.yml': 'title: Account\n' },
		right: { 'en/account/_category.yaml': 'title: Account\n' },
	},
	'missing-alt': {
		severity: 'warning',
		explanation: 'Every picture says in words what it shows.',
		wrong: { ...mdx('![](./menu.svg)'), 'en/account/menu.svg': drawing },
		right: { ...mdx('![The menu, opened](./menu.svg)'), 'en/account/menu.svg': drawing },
	},
	'missing-font': {
		severity: 'warning',
		explanation:
			'The picture beside links to a page shows its title, in letters that an installed font has.',
		wrong: matter('title: 비밀번호를 잊었어요\ndescription: How to.'),
		right: {
			...matter('title: 비밀번호를 잊었어요\ndescription: How to.'),
			...siteWith('sharePictures: false'),
		},
	},
	'missing-import': {
		severity: 'error',
		fixed: 'all',
		explanation: 'What the code of an article imports is there.',
		wrong: mdx("import Price from './price.astro';\n\n<Price />"),
		right: mdx('Text.'),
	},
	'missing-logo': {
		severity: 'error',
		explanation: 'The logo of site.yaml is a file in public/.',
		wrong: siteWith('theme: { logo: logoo.svg }'),
		right: { ...siteWith('theme: { logo: logo.svg }'), 'public/logo.svg': drawing },
	},
	'missing-picture': {
		severity: 'error',
		explanation: 'Every picture is a file of the content.',
		wrong: { ...mdx('![The menu](./menuu.svg)'), 'en/account/menu.svg': drawing },
		right: { ...mdx('![The menu](./menu.svg)'), 'en/account/menu.svg': drawing },
	},
	'picture-in-line': {
		severity: 'warning',
		explanation: 'A picture within a line is shown as high as its words.',
		wrong: { ...mdx('Press ![the menu](./menu.png) now.'), 'en/account/menu.png': tall },
		right: { ...mdx('Press ![the menu](./menu.png) now.'), 'en/account/menu.png': small },
	},
	'public-collision': {
		severity: 'error',
		fixed: 'all',
		explanation:
			'A file of public/ takes the place of no page, and of no file that the build makes.',
		wrong: { 'public/en/index.html': '<h1>Help</h1>' },
		right: { 'public/en/form.html': '<h1>Form</h1>' },
	},
	schema: {
		severity: 'error',
		fixed: 'all',
		explanation: 'A key is one of those that are known, and its value of the kind that it expects.',
		wrong: matter('titel: Log in\ndescription: How to.'),
		right: matter('title: Log in\ndescription: How to.'),
	},
	'unknown-key': {
		severity: 'warning',
		explanation: 'A key of another program in the front matter is not read.',
		wrong: matter('title: Log in\ndescription: How to.\nweight: 2'),
		right: matter('title: Log in\ndescription: How to.\norder: 2'),
	},
	'unknown-rule': {
		severity: 'error',
		fixed: 'all',
		explanation: 'rules in site.yaml names rules of check.',
		wrong: siteWith('rules: { missing-altt: error }'),
		right: siteWith('rules: { missing-alt: error }'),
	},
	'unlocalized-picture': {
		severity: 'hint',
		explanation: 'A picture with words in it shows the reader’s own language.',
		wrong: {
			'site.yaml': twoLanguages,
			...mdx('![The menu](../../da/account/menu.svg)'),
			'da/account/menu.svg': drawing,
		},
		right: {
			'site.yaml': twoLanguages,
			...mdx('![The menu](./menu.svg)'),
			'en/account/menu.svg': drawing,
		},
	},
	notice: {
		severity: 'error',
		fixed: 'errors',
		explanation: 'A notice is in languages of the site, on pages that are there, and not over.',
		wrong: {
			'notices.yaml':
				'- { from: 2026-01-01, until: 2099-01-01, on: [account/payy], text: { en: Closed. } }\n',
		},
		right: {
			'notices.yaml':
				'- { from: 2026-01-01, until: 2099-01-01, on: [account/pay], text: { en: Closed. } }\n',
		},
	},
	'unreadable-picture': {
		severity: 'error',
		fixed: 'all',
		explanation: 'A picture can be shown by browsers, to its end.',
		wrong: { ...mdx('![The menu](./menu.png)'), 'en/account/menu.png': 'Not a picture.' },
		right: { ...mdx('![The menu](./menu.svg)'), 'en/account/menu.svg': drawing },
	},
	'unsafe-file': {
		severity: 'error',
		explanation:
			'Nothing in public/ runs as a page of this site that its writers did not make as one.',
		wrong: { 'public/icon.svg': drawing.replace('<path', '<script>alert(1)</script><path') },
		right: { 'public/icon.svg': drawing },
	},
	'unused-file': {
		severity: 'hint',
		explanation: 'What lies beside the articles is shown, or can be downloaded, somewhere.',
		wrong: { 'en/account/menu.svg': drawing },
		right: { ...mdx('![The menu](./menu.svg)'), 'en/account/menu.svg': drawing },
	},
	yaml: {
		severity: 'error',
		fixed: 'all',
		explanation: 'Front matter and settings are YAML: a value with a colon in it stands in quotes.',
		wrong: {
			'en/account/log-in.mdx': page('Text.', 'title: Log in: how to\ndescription: How to.'),
		},
		right: {
			'en/account/log-in.mdx': page('Text.', 'title: "Log in: how to"\ndescription: How to.'),
		},
	},
} as const satisfies Record<string, RuleEntry>;
