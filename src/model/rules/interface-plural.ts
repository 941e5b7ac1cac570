import type { ContentRule, FileFinding, RuleContext } from './rule.ts';
import { pluralForms, textEntries, type TextEntry } from '../text-entries.ts';

/** A text of `_ui.yaml` that depends on a number has the forms of its language: all, and no others. */
export const interfacePlural: ContentRule = {
	name: 'interface-plural',
	check: (context) =>
		context.records.site.locales.flatMap(({ code, lang }) => {
			const tree = context.records.interfaceStrings[code];
			return tree ? faultsIn(textEntries(tree), code, lang, context) : [];
		}),
};

function faultsIn(
	entries: readonly TextEntry[],
	code: string,
	lang: string,
	{ builtIn, places }: RuleContext,
): FileFinding[] {
	const file = `${code}/_ui.yaml`;
	const english = textEntries(builtIn('en'));
	const known = new Set(english.map(({ stem }) => stem));
	const counted = new Set(english.flatMap(({ stem, form }) => (form ? [stem] : [])));
	const own = new Set(textEntries(builtIn(lang)).map(({ key }) => key));
	const forms = pluralForms(lang);
	const names = [...forms.keys()].map((form) => `_${form}`);
	const one = entries.flatMap((entry): FileFinding[] => {
		const message = !known.has(entry.stem)
			? undefined
			: faultOf(entry, counted.has(entry.stem), names);
		if (message === undefined) return [];
		return [{ file, place: places.key(file, ...entry.path), severity: 'error', message }];
	});
	const missing = [...Map.groupBy(entries, ({ stem }) => stem)].flatMap(
		([stem, ofStem]): FileFinding[] => {
			const [first] = ofStem;
			if (!first || !counted.has(stem) || !ofStem.some(({ form }) => form)) return [];
			const there = new Set([...ofStem.map(({ key }) => key), ...own]);
			const lacking = [...forms].filter(([form]) => !there.has(`${stem}_${form}`));
			if (lacking.length === 0) return [];
			const list = lacking.map(([form, number]) => `${stem}_${form} (e.g. ${number})`).join(', ');
			const message = `Numbers of "${stem}" have ${forms.size} forms in "${lang}"; readers see English for those missing. Write ${list}.`;
			return [{ file, place: places.key(file, ...first.path), severity: 'warning', message }];
		},
	);
	return [...one, ...missing];
}

function faultOf(
	{ key, stem, form }: TextEntry,
	isCounted: boolean,
	forms: readonly string[],
): string | undefined {
	if (!isCounted) {
		return form && `"${stem}" depends on no number, so "${key}" changes nothing. Write "${stem}".`;
	}
	const all = forms.map((ending) => stem + ending).join(', ');
	if (!form) return `"${key}" depends on a number, so this line changes nothing. Write ${all}.`;
	return forms.includes(`_${form}`)
		? undefined
		: `This language has no form "${form}", so "${key}" changes nothing. Write ${all}.`;
}
