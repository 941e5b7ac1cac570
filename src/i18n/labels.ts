import { createInstance } from 'i18next';
import type { TextTree } from '../schema/labels.ts';
import { visibleText } from './visible-text.ts';

/**
 * Finds a label of the product by its key, as users see it; `undefined` if the product has none of
 * that name.
 *
 * @param values What stands in place of `{{name}}`, by name.
 */
export type LabelOf = (
	key: string,
	count?: number,
	values?: Readonly<Record<string, string>>,
) => string | undefined;

/** Placeholders of other programs: `${name}`, `%{name}`, `{name}`. */
const FOREIGN = /[$%]?\{\s*([\w.]+)\s*\}/g;

/**
 * Labels of the company's product in one locale, read as i18next reads them, plurals included.
 *
 * @example
 * createLabels('sv', { nav: { logIn: 'Logga in' } })('nav.logIn'); // => 'Logga in'
 */
export function createLabels(lang: string, labels: TextTree = {}): LabelOf {
	const instance = createInstance();
	void instance.init({
		lng: lang,
		resources: { [lang]: { translation: labels } },
		interpolation: { escapeValue: false },
		initAsync: false,
	});
	return (key, count, values = {}) => {
		const options = { ...values, ...(count !== undefined && { count }) };
		// A file that lacks the form for this number has another, which says more than a key.
		const known = [key, ...(count === undefined ? [] : [`${key}_other`])].find((each) =>
			instance.exists(each, options),
		);
		// A key that names a group is no label.
		if (known === undefined) return undefined;
		const label: unknown = instance.t(known, { ...options, returnObjects: true });
		if (typeof label !== 'string') return undefined;
		return visibleText(label).replace(FOREIGN, (written, name: string) => {
			const value = name === 'count' ? count : values[name];
			return value === undefined ? written : String(value);
		});
	};
}
