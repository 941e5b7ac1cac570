import { describe, expect, test } from 'vitest';
import { createLabels } from '../../src/i18n/labels.ts';

const swedish = createLabels('sv', {
	nav: { logIn: 'Logga in & <fortsätt>', account: { title: 'Mitt konto' } },
	services: { count_one: '{{count}} tjänst', count_other: '{{count}} tjänster' },
	'a.b': 'punkt i nyckeln',
	greeting: 'Hej {{name}}!',
	empty: '',
	time: 'Kl: 12:30',
});

describe('a label', () => {
	test.each([
		['nav.logIn', 'Logga in & <fortsätt>', 'as the product has it'],
		['nav.account.title', 'Mitt konto', 'at any depth'],
		['a.b', 'punkt i nyckeln', 'with a dot in its key'],
		['time', 'Kl: 12:30', 'with a colon in its text'],
		['nav.logOut', undefined, 'unknown'],
		['nav', undefined, 'a group is none'],
		['nav.logIn.more', undefined, 'nothing is below a text'],
		['services.count', undefined, 'a plural needs a number'],
		['', undefined, 'no key'],
	])('%s is %s: %s', (key, label, _why) => {
		expect(swedish(key)).toBe(label);
	});

	test('has the form for its number', () => {
		expect([0, 1, 5].map((count) => swedish('services.count', count))).toEqual([
			'0 tjänster',
			'1 tjänst',
			'5 tjänster',
		]);
	});

	test('that takes other values shows where they stand', () => {
		expect(swedish('greeting')).toBe('Hej {{name}}!');
	});

	test('has the plural forms of its own language', () => {
		const polish = createLabels('pl', {
			day_one: 'dzień',
			day_few: 'dni',
			day_many: 'dni (wiele)',
		});
		expect([1, 3, 5].map((count) => polish('day', count))).toEqual(['dzień', 'dni', 'dni (wiele)']);
	});

	test.each([
		['<b>Spara</b> &amp; stäng', 'Spara & stäng', 'markup and entities are what users see'],
		['<1>Spara</1> <strong class="x">nu</strong>', 'Spara nu', 'tags of a program too'],
		['Rad ett<br/>rad två<br>rad tre', 'Rad ett rad två rad tre', 'a line break is a blank'],
		['Skriv <namn> & tryck', 'Skriv <namn> & tryck', 'what is no tag is text'],
		['1 < 2 &lt; 3', '1 < 2 < 3', 'so is a sign of its own'],
		['<Trans>Hej</Trans>&nbsp;du', 'Hej\u00A0du', 'components and blanks'],
	])('%s is shown as %s: %s', (text, shown, _why) => {
		expect(createLabels('sv', { key: text })('key')).toBe(shown);
	});

	test('is given its values, in whatever signs its program has them', () => {
		const label = createLabels('sv', {
			one: 'Hej {{name}}!',
			two: 'Hej {name}, %{name}, ${name}',
			three: '{{name}}: {{count}} filer',
			many_one: '{{count}} fil i {{folder}}',
			many_other: '{{count}} filer i {{folder}}',
		});
		expect(label('one', undefined, { name: 'Anna' })).toBe('Hej Anna!');
		expect(label('two', undefined, { name: 'Anna' })).toBe('Hej Anna, Anna, Anna');
		expect(label('three', 3, { name: 'A' })).toBe('A: 3 filer');
		expect(label('many', 1, { folder: 'B' })).toBe('1 fil i B');
	});

	test('that lacks the form for a number has that for others', () => {
		const polish = createLabels('pl', { day_one: 'dzień', day_other: '{{count}} dnia' });
		expect([1, 3].map((count) => polish('day', count))).toEqual(['dzień', '3 dnia']);
	});

	test('of another language is not taken instead', () => {
		expect(createLabels('da')('nav.logIn')).toBeUndefined();
	});
});
