import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { writeHostFiles } from '../../src/commands/building/write-host-files.ts';
import { nginx } from '../../src/hosts/nginx.ts';
import { readSite } from '../../src/read/read-site.ts';
import { temporaryFolder } from '../feedback/setup.ts';
import { manifest } from '../helpers/built-site.ts';
import { crawl } from '../helpers/crawl.ts';
import { hasNginx, startNginx } from '../helpers/nginx.ts';

const CONFIGURATION = join(import.meta.dirname, '../../docs/en/deploy/nginx.conf');

describe('a search engine that begins at robots.txt', () => {
	test('finds the pages of the sitemap, each at its own address, and no other to index', async () => {
		const { listed, verdicts } = await crawl(inject('siteUrl'), manifest.site);
		expect(new Set(listed).size).toBe(listed.length);
		for (const path of listed) {
			const canonical = manifest.site + path;
			expect([path, verdicts.get(path)]).toEqual([path, { status: 200, canonical }]);
		}
		const indexable = [...verdicts].filter(
			([, { status, canonical, robots }]) =>
				status === 200 && canonical !== undefined && !robots?.includes('noindex'),
		);
		expect(indexable.map(([path]) => path).sort()).toEqual(listed.toSorted());
		const broken = [...verdicts].filter(([, { status }]) => status !== 200);
		expect(broken).toEqual([]);
	});

	test.skipIf(!hasNginx())('is told the same by nginx', async () => {
		const folder = temporaryFolder();
		const dist = join(folder, 'dist');
		cpSync('dist', dist, { recursive: true });
		await writeHostFiles(dist, readSite('content'), nginx);
		const port = await startNginx({
			file: CONFIGURATION,
			folder: join(folder, 'nginx'),
			replace: {
				'/srv/help/dist': dist,
				'/var/log/nginx': join(folder, 'nginx/logs'),
				'brotli_static on;': '',
			},
		});
		const [own, like] = await Promise.all([
			crawl(`http://127.0.0.1:${port}`, manifest.site),
			crawl(inject('siteUrl'), manifest.site),
		]);
		expect(own.listed).toEqual(like.listed);
		expect([...own.verdicts].sort()).toEqual([...like.verdicts].sort());
	});
});
