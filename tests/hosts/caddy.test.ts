import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { caddy } from '../../src/hosts/caddy.ts';
import { temporaryFolder } from '../feedback/setup.ts';
import { askRaw } from '../helpers/ask-raw.ts';
import { freePort } from '../helpers/free-port.ts';
import { hasProgram, runServer } from '../helpers/server-program.ts';
import { askServe, expectAlike, expectLanguages, expectMarkdown } from './answers-alike.ts';
import { builtFor, siteAt } from './site-files.ts';

const FILE = join(import.meta.dirname, '../../docs/en/deploy/Caddyfile');

/** The documented Caddyfile, on a port of this machine. */
async function behindCaddy(origin: string, codes?: string[]) {
	const site = siteAt(origin, codes);
	const { root, dist } = await builtFor(caddy, site);
	const [folder, port] = [join(temporaryFolder(), 'caddy'), await freePort()];
	mkdirSync(folder);
	const documented = readFileSync(FILE, 'utf8')
		.replace('help.company.example {', `http://127.0.0.1:${port} {`)
		.replace('root * /srv/help/dist', `root * ${root}`)
		.replaceAll('/srv/help/dist', dist);
	writeFileSync(join(folder, 'Caddyfile'), `{\n\tadmin off\n}\n${documented}`);
	const args = ['run', '--config', join(folder, 'Caddyfile'), '--adapter', 'caddyfile'];
	await runServer('caddy', args, port, { HOME: folder, XDG_DATA_HOME: folder });
	return { site, ask: askRaw(port), serve: askServe(dist, site) };
}

describe.skipIf(!hasProgram('caddy', ['version'], 'caddy'))('--host caddy', () => {
	test.each(['https://help.example', 'https://company.example/hj%C3%A4lp'])(
		'answers at %s as npm run serve does',
		async (origin) => {
			const { site, ask, serve } = await behindCaddy(origin);
			await expectAlike(ask, serve, site, {
				// Of several parts of a query that name the old page the rest is not known.
				except: { '/a.php?b=2&d&c=3': `moved 200 ${encodeURI(site.base)}/da/` },
			});
			await expectLanguages(ask, site);
			await expectMarkdown(ask, serve, site);
		},
	);

	test('leads from / to the only language there is', async () => {
		const { ask } = await behindCaddy('https://help.example', ['sv']);
		expect((await ask('/', { 'Accept-Language': 'ja' })).location).toBe('/sv/');
	});
});
