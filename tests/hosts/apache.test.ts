import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, test } from 'vitest';
import { apache } from '../../src/hosts/apache.ts';
import { temporaryFolder } from '../feedback/setup.ts';
import { askRaw } from '../helpers/ask-raw.ts';
import { freePort } from '../helpers/free-port.ts';
import { hasProgram, runServer } from '../helpers/server-program.ts';
import { askServe, expectAlike, expectLanguages, expectMarkdown } from './answers-alike.ts';
import { builtFor, siteAt } from './site-files.ts';

const MODULES = 'authz_core dir env headers mime mpm_event rewrite';

/** What a distribution's own configuration says around a site. */
function around(folder: string, root: string, port: number): string {
	const modules = MODULES.split(' ').map(
		(name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`,
	);
	return `${modules.join('\n')}
ServerRoot ${folder}
ServerName 127.0.0.1
Listen 127.0.0.1:${port}
PidFile ${folder}/pid
ErrorLog ${folder}/error.log
TypesConfig /etc/mime.types
DocumentRoot ${root}
<Directory ${root}>
	AllowOverride All
	Require all granted
</Directory>
`;
}

async function behindApache(origin: string, codes?: string[]) {
	const site = siteAt(origin, codes);
	const { root, dist } = await builtFor(apache, site);
	const [folder, port] = [join(temporaryFolder(), 'apache'), await freePort()];
	mkdirSync(folder);
	// As root it serves as another user, who may not look into temporary folders.
	chmodSync(dirname(root), 0o755);
	chmodSync(root, 0o755);
	chmodSync(dist, 0o755);
	writeFileSync(join(folder, 'apache.conf'), around(folder, root, port));
	await runServer('apache2', ['-X', '-f', join(folder, 'apache.conf')], port);
	return { site, ask: askRaw(port), serve: askServe(dist, site) };
}

describe.skipIf(!hasProgram('apache2', ['-v'], 'apache2'))('--host apache', () => {
	test.each(['https://help.example', 'https://company.example/hj%C3%A4lp'])(
		'answers at %s as npm run serve does',
		async (origin) => {
			const { site, ask, serve } = await behindApache(origin);
			await expectAlike(ask, serve, site, {
				// Of several parts of a query that name the old page the rest is not known.
				except: { '/a.php?b=2&d&c=3': `moved 200 ${encodeURI(site.base)}/da/` },
			});
			await expectLanguages(ask, site);
			await expectMarkdown(ask, serve, site);
		},
	);
});
