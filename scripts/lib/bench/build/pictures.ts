import { join } from 'node:path';
import sharp from 'sharp';
import { PICTURES } from './corpus.ts';
import { createRandom } from './random.ts';

const [WIDTH, HEIGHT] = [1200, 800];

export function pictureName(number: number): string {
	return `screen-${number + 1}.png`;
}

/** Pictures of screens, as help articles show them: flat areas, lines that look like text. */
export async function writePictures(folder: string): Promise<void> {
	for (let number = 0; number < PICTURES; number++) {
		await sharp(Buffer.from(drawing(number)))
			.png()
			.toFile(join(folder, pictureName(number)));
	}
}

function drawing(number: number): string {
	const random = createRandom(number + 1);
	const box = (x: number, y: number, width: number, height: number, fill: string): string =>
		`<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="6" fill="${fill}"/>`;
	const hue = random.between(0, 359);
	const lines = Array.from({ length: 26 }, (_, index) => {
		const y = 140 + index * 24;
		return Array.from({ length: random.between(3, 9) }, (_, word) =>
			box(320 + word * 92, y, random.between(20, 84), 10, '#555'),
		).join('');
	});
	const menu = Array.from({ length: 9 }, (_, index) =>
		box(30, 140 + index * 60, random.between(120, 230), 32, `hsl(${hue} 30% 80%)`),
	);
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}"><rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>${box(0, 0, WIDTH, 90, `hsl(${hue} 60% 40%)`)}${menu.join('')}${lines.join('')}${box(960, 700, 200, 60, `hsl(${hue} 60% 40%)`)}</svg>`;
}
