/**
 * Draws the product pictures of the demo help center, one per template and locale:
 * content/_pictures/<name>.html -> content/<locale>/<folder>/<name>.png, at twice the CSS size.
 * In a template `{{a.b}}` is a text of texts.yaml or content/labels/<locale>.json, `{{a|b}}` the
 * first of them the locale has, and `{{#a}}…{{/a}}` stays only where the locale has `a`.
 * A missing text, or one wider than its box, fails. The committed pictures are set in Inter.
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import chromium from '@sparticuz/chromium';
import { chromium as playwright, type Page } from 'playwright-core';
import sharp from 'sharp';
import { parse } from 'yaml';
import { z } from 'zod';

const help = `Usage: npm run pictures -- [<name> …]

Draws content/_pictures/<name>.html (without a name: all) to content/<locale>/…/<name>.png.
CHROMIUM_PATH names another Chromium to draw with.
Exits 0 if they are drawn, 1 if one failed, 2 if there is no such picture.`;
const clippedTexts = `[...document.querySelectorAll('.shot, .shot *')]
	.filter((box) => box.clientWidth > 0 && box.scrollWidth > box.clientWidth + 1)
	.map((box) => box.textContent.replace(/\\s+/g, ' '))`;
const target = z.strictObject({ folder: z.string(), locales: z.array(z.string()).optional() });
const config = z.strictObject({ pictures: z.record(z.string(), target), texts: z.looseObject({}) });
type Texts = ReadonlyMap<string, string>;

const urlOf = (file: string) => new URL(`../content/${file}`, import.meta.url);
const read = (file: string) => readFile(urlOf(file), 'utf8');

/** Nested texts as pairs of dotted path and text. */
function flatten(value: unknown, key = ''): [string, string][] {
	if (typeof value !== 'object' || value === null) return [[key, String(value)]];
	return Object.entries(value).flatMap(([k, v]) => flatten(v, key ? `${key}.${k}` : k));
}

/** The template with the texts in its placeholders; a text may hold placeholders too. */
function fill(template: string, texts: Texts): string {
	const part = (_: string, key: string, text: string) => (texts.has(key) ? text : '');
	const text = (_: string, keys: string) => {
		const found = texts.get(keys.split('|').find((key) => texts.has(key)) ?? '');
		if (found === undefined) throw new Error(`no text for {{${keys}}}`);
		return fill(found.replaceAll('&', '&amp;').replaceAll('<', '&lt;'), texts);
	};
	const kept = template.replace(/\{\{#([\w.]+)\}\}(.*?)\{\{\/\1\}\}/gs, part);
	return kept.replace(/\{\{([\w.|]+)\}\}/g, text);
}

async function draw(page: Page, name: string, texts: Texts, file: string): Promise<void> {
	await page.goto(urlOf(`_pictures/${name}.html`).href); // So that it finds the style sheet.
	await page.setContent(fill(await read(`_pictures/${name}.html`), texts));
	const clipped = z.array(z.string()).parse(await page.evaluate(clippedTexts));
	if (clipped.length > 0) throw new Error(`too wide: ${clipped.join(' | ')}`);
	const png = sharp(await page.locator('.shot').screenshot()).withMetadata({ density: 144 });
	await png.png({ palette: true, quality: 90, dither: 0 }).toFile(fileURLToPath(urlOf(file)));
}

async function main(names: string[]): Promise<void> {
	const { pictures, texts } = config.parse(parse(await read('_pictures/texts.yaml')));
	const wrong = names.find((name) => !Object.hasOwn(pictures, name));
	if (wrong !== undefined) {
		process.exitCode = 2;
		return console.error(`no picture "${wrong}" in texts.yaml\n${help}`);
	}
	const { CHROMIUM_PATH: executablePath = await chromium.executablePath() } = process.env;
	const browser = await playwright.launch({ executablePath, args: chromium.args, headless: true });
	const page = await browser.newPage({ deviceScaleFactor: 2 });
	for (const [name, { folder, locales = Object.keys(texts) }] of Object.entries(pictures)) {
		for (const lang of names.length === 0 || names.includes(name) ? locales : []) {
			const labels: unknown = JSON.parse(await read(`labels/${lang}.json`));
			const all = new Map([...flatten({ lang }), ...flatten(labels), ...flatten(texts[lang])]);
			await draw(page, name, all, `${lang}/${folder}/${name}.png`).catch((why: unknown) => {
				console.error(`${name} (${lang}): ${String(why)}`);
				process.exitCode = 1;
			});
		}
	}
	await browser.close();
}

if (process.argv.includes('--help')) console.log(help);
else await main(process.argv.slice(2));
