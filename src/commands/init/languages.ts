import { suggestion } from '../../model/nearest.ts';
import { WrongUsage } from '../cli/usage.ts';

/** Languages that Fyr has first texts in. */
export const SEEDED = ['da', 'en', 'nb', 'sv'] as const;

/** The code of a machine's language: `sv-SE` → `sv`. */
export function languageOf(tag: string): string {
	const { language } = new Intl.Locale(tag);
	return language === 'no' || language === 'nn' ? 'nb' : language;
}

/** Codes out of what was typed, e.g. `sv, da`. @throws {WrongUsage} If one of them is no language. */
export function parseLanguages(typed: string): string[] {
	const codes = typed
		.split(/[\s,]+/)
		.map((code) => code.toLowerCase())
		.filter((code) => code !== '');
	if (codes.length === 0)
		throw new WrongUsage('Name one language or more, e.g. --languages sv,da.');
	for (const code of codes) {
		if (nameOf(code) !== undefined) continue;
		throw new WrongUsage(
			`There is no language "${code}". Expected codes such as sv,da,pt-br.${suggestion(code, SEEDED)}`,
		);
	}
	return [...new Set(codes)];
}

/** The name of a language in itself: `sv` → `Svenska`. */
export function labelOf(code: string): string {
	const name = nameOf(code) ?? code;
	return name.charAt(0).toLocaleUpperCase(code) + name.slice(1);
}

function nameOf(code: string): string | undefined {
	try {
		return new Intl.DisplayNames([code], { type: 'language', fallback: 'none' }).of(code);
	} catch {
		return undefined;
	}
}
