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

	test('of another language is not taken instead', () => {
		expect(createLabels('da')('nav.logIn')).toBeUndefined();
	});
});
