import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createMissReporter, isReportable } from '../../../src/search/client/miss.ts';

describe('a query may be told', () => {
	test.each(['glömt lösenkod', '4G', 'e-post', 'kontor 365', 'كلمة', 'tv:n är svart.'])(
		'where it is words: “%s”',
		(query) => {
			expect(isReportable(query)).toBe(true);
		},
	);

	test.each([
		'anna@example.com',
		'https://help.example/sv/',
		'www.help.example',
		'help.example',
		'19870412-1234',
		'870412 1234',
		'pin 1234',
		'faktura 12345',
		'0 7 0 1 2',
		'٠١٢٣٤٥ رقم',
		'1234',
		'?!',
		'',
		'x'.repeat(101),
	])('but never “%s”', (query) => {
		expect(isReportable(query)).toBe(false);
	});
});

describe('a search in vain', () => {
	beforeEach(() => void vi.useFakeTimers());
	afterEach(() => void vi.useRealTimers());

	function reporter(endpoint: string | undefined = '/v1/search-misses') {
		const sent: [string, string][] = [];
		const misses = createMissReporter(endpoint, 'sv', (...message) => sent.push(message));
		return { misses, sent };
	}

	test('is told once the reader has stopped typing', () => {
		const { misses, sent } = reporter();
		misses.missed('glömt lösenkod', 2);
		vi.advanceTimersByTime(2000);
		expect(sent).toEqual([]);
		vi.advanceTimersByTime(1000);
		expect(sent).toEqual([['/v1/search-misses', '{"locale":"sv","q":"glömt lösenkod","n":2}']]);
	});

	test('is told once, and not if another search follows', () => {
		const { misses, sent } = reporter();
		misses.missed('a b', 0);
		misses.cancel();
		vi.advanceTimersByTime(9000);
		expect(sent).toEqual([]);
		for (let time = 0; time < 2; time++) {
			misses.missed('glömt', 0);
			vi.advanceTimersByTime(9000);
		}
		expect(sent).toHaveLength(1);
	});

	test('is told to nobody where the site did not ask for it', () => {
		const sent: string[] = [];
		const misses = createMissReporter(undefined, 'sv', (url) => sent.push(url));
		misses.missed('glömt', 0);
		vi.advanceTimersByTime(9000);
		expect(sent).toEqual([]);
	});
});
