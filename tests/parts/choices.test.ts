import { expect, test } from 'vitest';
import { readText } from '../helpers/read-text.ts';

const faults = (devices: string) =>
	readText(`:::choices{devices="${devices}"}\n#### A\nx\n\n#### B\ny\n:::`, 'md').faults.map(
		({ rule, message }) => `${rule}: ${message}`,
	);

test('each choice may be for a device, one word for each', () => {
	expect(faults('computer phone')).toEqual([]);
	expect(faults('phone, other')).toEqual([]);
	expect(faults('computer')).toEqual([
		'unknown-attribute: There are 2 choices, but 1 devices: "computer". Write one word for each choice, in their order.',
	]);
	expect(faults('computer mobile')).toEqual([
		'unknown-attribute: "devices": Expected one word for each choice, of computer, phone, other; received "computer mobile".',
	]);
});
