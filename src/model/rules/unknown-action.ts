import type { Actions } from '../../schema/action.ts';
import { actionIn, actionsIn } from '../actions.ts';
import { suggestion } from '../nearest.ts';
import type { TextRule } from './rule.ts';

/** `::action[…]` names a page under `links` in site.yaml, and its button has words. */
export const unknownAction: TextRule = {
	name: 'unknown-action',
	checkText({ file, locale }, text, { records }) {
		return text.references
			.filter(({ kind }) => kind === 'action')
			.flatMap(({ name, values, place }) => {
				const message = messageFor(name, values?.['label'], locale, records.site.links);
				return message === undefined ? [] : [{ file, place, severity: 'error' as const, message }];
			});
	},
};

function messageFor(
	name: string,
	label: string | undefined,
	locale: string,
	links: Actions,
): string | undefined {
	const page = actionIn(links, locale, name);
	if (page) {
		return page.label || label
			? undefined
			: `The button to "${name}" has no words. Write ::action[${name}]{label="…"}, or under links in site.yaml ${name}: { label: …, url: ${page.url} }.`;
	}
	const near = suggestion(name, Object.keys(actionsIn(links, locale)));
	return `There is no link "${name}" for ${locale}.${near || ` Write it under links in site.yaml: links: { ${locale}: { ${name}: { label: …, url: … } } }.`}`;
}
