import { element, escaped } from '../html.ts';
import { textRuns } from '../model/text-runs.ts';

/** Plain text as HTML, of which a line ends only where it may, and whose numbers run their own way. */
export function words(text: string): string {
	return textRuns(text)
		.map(({ text, is }) => {
			if (is === 'word') return element('span', { class: 'whole' }, escaped(text));
			return is === 'number' ? element('bdi', { dir: 'ltr' }, escaped(text)) : escaped(text);
		})
		.join('');
}
