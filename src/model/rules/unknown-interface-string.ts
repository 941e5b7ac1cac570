import type { TextTree } from '../../schema/labels.ts';
import { suggestion } from '../nearest.ts';
import type { ContentRule, FileFinding, RuleContext } from './rule.ts';

/** `_ui.yaml` overrides words of the site by their keys; a key nobody uses changes nothing. */
export const unknownInterfaceString: ContentRule = {
	name: 'unknown-interface-string',
	check: (context) =>
		Object.entries(context.records.interfaceStrings).flatMap(([locale, tree]) =>
			unknownIn(tree, [], `${locale}/_ui.yaml`, context),
		),
};

function unknownIn(
	tree: TextTree,
	path: string[],
	file: string,
	context: RuleContext,
): FileFinding[] {
	return Object.entries(tree).flatMap(([key, value]): FileFinding[] => {
		const own = [...path, key];
		if (typeof value !== 'string') return unknownIn(value, own, file, context);
		const name = own.join('.').replace(/_(zero|one|two|few|many|other)$/, '');
		if (context.interfaceKeys.includes(name)) return [];
		const message = `The site has no text "${name}", so this line changes nothing.${suggestion(name, context.interfaceKeys)}`;
		return [{ file, place: context.places.key(file, ...own), severity: 'error', message }];
	});
}
