import { homePath, hrefOf } from '../addresses.ts';
import { headersFile } from './headers-file.ts';
import type { Host } from './host.ts';
import { encodedPath, locationText, type HostPlan, type HostRedirect } from './host-plan.ts';
import { notFoundPages } from './missing-pages.ts';

/** `_redirects` and `_headers`. Source: docs.netlify.com, “Redirect options”, “Custom headers”. */
export const netlify: Host = {
	name: 'Netlify',
	files: (plan) => {
		const hasGone = plan.redirects.some(({ to }) => to === undefined);
		return {
			files: {
				_redirects: redirectsText(plan),
				_headers: headersFile(plan.headers, { replaces: false }),
			},
			notes: hasGone ? ['Netlify knows no 410: what is gone is answered with 404.'] : [],
		};
	},
};

function redirectsText(plan: HostPlan): string {
	const { byLocale, other } = notFoundPages(plan);
	const lines = [
		...plan.redirects.flatMap(redirectLine),
		...languageLines(plan),
		// A page that says that there is none is none itself.
		...[...byLocale.map(({ page }) => page), other].map(
			(page) => `${encodedPath(page)} ${encodedPath(other)} 404!`,
		),
		...byLocale.map(({ folder, page }) => `${encodedPath(folder)}* ${encodedPath(page)} 404`),
		`${encodedPath(hrefOf(plan, '/*'))} ${encodedPath(other)} 404`,
	];
	return `${lines.join('\n')}\n`;
}

/** The query goes along by itself, unless a part of it names the old page. */
function redirectLine({ parts, query, to }: HostRedirect): string[] {
	const [first = '', ...rest] = parts;
	if (to === undefined || rest.length > 1 || (rest[0] ?? '') !== '') return [];
	const isPattern = rest.length > 0;
	const from = encodedPath(first) + (isPattern ? '*' : '');
	const asked = query.map(
		([name, value]) =>
			`${encodeURIComponent(name)}=${value === '*' ? ':any' : encodeURIComponent(value)}`,
	);
	// `!`: the built site has a page there that leads on, too. A pattern counts where there is no page.
	return [
		[from, ...asked, locationText(to, { asked: '', more: '' }), isPattern ? '301' : '301!'].join(
			' ',
		),
	];
}

function languageLines(plan: HostPlan): string[] {
	const from = encodedPath(hrefOf(plan, '/'));
	const to = (locale: string): string => encodedPath(hrefOf(plan, homePath(locale)));
	const [only = ''] = plan.locales;
	if (plan.locales.length === 1) return [`${from} ${to(only)} 302!`];
	return plan.languages.map(
		({ locale, tags }) => `${from} ${to(locale)} 302! Language=${tags.join(',')}`,
	);
}
