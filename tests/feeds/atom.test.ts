import { parseXml } from '@rgrove/parse-xml';
import { expect, test } from 'vitest';
import { atomFeed } from '../../src/feeds/atom.ts';
import { openCenter } from '../helpers/center.ts';
import { article } from '../helpers/content.ts';
import { hasXmllint, schemaFaults } from '../helpers/schema-faults.ts';

const files = {
	'sv/account/old.mdx': article('Text.', 'updated: 2026-01-02', 'Gammal & god'),
	'sv/account/new.mdx': article('Text.', 'slug: ny\nupdated: 2026-03-04', 'Ny'),
	'sv/account/undated.mdx': article('Text.', '', 'Utan dag'),
	'sv/account/draft.mdx': article('Text.', 'status: draft\nupdated: 2026-05-06', 'Utkast'),
	'da/account/danish.mdx': article('Tekst.', 'updated: 2026-07-08', 'Dansk'),
};

test('a feed has the articles of its own language that have a day, the last changed first', () => {
	const xml = atomFeed(openCenter(files).center, 'sv');
	expect(xml).toMatchInlineSnapshot(`
		"<?xml version="1.0" encoding="UTF-8"?>
		<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="sv">
		<title>Hjälpcenter – Test</title>
		<id>https://help.example/sv/feed.xml</id>
		<link rel="self" href="https://help.example/sv/feed.xml"/>
		<link href="https://help.example/sv/"/>
		<updated>2026-03-04T00:00:00Z</updated>
		<author><name>Test</name></author>
		<entry><title>Ny</title><id>https://help.example/sv/account/ny/</id><link href="https://help.example/sv/account/ny/"/><updated>2026-03-04T00:00:00Z</updated><summary>A description.</summary></entry>
		<entry><title>Gammal &amp; god</title><id>https://help.example/sv/account/old/</id><link href="https://help.example/sv/account/old/"/><updated>2026-01-02T00:00:00Z</updated><summary>A description.</summary></entry>
		</feed>
		"
	`);
	expect(() => parseXml(xml)).not.toThrow();
});

test.skipIf(!hasXmllint())('a feed has what RFC 4287 requires, with articles and without', () => {
	for (const content of [files, { 'sv/account/undated.mdx': article() }]) {
		const xml = atomFeed(openCenter(content).center, 'sv');
		expect(schemaFaults(xml, 'atom')).toBe('');
		const [, ...nameless] = xml.split(/<title>[^<]*<\/title>/);
		expect(schemaFaults(`${xml.split('<title>')[0]}${nameless.join('')}`, 'atom')).not.toBe('');
	}
});

test('a feed without articles is one all the same', () => {
	const xml = atomFeed(openCenter({ 'sv/account/undated.mdx': article() }).center, 'sv');
	expect(xml).toContain('<updated>1970-01-01T00:00:00Z</updated>');
	expect(xml).not.toContain('<entry>');
	expect(() => parseXml(xml)).not.toThrow();
});
