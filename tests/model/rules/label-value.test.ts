import { describe, expect, test } from 'vitest';
import { article, findings } from '../../helpers/content.ts';

const labels = JSON.stringify({
	greeting: 'Hej {{name}}!',
	save: '<b>Spara</b> &amp; stäng',
	icu: 'Hej {name}',
	c: 'Hej %s',
	files_one: '{{count}} fil i {{folder}}',
	files_other: '{{count}} filer i {{folder}}',
	total: 'Summa {{count}}',
});

describe('label-value', () => {
	const check = (text: string): string[] =>
		findings('label-value', {
			'labels/sv.json': labels,
			'sv/account/log-in.md': article(text),
		});

	test('a label with all its values is fine, and so is one of markup, or of no value', () => {
		expect(
			check(
				':ui[greeting]{name="Anna"} :ui[save] :ui[icu]{name="Anna"} :ui[files]{count=2 folder=Bilder} :ui[total]{count=3}',
			),
		).toEqual([]);
	});

	test('a value that is not given would be read as it stands', () => {
		expect(check(':ui[greeting]\n\n:ui[icu]\n\n:ui[files]{count=2}\n\n:ui[total]\n\n:ui[c]'))
			.toMatchInlineSnapshot(`
			[
			  "sv/account/log-in.md:6:1 error: The label "greeting" is "Hej {{name}}!", and readers would see "{{name}}" as it stands. Write :ui[greeting]{name="…"}.",
			  "sv/account/log-in.md:8:1 error: The label "icu" is "Hej {name}", and readers would see "{name}" as it stands. Write :ui[icu]{name="…"}.",
			  "sv/account/log-in.md:10:1 error: The label "files" is "{{count}} fil i {{folder}}", and readers would see "{{folder}}" as it stands. Write :ui[files]{count=2 folder="…"}.",
			  "sv/account/log-in.md:12:1 error: The label "total" is "Summa {{count}}", and readers would see "{{count}}" as it stands. Write :ui[total]{count=2}.",
			  "sv/account/log-in.md:14:1 error: The label "c" is "Hej %s", and readers would see "%s" as it stands. Write in bold what users see there instead.",
			]
		`);
	});

	test('a value that the label does not take is named', () => {
		expect(check(':ui[greeting]{nam="Anna"}\n\n:ui[save]{cuont=2}\n\n:ui[greeting]{name=A x=B}'))
			.toMatchInlineSnapshot(`
			[
			  "sv/account/log-in.md:6:1 error: The label "greeting" is "Hej {{name}}!", and readers would see "{{name}}" as it stands. Write :ui[greeting]{name="…"}.",
			  "sv/account/log-in.md:6:1 error: The label "greeting" takes no value "nam". Did you mean "name"?",
			  "sv/account/log-in.md:8:1 error: The label "save" takes no value "cuont". It takes none.",
			  "sv/account/log-in.md:10:1 error: The label "greeting" takes no value "x". Write :ui[greeting]{name="…"}.",
			]
		`);
	});
});
