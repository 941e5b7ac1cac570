import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cloudflare } from '../../src/hosts/cloudflare.ts';
import { hostPlan } from '../../src/hosts/host-plan.ts';
import { hosts } from '../../src/hosts/hosts.ts';
import { netlify } from '../../src/hosts/netlify.ts';
import type { Redirect } from '../../src/model/find-redirect.ts';
import { builtFor, siteAt } from './site-files.ts';

const site = siteAt('https://help.example');

test('Netlify gets every old address that is not gone, languages, and a page for what is missing', async () => {
	const { dist } = await builtFor(netlify, site);
	expect(readFileSync(join(dist, '_redirects'), 'utf8')).toMatchInlineSnapshot(`
		"/a.php b=2 c=3 /da/ 301!
		/ p=12 /da/?x=1#steg 301!
		/hj%C3%A4lp.asp id=:any https://other.example/%C3%A5 301!
		/sv/old /sv/l%C3%B6senord/ 301!
		/SV/konto /da/ 301!
		/sv/fakturor/gammal.html /sv/konto/#steg 301!
		/k%C3%B6p%20&%20%22s%C3%A4lj%22/100%25 /sv/konto/ 301!
		/Help/Contents.aspx /sv/$1/ 301!
		/hc/3600* /sv/ 301
		/sv/l* /da/ 301
		/ /da/ 302! Language=da
		/ /nb/ 302! Language=nb,nn,no
		/ /sv/ 302! Language=sv
		/da/404.html /404.html 404!
		/sv/404.html /404.html 404!
		/nb/404.html /404.html 404!
		/404.html /404.html 404!
		/da/* /da/404.html 404
		/sv/* /sv/404.html 404
		/nb/* /nb/404.html 404
		/* /404.html 404
		"
	`);
});

test('Cloudflare gets whole old addresses, and a pattern only where it fits no page', async () => {
	const { dist } = await builtFor(cloudflare, site);
	expect(readFileSync(join(dist, '_redirects'), 'utf8')).toMatchInlineSnapshot(`
		"/sv/old/ /sv/l%C3%B6senord/ 301
		/SV/konto /da/ 301
		/SV/konto/ /da/ 301
		/sv/fakturor/gammal.html /sv/konto/#steg 301
		/k%C3%B6p%20&%20%22s%C3%A4lj%22/100%25 /sv/konto/ 301
		/k%C3%B6p%20&%20%22s%C3%A4lj%22/100%25/ /sv/konto/ 301
		/Help/Contents.aspx /sv/$1/ 301
		/hc/3600* /sv/ 301
		"
	`);
	const headers = readFileSync(join(dist, '_headers'), 'utf8');
	expect(headers).toContain(
		'/_astro/*\n  ! Cache-Control\n  Cache-Control: public, max-age=31536000',
	);
});

test('below a path every address begins with it', async () => {
	const below = siteAt('https://company.example/hj%C3%A4lp');
	const { dist, root } = await builtFor(netlify, below);
	const text = readFileSync(join(dist, '_redirects'), 'utf8');
	expect(dist).toBe(join(root, 'hjälp'));
	const paths = text
		.trim()
		.split('\n')
		.flatMap((line) => line.match(/(?<= |^)\/\S+/g) ?? []);
	expect(paths.filter((path) => !path.startsWith('/hj%C3%A4lp'))).toEqual([]);
});

const many = Array.from({ length: 3000 }, (_, index): Redirect => ({
	from: `/old/article-${index}`,
	to: `/sv/konto/${index}/`,
}));

test('what a host cannot do is told', () => {
	const plan = hostPlan({ site, redirects: [...many, { from: '/gone' }], pages: [] });
	const told = Object.entries(hosts).map(([name, { files }]) => [name, ...files(plan).notes]);
	expect(told.filter(([, note]) => note !== undefined)).toMatchInlineSnapshot(`
		[
		  [
		    "cloudflare",
		    "Cloudflare Pages does not redirect 2001 of 3001 old addresses: it knows none with a query, none that is gone, no "*" that fits a page, and 2000 lines in all. Those with a page of their own lead on from there.",
		  ],
		  [
		    "cloudfront",
		    "A CloudFront function has room for 140 of 3001 old addresses, and knows none with a query or a "*". Those with a page of their own lead on from there.",
		  ],
		  [
		    "netlify",
		    "Netlify knows no 410: what is gone is answered with 404.",
		  ],
		]
	`);
});

test.each(Object.keys(hosts))('%s gets the same bytes from the same site', (name) => {
	const plan = () => hostPlan({ site, redirects: many, pages: ['/sv/', '/'] });
	expect(hosts[name]?.files(plan())).toEqual(hosts[name]?.files(plan()));
});
