import { isArticleFile, localeOfFile } from '../model/content-files.ts';
import { siteSchema, type Site } from '../schema/site.ts';
import { listFiles } from './list-files.ts';
import { readSource } from './places.ts';
import { readYaml } from './yaml.ts';

/**
 * Stands for a `site.yaml` that is not valid, so that it hides no problem of the files beside it:
 * the locales it names as far as they can be read, and every folder that is called like one.
 *
 * @returns `undefined` if no locale can be made out.
 */
export function standInSite(root: string): Site | undefined {
	const folders = [...listFiles(root)].filter(isArticleFile).map(localeOfFile);
	const codes = [...new Set([...namedLocales(root), ...folders])].filter(isLocale);
	if (codes.length === 0) return undefined;
	const locales = codes.map((code) => ({
		code,
		label: code,
		// To all others: what is missing in one locale only is no fault as long as nobody knows.
		fallback: codes.filter((other) => other !== code),
	}));
	return siteSchema.parse({ ...placeholder, locales });
}

const placeholder = { name: '…', origin: 'https://help.example' };

function isLocale(code: string): boolean {
	const locales = [{ code, label: code }];
	return siteSchema.safeParse({ ...placeholder, locales }).success;
}

function namedLocales(root: string): string[] {
	const { value } = readYaml(readSource(root, 'site.yaml'), 'site.yaml');
	const named: unknown = Object(value).locales;
	if (!Array.isArray(named)) return [];
	return named.map((locale: unknown) => String(Object(locale).code));
}
