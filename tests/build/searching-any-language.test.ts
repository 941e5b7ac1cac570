import { appendFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import type { Listening } from '../../src/feedback/listen.ts';
import { launchBrowser } from '../helpers/browser.ts';
import { workshop, type Workshop } from '../helpers/build.ts';
import { serveBuilt } from '../helpers/serve-built.ts';

/** Languages that no pack knows: one is written without spaces, one from right to left. */

let shop: Workshop;
let browser: Browser;
let site: Listening;

const japanese = [
	['password', 'パスワードを変更する', '古いものを新しいものに変えます。', 'カードが届かないとき'],
	['invoice', '請求書を見る', '毎月の請求書はここにあります。', '支払い方法を選ぶ'],
	['close', 'アカウントを削除する', '利用者の情報をすべて消します。', '消す前に'],
];

beforeAll(async () => {
	shop = await workshop('tests/fixtures/three-locales');
	const file = join(shop.content, 'site.yaml');
	const yaml = await readFile(file, 'utf8');
	await writeFile(file, yaml.replace(/^locales:$/m, '$&\n  - { code: ja, label: 日本語 }'));
	const folder = join(shop.content, 'ja/account');
	await mkdir(folder, { recursive: true });
	await writeFile(join(folder, '_category.yaml'), 'title: アカウント\n');
	for (const [name, title, text, heading] of japanese) {
		const article = join(folder, `${name}.md`);
		await writeFile(article, `---\ntitle: ${title}\ndescription: ${text}\n---\n\n${text}\n`);
		await appendFile(article, `\n## ${heading}\n\n画面の右上から開きます。\n`);
	}
	const { succeeded, output } = await shop.build();
	expect(succeeded, output).toBe(true);
	site = await serveBuilt(shop);
	browser = await launchBrowser();
}, 90_000);

afterAll(async () => {
	await browser.close();
	await site.close();
	await shop.clear();
});

/** Titles of what a search page answers, best first. */
async function answers(locale: string, query: string): Promise<string[]> {
	const page = await browser.newPage({ baseURL: site.url });
	onTestFinished(() => page.close());
	const faults: string[] = [];
	page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
	await page.goto(`/${locale}/search/?q=${encodeURIComponent(query)}`);
	await page.locator('[data-part=results][aria-busy=false]').waitFor();
	expect(faults).toEqual([]);
	return page.locator('[data-part=list] > li > a').allInnerTexts();
}

test.each([
	['ja', 'パスワード', 'パスワードを変更する'],
	// Two characters from the middle of a word, and words of a heading.
	['ja', '求書', '請求書を見る'],
	['ja', 'カードが届かない', 'パスワードを変更する'],
	['ja', 'アカウント削除', 'アカウントを削除する'],
])('%s, without spaces: “%s” finds “%s”', async (locale, query, title) => {
	expect((await answers(locale, query))[0]).toBe(title);
});

test.each([
	['pt-br', 'cartao perdi', 'Perdi meu cartão'],
	['pt-br', 'renovar emprestmo', 'Renovar um empréstimo'],
	['pt-br', 'como faço para reservar um livro', 'Reservar um livro'],
	['ar', 'الرقم السري', 'نسيت الرقم السري'],
	// With vowel marks, which titles do not have; and as a hurried hand writes.
	['ar', 'حَجْز كِتاب', 'حجز كتاب'],
	['ar', 'تمديد الاعاره', 'تمديد مدة الإعارة'],
])('%s, without a pack: “%s” finds “%s”', async (locale, query, title) => {
	expect((await answers(locale, query))[0]).toContain(title);
});

test('a locale that is only begun finds its own articles, and those its readers are shown instead', async () => {
	expect((await answers('fi', 'kadonut kortti'))[0]).toContain('Kortti on kadonnut');
	expect((await answers('fi', 'senha'))[0]).toContain('Esqueci a senha');
});
