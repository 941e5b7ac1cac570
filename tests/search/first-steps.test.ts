import { expect, test } from 'vitest';
import { stepsId, stepsIn, type FirstSteps } from '../../src/search/first-steps.ts';

test('steps are what they were after the index has carried them, without a blank on the way', () => {
	const steps: FirstSteps = {
		steps: [['Press ', 'Log "in"', ' ~ 5 {times}.'], ['Wait\\ a bit']],
		more: true,
		choice: { id: 'on-a-phone', title: 'On a phone' },
		device: 'phone',
	};
	expect(stepsId(steps)).not.toMatch(/\s/);
	expect(stepsIn(stepsId(steps))).toEqual(steps);
});

test('the id of a heading carries none', () => {
	expect(stepsIn('steps')).toBeUndefined();
	expect(stepsIn('steps-to-take')).toBeUndefined();
});
