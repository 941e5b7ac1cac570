import sharp from 'sharp';
import { expect, test } from 'vitest';
import { drawIcons } from '../../../src/integrations/site-icons/draw-icons.ts';
import { webManifest } from '../../../src/integrations/site-icons/web-manifest.ts';

const svg = Buffer.from(
	'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><circle cx="16" cy="16" r="16" fill="#a00"/></svg>',
);

test('icons are made of the one that a site has, in the sizes that phones and browsers ask for', async () => {
	const icons = await drawIcons(svg, '#0b6b6f');
	const { 'favicon.ico': ico, ...others } = Object.fromEntries(icons);
	const facts = await Promise.all(
		Object.entries(others).map(async ([name, bytes]) => {
			const { width, height, hasAlpha } = await sharp(bytes).metadata();
			return `${name} ${width}×${height}${hasAlpha ? ', transparent' : ''}`;
		}),
	);
	expect(facts).toEqual([
		'apple-touch-icon.png 180×180',
		'icon-192.png 192×192, transparent',
		'icon-512.png 512×512, transparent',
		'icon-maskable-512.png 512×512',
	]);
	// Three pictures, the first of 16 pixels and at the place that the file says.
	expect([ico?.readUInt16LE(2), ico?.readUInt16LE(4), ico?.[6]]).toEqual([1, 3, 16]);
	const at = ico?.readUInt32LE(6 + 12) ?? 0;
	const first = ico?.subarray(at, at + (ico.readUInt32LE(6 + 8) ?? 0));
	expect((await sharp(first).metadata()).width).toBe(16);
});

test('the manifest names them wherever the site lies', () => {
	const site = { origin: 'https://company.example', base: '/help' };
	expect(JSON.parse(webManifest({ name: 'Tindra', accent: '#0b6b6f' }, site))).toMatchObject({
		name: 'Tindra',
		start_url: '/help/',
		icons: [
			{ src: '/help/icon-192.png', sizes: '192x192' },
			{ src: '/help/icon-512.png', sizes: '512x512' },
			{ src: '/help/icon-maskable-512.png', purpose: 'maskable' },
		],
	});
});
