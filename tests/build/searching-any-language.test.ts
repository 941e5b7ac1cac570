import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { textsOf } from '../../src/i18n/keys.ts';
import { strings } from '../../src/i18n/translator.ts';
import { workshop } from '../helpers/build.ts';
import { builtAndServed } from '../helpers/built-and-served.ts';

/**
 * Languages that no pack knows: one is written without spaces, some from right to left, and all of
 * them with signs that readers do not type.
 */

/** Name, title, text and heading of each article. */
type Article = readonly [name: string, title: string, text: string, heading: string];

const added: Record<string, { label: string; articles: Article[] }> = {
	ja: {
		label: '日本語',
		articles: [
			[
				'password',
				'パスワードを変更する',
				'古いものを新しいものに変えます。',
				'カードが届かないとき',
			],
			['invoice', '請求書を見る', '毎月の請求書はここにあります。', '支払い方法を選ぶ'],
			['close', 'アカウントを削除する', '利用者の情報をすべて消します。', '消す前に'],
			['wifi', 'Ｗｉ‑Ｆｉにつなぐ', 'ルーターの番号はＡＢＣ１２３です。', 'ｶｰﾄﾞを入れる'],
		],
	},
	fr: {
		label: 'Français',
		articles: [
			['address', 'Changer d’adresse', 'Écrivez l’adresse de l’abonné.', 'Lʼhôtel et l’étranger'],
			['modify', 'Modiﬁer une facture', 'Le total est de 1\u202F250 euros.', 'Jusqu’au 2ᵉ rappel'],
			['phone', 'Appeler', 'Le numéro est 465\u00A0004\u00A020.', 'Aujourd’hui'],
			[
				'meter',
				'Le compteur',
				'Il mesure le CO₂ en m³, sans rendez‑vous.',
				'Élec\u00ADtricité\u200B',
			],
		],
	},
	uk: {
		label: 'Українська',
		articles: [
			['memory', 'Очистити пам’ять', 'Звільніть місце на телефоні.', 'Обʼєкт на карті'],
			['name', "Змінити ім'я", 'Напишіть нове.', 'П’ять днів'],
			['bill', 'Сплатити рахунок', 'Ще раз.', 'Після сплати'],
		],
	},
	fa: {
		label: 'فارسی',
		articles: [
			['book', 'کتاب دیجیتال', 'صفحهٔ نخست ۱۲۳ را باز کنید.', 'می\u200Cخواهم بخوانم'],
			['card', 'كارت بانكي', 'شماره را بنویسید.', 'گم شده'],
			['bank', 'بانک و کارت', 'نشانی شعبه‌ها.', 'ساعت کار'],
		],
	},
	'ar-eg': {
		label: 'العربية (مصر)',
		articles: [
			['loan', 'الإعارة والتمديد', 'يمكنك تمديد الإعارة مرة.', 'كتـــاب جديد'],
			['account', 'إنشاء حسابٍ', 'أدخل الرقم ١٢٣٤.', 'المستوى الأول'],
			['library', 'مكتبة كبيرة', 'ساعات العمل.', 'آخر موعد'],
		],
	},
	ca: {
		label: 'Català',
		articles: [['school', 'El col·legi', 'Passa per l’entrada.', 'Horari']],
	},
	he: {
		label: 'עברית',
		articles: [['army', 'הנחה לחיילי צה״ל', 'הציגו תעודה.', 'ז׳קט']],
	},
};

const { open } = builtAndServed(async () => {
	const shop = await workshop('tests/fixtures/three-locales');
	const file = join(shop.content, 'site.yaml');
	const yaml = await readFile(file, 'utf8');
	const lines = Object.entries(added).map(
		([code, { label }]) => `\n  - { code: ${code}, label: ${label} }`,
	);
	await writeFile(file, yaml.replace(/^locales:$/m, `$&${lines.join('')}`));
	for (const [code, { articles }] of Object.entries(added)) {
		const folder = join(shop.content, code, 'account');
		await mkdir(folder, { recursive: true });
		await writeFile(join(folder, '_category.yaml'), 'title: A\n');
		for (const [name, title, text, heading] of articles) {
			const article = join(folder, `${name}.md`);
			const front = `---\ntitle: "${title}"\ndescription: "${text}"\nslug: ${name}\n---\n`;
			await writeFile(article, `${front}\n${text}\n\n## ${heading}\n\n${text}\n`);
		}
	}
	return shop;
});

const addressOf = (locale: string, query: string): string =>
	`/${locale}/search/?q=${encodeURIComponent(query)}`;

/** The page of a locale that searches for a query, once it has answered. */
async function searched(locale: string, query: string): Promise<Page> {
	const page = await open(addressOf(locale, query));
	await page.locator('[data-part=results][aria-busy=false]').waitFor();
	return page;
}

/** Titles of what a search page answers to each query, best first. */
async function answersToEach(locale: string, queries: readonly string[]): Promise<string[][]> {
	const page = await open(`/${locale}/search/`);
	const titles: string[][] = [];
	for (const query of queries) {
		await page.goto(addressOf(locale, query));
		await page.locator('[data-part=results][aria-busy=false]').waitFor();
		titles.push(await page.locator('[data-part=list] > li > a').allInnerTexts());
	}
	return titles;
}

