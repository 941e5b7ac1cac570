import { foldersFor } from '../helpers/content.ts';
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, describe, expect, test } from 'vitest';
import { readContent } from '../../src/read/read-content.ts';
import { userEnvironment } from '../helpers/environment.ts';
import { htmlFaults } from '../helpers/html-faults.ts';
import { expectBuilt, workshop, type Workshop } from '../helpers/build.ts';

const roots = ['content', 'tests/fixtures/web-host', 'tests/fixtures/three-locales'];

let shop: Workshop | undefined;
afterEach(async () => {
	await shop?.clear();
	shop = undefined;
});

describe('both ways to the records lead to the same', () => {
	test.each(roots)('%s: Astro’s store gives what the files give', async (root) => {
		const folder = await mkdtemp(join(tmpdir(), 'fyr-records-'));
		const args = ['tests/helpers/build-records.ts', root, folder];
		const env = userEnvironment();
		await promisify(execFile)(process.execPath, args, { env });
		const stored: unknown = JSON.parse(await readFile(join(folder, 'records.json'), 'utf8'));
		await rm(folder, { recursive: true });
		expect(stored).toEqual(sorted(readContent(foldersFor(root)).records));
	});
});

/** Records as JSON; the store keeps entries by id, so both are in that order. */
function sorted(records: ReturnType<typeof readContent>['records']): unknown {
	const plain = structuredClone(records);
	return JSON.parse(JSON.stringify(plain));
}

describe('a fixture builds as a user would build it', () => {
	test('one locale: the breadcrumb leads home, to the category, to the article', async () => {
		shop = await workshop('tests/fixtures/web-host');
		const built = await shop.build();
		expect(built.output).toBe('');
		expectBuilt(built);
		const html = await readFile(join(shop.dist, 'sv/inloggning/logga-in/index.html'), 'utf8');
		const crumbs = /<nav data-breadcrumbs[\s\S]*?<\/nav>/.exec(html)?.[0] ?? '';
		const words = crumbs.replace(/<[^>]+>/g, '\n').match(/\S.*\S/g);
		expect(words?.slice(0, 2)).toEqual(['Hem', 'Inloggning &amp; kontaktuppgifter']);
		// One locale: no other language to offer, and nothing for search engines to pair.
		expect(html).not.toContain('data-languages');
		expect(html).not.toContain('hreflang');
		// Nor to choose: `/` leads on, and is nothing for search engines to show.
		const root = await readFile(join(shop.dist, 'index.html'), 'utf8');
		expect(root).toMatch(/http-equiv="refresh" content="0; url=\/sv\/"/);
		expect(root).toMatch(/rel="canonical" href="https?:\/\/[^/"]+\/sv\/"/);
		expect(root).toContain('content="noindex');
		expect(html).toContain('log-in.start.sv.');
		expect(html).toContain('data-misses="/v1/search-misses"');
		expect(await htmlFaults(shop.dist)).toEqual([]);
	});

	test('right to left, regional and incomplete locales live side by side', async () => {
		shop = await workshop('tests/fixtures/three-locales');
		expectBuilt(await shop.build());
		const read = (path: string): Promise<string> =>
			readFile(join(shop?.dist ?? '', path, 'index.html'), 'utf8');
		expect(await read('ar')).toMatch(/<html lang="ar" dir="rtl"/);
		expect(await read('pt-br')).toMatch(/<html lang="pt-BR" dir="ltr"/);
		const fallback = await read('fi/kortti/senha/esqueci-a-senha');
		expect(fallback).toMatch(/<html lang="fi" dir="ltr"/);
		expect(fallback).toMatch(/<main id="main" lang="pt-BR" dir="ltr"/);
		expect(fallback).toContain('content="noindex');
		const all = (await read('ar/all')) + (await read('pt-br/all')) + (await read('fi/all'));
		expect(all.match(/tawsil|verao-2025|cartao-digital/g)).toBeNull();
		expect(await htmlFaults(shop.dist)).toEqual([]);
	});

	test('Fyr’s own documentation', async () => {
		shop = await workshop('docs');
		expectBuilt(await shop.build());
		const page = await readFile(join(shop.dist, 'en/write/parts/index.html'), 'utf8');
		expect(page).toContain('3 items');
	});

	test('an article that imports and computes is run, and the rest of it stays ours', async () => {
		shop = await workshop('tests/fixtures/web-host');
		const folder = join(shop.content, 'sv/login');
		await writeFile(
			join(folder, 'Sum.astro'),
			`---\nimport { Image } from 'astro:assets';\nimport start from './log-in.start.sv.png';\nconst { of } = Astro.props;\n---\n<output>{of}</output><Image src={start} alt="" width="40" />\n`,
		);
		await writeFile(
			join(folder, 'with-code.mdx'),
			[
				'---\ntitle: Räkna\ndescription: En artikel med kod.\n---\n',
				"import Sum from './Sum.astro';\nexport const seats = 2 + 3;\n",
				'Välj :ui[nav.logIn] och läs [om lösenord](./forgotten-password.mdx).\n',
				'Det blir {seats * 2} platser.\n\n<Sum of={seats} />\n',
			].join('\n'),
		);
		const built = await shop.build();
		expectBuilt(built);
		const html = await readFile(join(shop.dist, 'sv/inloggning/with-code/index.html'), 'utf8');
		expect(html).toContain('Det blir 10 platser.');
		expect(html).toContain('<output>5</output>');
		// A picture that Astro makes, and not we.
		const [picture = ''] = /\/_astro\/log-in\.start\.sv\.\w+_\w+\.webp/.exec(html) ?? [];
		expect((await readFile(join(shop.dist, picture))).length).toBeGreaterThan(0);
		expect(html).toMatch(/<b class="ui[^>]*>Logga in<\/b>/);
		expect(html).toContain('href="/sv/inloggning/glomt-losenord/"');
	});

	test('errors stop the build, all at once, each with its place', async () => {
		const folder = await mkdtemp(join(tmpdir(), 'fyr-mistakes-'));
		await cp('tests/fixtures/web-host', folder, { recursive: true });
		shop = await workshop(folder);
		await rm(folder, { recursive: true });
		const article = join(shop.content, 'sv/login/log-in.mdx');
		const text = await readFile(article, 'utf8');
		await writeFile(article, `${text.replace(/^title:/m, 'titel:')}\n:ui[nav.login]\n`);
		const built = await shop.build();
		expect(built.succeeded).toBe(false);
		expect(built.output).toContain(
			'sv/login/log-in.mdx:2:1  There is no key "titel" here. Did you mean "title"?',
		);
		expect(built.output).not.toContain('    at ');
	});
});
