/** Which font package has which letters. All others are in the one for Latin, Greek and Cyrillic. */
const scripts: readonly [package_: string, letters: RegExp][] = [
	['noto-sans-arabic', /\p{Script=Arabic}/u],
	['noto-sans-hebrew', /\p{Script=Hebrew}/u],
	['noto-sans-kr', /\p{Script=Hangul}/u],
	['noto-sans-jp', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
	['noto-sans-thai', /\p{Script=Thai}/u],
	['noto-sans-devanagari', /\p{Script=Devanagari}/u],
	['noto-sans-bengali', /\p{Script=Bengali}/u],
	['noto-sans-tamil', /\p{Script=Tamil}/u],
	['noto-sans-telugu', /\p{Script=Telugu}/u],
	['noto-sans-khmer', /\p{Script=Khmer}/u],
	['noto-sans-armenian', /\p{Script=Armenian}/u],
	['noto-sans-georgian', /\p{Script=Georgian}/u],
	['noto-sans-ethiopic', /\p{Script=Ethiopic}/u],
	['noto-sans-sinhala', /\p{Script=Sinhala}/u],
];

/** Chinese letters look other in each of these. */
const han: readonly [lang: RegExp, package_: string][] = [
	[/^ja\b/, 'noto-sans-jp'],
	[/^ko\b/, 'noto-sans-kr'],
	[/^zh-(?:hk|mo)\b/i, 'noto-sans-hk'],
	[/^zh-(?:hant|tw)\b/i, 'noto-sans-tc'],
];

const LATIN = 'noto-sans';

/**
 * Packages of fonts that a text is written in, the first that of most of its letters.
 *
 * @example
 * fontPackages('ja', 'パスワード'); // => ['noto-sans', 'noto-sans-jp']
 */
export function fontPackages(lang: string, text: string): string[] {
	const hanOf = han.find(([pattern]) => pattern.test(lang))?.[1] ?? 'noto-sans-sc';
	const others = scripts.filter(([, letters]) => letters.test(text)).map(([name]) => name);
	const isHan = /\p{Script=Han}/u.test(text);
	return [...new Set([LATIN, ...(isHan ? [hanOf] : []), ...others])];
}

/** Name of the family in a package, as its files say it. E.g. `Noto Sans JP`. */
export function familyOf(name: string): string {
	const [, , script = ''] = name.split('-');
	const shown =
		script.length === 2 ? script.toUpperCase() : script.replace(/^./, (sign) => sign.toUpperCase());
	return `Noto Sans ${shown}`.trim();
}