/** The same for one query. */
async function answers(locale: string, query: string): Promise<string[]> {
	const [titles = []] = await answersToEach(locale, [query]);
	return titles;
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

/** Each with what finds it: other signs for the same, as other keyboards and other programs have them. */
const samples: [locale: string, title: string, queries: string[]][] = [
	[
		'fr',
		'Changer d’adresse',
		["l'adresse", 'l’adresse', 'lʼadresse', 'adresse', 'ladresse', 'd´adresse'],
	],
	[
		'fr',
		'Changer d’adresse',
		["l'abonné", 'abonne', 'l`abonné', "l'hotel", 'hôtel', '"l\'adresse de"'],
	],
	[
		'fr',
		'Modiﬁer une facture',
		['modifier', 'modiﬁer', '1250', '1\u202F250', '1\u00A0250', '1 250', '2e'],
	],
	['fr', 'Appeler', ['465 004 20', '465\u00A0004\u00A020', "aujourd'hui", 'aujourdhui']],
	[
		'fr',
		'Le compteur',
		['co2', 'CO₂', 'ＣＯ２', 'm3', 'm³', 'rendez-vous', 'rendez\u2010vous', 'électricité'],
	],
	['fr', 'Le compteur', ['élec\u00ADtricité', 'elec\u200Btricite', '"CO2 en m3"', '"co₂ en m³"']],
	[
		'uk',
		'Очистити пам’ять',
		["пам'ять", 'пам’ять', 'памʼять', 'пам`ять', 'память', "об'єкт", 'об’єкт'],
	],
	['uk', "Змінити ім'я", ["ім'я", 'ім’я', 'імʼя', "п'ять", '"пʼять днів"']],
	['uk', 'Сплатити рахунок', ['ще раз', 'після']],
	[
		'fa',
		'کتاب دیجیتال',
		['کتاب', 'كتاب', '123', '۱۲۳', '١٢٣', 'می\u200Cخواهم', 'میخواهم', 'ديجيتال'],
	],
	[
		'ar-eg',
		'الإعارة والتمديد',
		['الإعارة', 'الاعارة', 'الاعاره', 'الأعارة', 'كتاب', 'كتـاب', 'كِتَاب'],
	],
	['ar-eg', 'إنشاء حسابٍ', ['انشاء', 'أنشاء', 'حساب', '1234', '١٢٣٤', 'المستوي', 'الاول']],
	['ar-eg', 'مكتبة كبيرة', ['مكتبه', 'مكتبة', 'اخر', 'آخر']],
	['ca', 'El col·legi', ['col·legi', 'col.legi', 'collegi', "l'entrada", 'entrada']],
	['he', 'הנחה לחיילי צה״ל', ['צה״ל', 'צה"ל', 'צהל', "ז'קט", 'ז׳קט']],
	['ja', 'Ｗｉ‑Ｆｉにつなぐ', ['Wi-Fi', 'wi‑fi', 'Ｗｉ－Ｆｉ', 'ABC123', 'ａｂｃ１２３', 'カード']],
];

test.each(samples)('%s: “%s” is found, whichever sign is typed', async (locale, title, queries) => {
	const first = (await answersToEach(locale, queries)).map((titles) => titles[0]);
	const found = Object.fromEntries(queries.map((query, at) => [query, first[at]]));
	expect(found).toEqual(Object.fromEntries(queries.map((query) => [query, title])));
});

test('both Persian spellings of a word are found by either', async () => {
	for (const found of await answersToEach('fa', ['کارت', 'كارت'])) {
		expect(found.toSorted()).toEqual(['كارت بانكي', 'بانک و کارت'].toSorted());
	}
});

test.each([
	['fr', 'co2', 'CO₂'],
	['fr', '1250', '1\u00A0250'],
	['fr', 'adresse', 'l’adresse'],
	['uk', "пам'ять", 'пам’ять'],
	['fr', 'rendez-vous', 'rendez‑vous'],
])(
	'%s: an excerpt for “%s” shows and marks it as it is written',
	async (locale, query, written) => {
		const page = await searched(locale, query);
		const first = page.locator('[data-part=list] > li').first();
		expect(await first.innerText()).not.toMatch(/[\uE000-\uF8FF]/);
		expect(await first.locator('mark').allInnerTexts()).toContain(written);
	},
);

/** English texts of the site without values, as a page shows them. */
const english = textsOf(strings['en'] ?? {}).flatMap(([, text]) =>
	text.includes('{{') ? [] : text,
);

/** Texts of a page that are English words of the site, with the language that each is said to be in. */
function englishOn(page: Page): Promise<[text: string, lang: string, dir: string][]> {
	return page.evaluate((texts) => {
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		const found: [string, string, string][] = [];
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const text = node.textContent?.trim() ?? '';
			const parent = node.parentElement;
			if (!parent || !texts.includes(text)) continue;
			const lang = parent.closest('[lang]')?.getAttribute('lang') ?? '';
			found.push([text, lang, parent.closest('[dir]')?.getAttribute('dir') ?? '']);
		}
		return found;
	}, english);
}

test.each([
	'/he/',
	'/he/account/army/',
	'/he/all/',
	'/he/search/',
	'/he/404.html',
	'/he/feedback/thanks/',
])('where the words of the site are English, %s says so of each', async (path) => {
	const page = await open(path);
	const found = await englishOn(page);
	expect(found.length).toBeGreaterThan(3);
	expect(found.filter(([, lang, dir]) => lang !== 'en' || dir !== 'ltr')).toEqual([]);
	await page.goto(path.replace('/he/', '/fr/').replace('army', 'address'));
	expect(await page.locator('[lang=en]').count()).toBe(0);
});
