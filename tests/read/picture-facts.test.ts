import { describe, expect, test } from 'vitest';
import { inspectPictures } from '../../src/read/picture-facts.ts';
import { foldersFor, writeContent } from '../helpers/content.ts';
import { animatedPng, damagedJpeg, film, noisy, plain } from '../helpers/pictures.ts';

function look(bytes: Buffer, name = 'a.png') {
	return inspectPictures(foldersFor(writeContent({ [name]: bytes })), [name]).get(name);
}

describe('a picture is what its bytes say', () => {
	test('its format and size, whatever its name is', async () => {
		for (const format of ['png', 'jpeg', 'webp', 'gif', 'avif'] as const) {
			const facts = look(await plain(30, 20).toFormat(format).toBuffer(), 'a.jpg');
			expect(facts).toMatchObject({ format, width: 30, height: 20, isAnimated: false });
		}
	});

	test('a photograph is as wide as it is shown, turned', async () => {
		const bytes = await plain(30, 20).withMetadata({ orientation: 6 }).jpeg().toBuffer();
		expect(look(bytes)).toMatchObject({ width: 20, height: 30 });
	});

	test('it moves, where it has more than one frame', async () => {
		expect(look(await film('gif'))).toMatchObject({ format: 'gif', height: 30, isAnimated: true });
		expect(look(await film('webp'))).toMatchObject({
			format: 'webp',
			height: 30,
			isAnimated: true,
		});
		expect(look(await animatedPng())).toMatchObject({
			format: 'png',
			height: 30,
			isAnimated: true,
		});
	});

	test('one that is damaged in its middle is no picture', async () => {
		expect(look(await damagedJpeg())).toEqual({
			fault: expect.stringMatching(/^is damaged: it cannot be drawn to its end\./),
		});
		const png = await noisy().png().toBuffer();
		const middle = Math.floor(png.length / 2);
		png.fill(0, middle, middle + 99);
		expect(look(png)).toHaveProperty('fault');
	});

	test('what is found is kept: the same bytes are decoded once', async () => {
		const root = foldersFor(writeContent({ 'a.png': await plain(30, 20).png().toBuffer() }));
		const first = inspectPictures(root, ['a.png']);
		const start = performance.now();
		expect(inspectPictures(root, ['a.png'])).toEqual(first);
		// A decoder that started would take longer than this to load.
		expect(performance.now() - start).toBeLessThan(40);
	});
});
