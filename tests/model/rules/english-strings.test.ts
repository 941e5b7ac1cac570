import { describe, expect, test } from 'vitest';
import { stemOf, textsOf } from '../../../src/i18n/keys.ts';
import { builtInStrings } from '../../../src/i18n/translator.ts';
import { hasOwnWords } from '../../../src/model/placeholders.ts';
import { newStrings } from '../../../src/model/new-strings.ts';
import { findings } from '../../helpers/content.ts';

const site = (code: string) =>
	`name: Test\norigin: https://help.example\nlocales: [{ code: ${code}, label: X }]\n`;
/** How many texts the site has is no matter of this rule. */
const all = new Set(
	textsOf(builtInStrings('en')).flatMap(([key, text]) => (hasOwnWords(text) ? [stemOf(key)] : [])),
).size;
const withAll = (line: string): string =>
	line.replaceAll(String(all), 'ALL').replaceAll(String(all - 2), 'ALL-2');
const lithuanian = newStrings({ code: 'lt', lang: 'lt' }, builtInStrings).text;

describe('english-strings', () => {
	const check = (code: string, texts?: string): string[] =>
		findings('english-strings', {
			'site.yaml': site(code),
			...(texts !== undefined && { [`${code}/_ui.yaml`]: texts }),
		}).map(withAll);

	test.each(['sv', 'nn', 'en-gb', 'da'])('%s has its words', (code) => {
		expect(check(code)).toEqual([]);
	});

	test('a language that Fyr has no words for is named, with how many there are and what makes them', () => {
		expect(check('lt')).toMatchInlineSnapshot(`
			[
			  "site.yaml:3:11 warning: ALL of ALL texts of the site itself are English for readers of "lt": Fyr has none in "lt". "npm run new -- --strings lt" makes lt/_ui.yaml with all of them to write over.",
			]
		`);
	});

	test('a file that is begun is counted', () => {
		expect(check('lt', 'search: { submit: Ieškoti, close: Užverti }\n')).toMatchInlineSnapshot(`
			[
			  "lt/_ui.yaml:1:1 warning: ALL-2 of ALL texts of the site itself are English for readers of "lt": lt/_ui.yaml lacks them. Write them there, e.g. site.home.",
			]
		`);
	});

	test('a file as the command makes it is English still, and its plurals are the language’s', () => {
		expect(check('lt', lithuanian)[0]).toContain('ALL of ALL');
		expect(
			findings('interface-plural', { 'site.yaml': site('lt'), 'lt/_ui.yaml': lithuanian }),
		).toEqual([]);
		expect(lithuanian).toContain('  articles_many: "{{count}} articles" # {{count}} articles\n');
	});

	test('where all sentences are written, a word may be the same in both languages', () => {
		const written = lithuanian.replace(/: "(.* .*)" #/g, ': "xx $1" #');
		expect(check('lt', written)).toEqual([]);
	});
});
