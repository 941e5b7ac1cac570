import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { askAbout } from '../../../src/commands/init/ask.ts';

const defaults = { name: 'My help', languages: 'en', accent: '#0b6b6f' };

/** What comes of text that is typed, or pasted at once, and what is printed. */
async function typed(text: string, given = {}) {
	const [input, output] = [new PassThrough(), new PassThrough()];
	input.end(text);
	const answers = await askAbout(defaults, given, { input, output });
	return { answers, printed: String(output.read()) };
}

test('each line answers one question, and an empty one takes what stands in brackets', async () => {
	const { answers, printed } = await typed('Norrsken\nsv, da\n\n');
	expect(answers).toEqual({ name: 'Norrsken', languages: 'sv, da', accent: '#0b6b6f' });
	expect(printed).toMatch(/^Name of your company \(My help\): /);
});

test('nothing is asked that is given', async () => {
	const { printed } = await typed('\n', { name: 'Norrsken', languages: 'sv' });
	expect(printed).toBe('Colour (#0b6b6f): ');
});

test('without all answers, as after Ctrl+C, it says that nothing is made', async () => {
	await expect(typed('Norrsken\n')).rejects.toThrow(
		'Not everything was answered, so nothing is made.',
	);
});
