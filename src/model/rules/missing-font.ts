import { fontPackages } from '../font-packages.ts';
import { localeOf } from '../help-center.ts';
import type { ContentRule, FileFinding, RuleContext } from './rule.ts';

/** The picture beside links to a page shows its title, in fonts that come with packages. */
export const missingFont: ContentRule = {
	name: 'missing-font',
	check(context) {
		const { records, places, hasFont } = context;
		if (!records.site.sharePictures) return [];
		const byPackage = Map.groupBy(wanted(context), ({ name }) => name);
		return [...byPackage].flatMap(([name, [first, ...others]]): FileFinding[] => {
			if (!first || hasFont(name)) return [];
			const { file, title } = first;
			const pictures =
				others.length === 0
					? 'its picture for links is'
					: `${others.length + 1} pictures for links are`;
			const message = `No font that is installed has the letters of "${title}": ${pictures} drawn without words. Run "npm install @fontsource-variable/${name}", or write "sharePictures: false" in site.yaml.`;
			return [{ file, place: places.key(file, 'title'), severity: 'warning', message }];
		});
	},
};

/** Each title of what is published, with each package of fonts that it is drawn with. */
function wanted({ records, index }: RuleContext) {
	const { center } = index;
	const articles = records.articles.filter(({ id, locale }) =>
		center.editions.get(id)?.has(locale),
	);
	return [...articles, ...records.categories].flatMap(({ file, locale, data: { title } }) =>
		title === undefined
			? []
			: fontPackages(localeOf(records.site, locale).lang, title).map((name) => ({
					...{ name, file, title },
				})),
	);
}
