import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { vercel } from '../../src/hosts/vercel.ts';
import { askServe, expectAlike } from './answers-alike.ts';
import type { Answer, Ask } from './requests.ts';
import { builtFor, siteAt } from './site-files.ts';

const routesSchema = z.array(
	z.union([
		z.strictObject({ handle: z.literal('filesystem') }),
		z.strictObject({
			src: z.string(),
			has: z
				.array(
					z.strictObject({
						type: z.enum(['query', 'header']),
						key: z.string(),
						value: z.string().optional(),
					}),
				)
				.optional(),
			headers: z.record(z.string(), z.string()).optional(),
			dest: z.string().optional(),
			status: z.number().optional(),
			continue: z.literal(true).optional(),
		}),
	]),
);

/** What Vercel's documentation says of `routes`, for a folder of files. */
function askVercel(text: string, root: string): Ask {
	const { routes } = z.object({ routes: routesSchema }).parse(JSON.parse(text));
	return (asked, sent = {}) => {
		const [path = '', search = ''] = asked.split(/\?(.*)/s);
		const query = new URLSearchParams(search);
		const headers: Record<string, string> = {};
		const answer = (status: number, body: string, location?: string): Promise<Answer> =>
			Promise.resolve({ status, body, headers, location });
		for (const route of routes) {
			if ('handle' in route) {
				const file = fileAt(root, path);
				if (file !== undefined) return answer(200, readFileSync(file, 'utf8'));
				continue;
			}
			const match = new RegExp(route.src).exec(path);
			const hasAll = (route.has ?? []).every(({ type, key, value = '.*' }) => {
				const given = (type === 'query' ? query.get(key) : sent['Accept-Language']) ?? undefined;
				return given !== undefined && new RegExp(`^${value}$`, 'i').test(given);
			});
			if (!match || !hasAll) continue;
			for (const [name, value] of Object.entries(route.headers ?? {})) {
				headers[name.toLowerCase()] = value.replaceAll(
					/\$(\d)/g,
					(_, n: string) => match[Number(n)] ?? '',
				);
			}
			if (route.continue) continue;
			const { location } = headers;
			if (location !== undefined) return answer(route.status ?? 0, '', withQuery(location, search));
			const page = route.dest === undefined ? undefined : fileAt(root, route.dest);
			return answer(route.status ?? 200, page ? readFileSync(page, 'utf8') : 'Not found');
		}
		return answer(404, '');
	};
}

function fileAt(root: string, path: string): string | undefined {
	const file = join(root, decodeURIComponent(path), path.endsWith('/') ? 'index.html' : '');
	return existsSync(file) && statSync(file).isFile() && !file.includes('/.') ? file : undefined;
}

/** The query goes along by itself. */
function withQuery(location: string, search: string): string {
	if (search === '') return location;
	const [, address = '', hash = ''] = /^([^#]*)(#.*)?$/s.exec(location) ?? [];
	return address + (address.includes('?') ? '&' : '?') + search + hash;
}

test.each(['https://help.example', 'https://company.example/help'])(
	'Vercel answers at %s as npm run serve does',
	async (origin) => {
		const site = siteAt(origin);
		const { dist, root } = await builtFor(vercel, site);
		const ask = askVercel(readFileSync(join(dist, 'vercel.json'), 'utf8'), root);
		const { base } = site;
		await expectAlike(ask, askServe(dist, site), site, {
			// The part of a query that names the old page goes along, too.
			except: {
				'/?p=12': `moved to ${base}/da/?x=1&p=12#steg`,
				'/?p=12&utm=1': `moved to ${base}/da/?x=1&p=12&utm=1#steg`,
				'/?utm=1&p=12': `moved to ${base}/da/?x=1&utm=1&p=12#steg`,
				'/?a=1&p=12&b=2': `moved to ${base}/da/?x=1&a=1&p=12&b=2#steg`,
				'/hj%C3%A4lp.asp?id=7&a=b': 'moved to https://other.example/%C3%A5?id=7&a=b',
				'/hj%C3%A4lp.asp?id=%207': 'moved to https://other.example/%C3%A5?id=%207',
				'/a.php?c=3&b=2': `moved 200 ${base}/da/?c=3&b=2`,
				'/a.php?b=2&d&c=3': `moved 200 ${base}/da/?b=2&d&c=3`,
			},
			onlyVerdicts: true,
		});
		for (const [language, home] of [
			['da', '/da/'],
			['nn-NO,nb;q=0.9', '/nb/'],
			['SV-fi', '/sv/'],
			['svx', undefined],
			// The page's script leads on by a second language.
			['de, sv;q=0.5', undefined],
		] as const) {
			const { location } = await ask(`${base}/`, { 'Accept-Language': language });
			expect([language, location]).toEqual([language, home && base + home]);
		}
	},
);

test('a missing page says so in the language of its address', async () => {
	const site = siteAt('https://help.example');
	const { dist } = await builtFor(vercel, site);
	const ask = askVercel(readFileSync(join(dist, 'vercel.json'), 'utf8'), dist);
	expect((await ask('/sv/nowhere/')).body).toContain('saknas');
	expect((await ask('/favicon.ico')).body).toBe('Not found');
});
