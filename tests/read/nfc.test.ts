import { describe, expect, test } from 'vitest';
import { toNfc } from '../../src/model/nfc.ts';
import { article, printed, problemsIn } from '../helpers/content.ts';
import { openCenter } from '../helpers/center.ts';

const nfd = (text: string): string => text.normalize('NFD');
const picture = Buffer.from(
	'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1v1z"/></svg>',
);

/** The same content, its names written in one way and what names them in another. */
function files(ofNames: (text: string) => string, ofTexts: (text: string) => string) {
	return {
		[ofNames('sv/åtgärder/_category.yaml')]: ofTexts('title: Åtgärder\nslug: åtgärder\n'),
		[ofNames('sv/åtgärder/lösenord.mdx')]: ofTexts(
			article(
				'[a](./kött.mdx#från-början), ![Två ägg](./ägg.svg), :ui[nav.hjälp], :term[lösen]\n\n::snippet[hjälp]\n\n[b](./ko%CC%88tt.mdx)',
				'related: [åtgärder/kött]',
				'Lösenord',
			),
		),
		[ofNames('sv/åtgärder/kött.mdx')]: ofTexts(
			article('## Från början\n\nText. [Upp](#fra%CC%8An-bo%CC%88rjan)', 'slug: kött', 'Kött'),
		),
		[ofNames('sv/åtgärder/ägg.svg')]: picture,
		[ofNames('sv/_snippets/hjälp.mdx')]: ofTexts('Hjälp.'),
		'labels/sv.json': ofTexts('{ "nav": { "hjälp": "Hjälp" } }'),
		'terms.yaml': ofTexts('lösen:\n  sv: { word: lösenord }\n'),
	};
}

describe('letters as one sign or as two', () => {
	test.each([
		['names in two, texts in one', nfd, toNfc],
		['names in one, texts in two', toNfc, nfd],
		['both in two', nfd, nfd],
	])('are the same everywhere: %s', (_, ofNames, ofTexts) => {
		const found = problemsIn(files(ofNames, ofTexts)).filter(
			({ severity }) => severity === 'error',
		);
		expect(found.map(printed)).toEqual([]);
		const { center } = openCenter(files(ofNames, ofTexts));
		expect([...center.editions.keys()]).toEqual(['åtgärder/kött', 'åtgärder/lösenord']);
	});

	test('are not offered as another word', () => {
		const found = problemsIn({ 'sv/konto/a.mdx': article('[a](/öl.pdf), [b](./öl.txt)') });
		expect(found.map(printed).join()).not.toMatch(/Did you mean "[^"]*öl/);
	});
});

test('only letters with marks and Korean syllables are put together', () => {
	expect(toNfc(nfd('å é ñ 한국어 한글 हिन्दी'))).toBe('å é ñ 한국어 한글 हिन्दी');
	// A name's own sign, which NFC would replace.
	expect(toNfc('\uFA19')).toBe('\uFA19');
});
