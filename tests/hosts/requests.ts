/** What is asked of every host, and answered alike by all: paths within the site. */
export const alike = {
	pages: ['/sv/', '/sv/konto/', '/sv/l%C3%B6senord/', '/sv/konto/?q=a', '/da/'],
	files: [
		...['/_astro/page.Abc123.css', '/_astro/page.Abc123.js', '/sv/search/assist.0a1b.json'],
		...['/sv/search/assist.json', '/sv/pagefind/index/sv_1.pf_index', '/da/Blanket%20A.pdf'],
		...['/sw.js', '/robots.txt', '/favicon.svg', '/sitemap.xml', '/sv/konto/index.md'],
	],
	slashes: [
		...['/sv', '/sv/konto', '/sv/konto?q=%20a', '/sv/konto/index.html?q=%20a', '/index.html'],
		...['//sv/', '/sv//konto/', '/sv///konto///', '/sv//konto/?q=//a', '//sv/index.html'],
	],
	redirects: [
		...['/sv/old/', '/sv/old', '/sv/old/?utm=a%20b', '/sv/old/index.html?x'],
		...['/sv/fakturor/gammal.html', '/sv/fakturor/gammal.html?a=1', '/Help/Contents.aspx'],
		...['/k%C3%B6p%20&%20%22s%C3%A4lj%22/100%25', '/SV/konto', '/SV/konto/'],
		...['/?p=12', '/?p=12&utm=1', '/?utm=1&p=12', '/?a=1&p=12&b=2'],
		...[
			'/hj%C3%A4lp.asp?id=7&a=b',
			'/hj%C3%A4lp.asp?id=%207',
			'/a.php?c=3&b=2',
			'/a.php?b=2&d&c=3',
		],
		...['/hc/360012-Logga-in', '/hc/360012-Logga-in?x=1', '/sv/log-in'],
	],
	missing: [
		...['/sv/nowhere/', '/sv/nowhere', '/da/nowhere/', '/xx/', '/nowhere', '/sv/down', '/sv/down/'],
		...['/404.html', '/sv/404.html', '/.git/config', '/favicon.ico', '/sv/nowhere.png'],
		...[
			'/_astro/gone.css',
			'/a.php',
			'/sv/node.js/',
			'//evil.example/',
			'//evil.example/index.html',
		],
		...['/\\evil.example/', '/%5Cevil.example//x', '/sv/%0d%0aSet-Cookie:a=b//'],
	],
};

/** `Accept-Language`, and the home page that it leads to, if one. */
export const asked: readonly (readonly [language: string, home: string | undefined])[] = [
	['da', '/da/'],
	['nb-NO,nb;q=0.9', '/nb/'],
	['nn', '/nb/'],
	['de, sv;q=0.5', '/sv/'],
	['en-GB,en;q=0.9 , no-NO ;q=0.8,da;q=0.7', '/nb/'],
	['SV-fi', '/sv/'],
	['da;q=0, sv;q=0.1', '/sv/'],
	['da;q=0.000', undefined],
	['da-DK;q=0.001', '/da/'],
	['de-DK, dax, svx, nbsp, x-da', undefined],
	['*', undefined],
	['', undefined],
];

export interface Answer {
	status: number;
	location: string | undefined;
	body: string;
	headers: Record<string, string | string[] | undefined>;
}

export type Ask = (path: string, headers?: Record<string, string>) => Promise<Answer>;

/** `Accept` of programs and of browsers. */
export const accepted = [
	...['text/markdown', 'text/markdown, text/html, */*', 'text/markdown;q=1.0, text/html;q=0.7'],
	...['text/html;q=0.9, text/markdown', 'Text/Markdown;q=0.5', 'text/html;q=0,text/markdown;q=0.1'],
	...['text/html, text/markdown', 'text/markdown;q=0.9, text/html', 'text/html, text/markdown;q=0'],
	'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8',
	...['*/*', '', 'text/markdownish, x-text/markdown', 'text/markdown;q=0'],
];
