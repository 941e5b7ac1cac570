import { readFileSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { join } from 'node:path';
import { writeWholeSync } from '../../write-whole.ts';
import type { Canvas } from './canvas.ts';
import { draw, drawBase } from './draw.ts';
import type { SharePicture } from '../../share-pictures/share-picture.ts';
import type { DrawTask } from './start-drawing.ts';

/** A program of its own; see `start-drawing.ts`. */

/** While one is drawn, another is compressed. */
const AT_ONCE = 2;

// Pages are rendered meanwhile: they go first.
setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
process.once('disconnect', () => {
	// eslint-disable-next-line no-restricted-properties -- The build that started it is over.
	process.exit();
});

// A cast, because the one that starts it is our own and typed by the same contract.
process.once('message', (message) => {
	void drawAll(message as DrawTask).then(
		() => process.send?.({ done: true }),
		(error: unknown) => process.send?.({ error: String(error) }),
	);
});

async function drawAll({ folder, logo, pictures }: DrawTask): Promise<void> {
	const bytes = logo === undefined ? undefined : readFileSync(logo);
	const bases = new Map<string, Promise<Canvas>>();
	const baseOf = (picture: SharePicture): Promise<Canvas> => {
		// What is drawn of the brand hangs on nothing else.
		const key = `${picture.dir} ${picture.lang}`;
		const base = bases.get(key) ?? drawBase(picture, bytes);
		bases.set(key, base);
		return base;
	};
	const queue = pictures.values();
	const worker = async (): Promise<void> => {
		for (const [name, picture] of queue) {
			writeWholeSync(join(folder, name), await draw(picture, await baseOf(picture)));
		}
	};
	await Promise.all(Array.from({ length: AT_ONCE }, worker));
}
