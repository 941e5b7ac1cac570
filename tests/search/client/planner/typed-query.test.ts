import { describe, expect, test } from 'vitest';
import {
	quotedText,
	tellingWords,
	typedWords,
} from '../../../../src/search/client/planner/typed-query.ts';
import { lexiconOf, swedish } from './site.ts';

const lexicon = await lexiconOf(swedish);

describe('what is in quotes', () => {
	test.each([
		'"byta lösenord"',
		'”byta lösenord”',
		'»byta lösenord«',
		'«byta lösenord»',
		' „byta lösenord“ ',
	])('is searched for as it is: %s', (query) => {
		expect(quotedText(query)).toBe('byta lösenord');
	});

	test.each(['byta lösenord', '"byta" lösenord', '"', '""', ''])('is not all of: %s', (query) => {
		expect(quotedText(query)).toBeUndefined();
	});
});

describe('the words of a query', () => {
	test.each([
		['Min E-post', ['min', 'epost']],
		['e-mail', ['email']],
		['log-in', ['login']],
		['konto-nummer', ['konto', 'nummer']],
		['4G på tv:n', ['4g', 'på', 'tv', 'n']],
		['😀 lösenord!!!', ['lösenord']],
		['<script>alert(1)</script>', ['script', 'alert', '1', 'script']],
		['', []],
		['?!', []],
	])('“%s”', (query, words) => {
		expect(typedWords(lexicon, query)).toEqual(words);
	});

	test('are in full where they are written short, unless the site has them so', async () => {
		expect(typedWords(lexicon, 'glmt losen tel')).toEqual(['glömt', 'losen', 'telefon']);
		expect(typedWords(lexicon, 'ja kommer int in')).toEqual(['jag', 'kommer', 'inte', 'in']);
		const own = await lexiconOf({ words: 'tel*' });
		expect(typedWords(own, 'tel')).toEqual(['tel']);
	});

	test('of a pasted text are the first', () => {
		expect(typedWords(lexicon, 'konto '.repeat(84))).toHaveLength(24);
	});
});

describe('words that tell something', () => {
	test.each([
		['hur byter jag lösenord', ['byter', 'lösenord']],
		['vad är 4g', ['4g']],
		['hur gör jag', ['hur', 'gör', 'jag']],
	])('of “%s”', (query, words) => {
		expect(tellingWords(lexicon, query.split(' '))).toEqual(words);
	});
});
