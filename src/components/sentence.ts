import { element, escaped } from '../html.ts';
import { runs } from './isolate.ts';

/** A sentence as HTML. @param text With names that `isolate` marked. */
export function sentence(text: string): string {
	return runs(text)
		.map(({ text, isIsolated }) => (isIsolated ? element('bdi', {}, escaped(text)) : escaped(text)))
		.join('');
}
