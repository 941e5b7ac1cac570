import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { Hono } from 'hono';
import { REASONS } from '../../src/feedback/contract.ts';
import { listen } from '../../src/feedback/listen.ts';
import { addFormer, parseManifest } from '../../src/feedback/manifest.ts';
import { manifestFixture, setup } from './setup.ts';

const source = readFileSync(new URL('../../src/feedback/form.ts', import.meta.url), 'utf8');

/** The markup that form.ts documents, so that what is documented is what is tested. */
const documented = (/```html\n([^]*?)```/.exec(source)?.[1] ?? '')
	.replace(/^ \* ?/gm, '')
	.replace('{endpoint}', '/v1/votes')
	.replace(
		/^.*… one for each.*$/m,
		REASONS.slice(1)
			.map((code) => `<label><input type="checkbox" name="reasons" value="${code}">${code}</label>`)
			.join('\n'),
	)
	.replace('<script>', '<script type="module">')
	.replace('../feedback/form.ts', '/form.js')
	// A page may hold no inline script under its CSP; a build moves it out likewise.
	.replace(
		/<script type="module">([^]*?)<\/script>/,
		'<script type="module" src="/page.js"></script>',
	);

const pageScript = /<script>([^]*?)<\/script>/
	.exec(source.replace(/^ \* ?/gm, ''))?.[1]
	?.replace('../feedback/form.ts', '/form.js');

const CSP = "default-src 'none'; script-src 'self'; connect-src 'self'; form-action 'self'";

/** A site of one article with the documented form, on the real endpoint and a real port. */
export async function formSite() {
	const manifest = parseManifest(manifestFixture);
	// For a test that rewrites the article.
	addFormer(manifest, [{ article: 'account/log-in', locale: 'sv', revision: 'new222' }]);
	const feedback = setup({ manifest: () => manifest });
	const edition = { article: 'account/log-in', revision: 'aaa111' };
	const site = new Hono();
	const html = (body: string) =>
		`<!doctype html><html lang="en"><title>Log in</title><body><h1>Log in</h1>${body}`;

	site.route('/', feedback.app);
	site.get('/form.js', (c) => script(stripTypeScriptTypes(source), c.body));
	site.get('/page.js', (c) => script(pageScript ?? '', c.body));
	site.get('/:locale/feedback/:page/', (c) => c.html(html(c.req.param('page'))));
	site.get('/:locale/', (c) => {
		c.header('Content-Security-Policy', CSP);
		c.header('Referrer-Policy', 'strict-origin-when-cross-origin');
		const form = documented
			.replace('value="account/log-in"', `value="${edition.article}"`)
			.replace('value="sv"', `value="${c.req.param('locale')}"`)
			.replace('value="f81d4fae7dec"', `value="${edition.revision}"`);
		return c.html(html(form));
	});

	const { url, close } = await listen(site, { port: 0, host: '127.0.0.1' });
	return { url, close, edition, saved: feedback.saved };
}

type Body = (text: string, status: 200, headers: Record<string, string>) => Response;

function script(text: string, body: Body): Response {
	return body(text, 200, { 'Content-Type': 'text/javascript' });
}
