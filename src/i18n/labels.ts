import { createInstance } from 'i18next';
import type { TextTree } from '../schema/labels.ts';

/** Finds a label of the product by its key; `undefined` if the product has none of that name. */
export type LabelOf = (key: string, count?: number) => string | undefined;

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
	return (key, count) => {
		const options = count === undefined ? {} : { count };
		// A key that names a group is no label.
		if (!instance.exists(key, options)) return undefined;
		const label: unknown = instance.t(key, { ...options, returnObjects: true });
		return typeof label === 'string' ? label : undefined;
	};
}
