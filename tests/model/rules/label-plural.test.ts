import { describe, expect, test } from 'vitest';
import { article, findings } from '../../helpers/content.ts';

const site = 'name: Test\norigin: https://help.example\nlocales: [{ code: pl, label: Polski }]\n';

describe('label-plural', () => {
	const check = (text: string, labels: object): string[] =>
		findings('label-plural', {
			'site.yaml': site,
			'labels/pl.json': JSON.stringify(labels, null, 1),
			'pl/account/log-in.md': article(text),
		});
	const some = { files: { count_one: 'plik', count_other: 'pliku' } };

	test('forms that the language has and the file lacks are named, where the label is used with a number', () => {
		expect(check(':ui[files.count]{count=2}', some)).toMatchInlineSnapshot(`
			[
			  "labels/pl.json:3:3 warning: Articles use "files.count" with a number, and it lacks forms that "pl" has. Add "files.count_few" (e.g. 2), "files.count_many" (e.g. 0).",
			]
		`);
		expect(check('Text.', some)).toEqual([]);
	});

	test('a label with all of them is fine', () => {
		const all = { day_one: 'a', day_few: 'b', day_many: 'c', day_other: 'd' };
		expect(check(':ui[day]{count=5}', all)).toEqual([]);
	});
});
