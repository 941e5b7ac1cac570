import { oldAddresses } from '../old-addresses.ts';
import type { Place } from '../problem.ts';
import { pathWithin } from '../../addresses.ts';
import type { ContentRule, FileFinding, RuleContext } from './rule.ts';

/** Paths are those of the help center: the folder that it is published in comes before all of them by itself. */
export const addressFolder: ContentRule = {
	name: 'address-folder',
	check(context) {
		const { site } = context.records;
		if (site.base === '') return [];
		return writtenPaths(context).flatMap(({ path, file, place }): FileFinding[] => {
			const within = pathWithin(site, path.normalize('NFC'));
			if (within === undefined) return [];
			const message = `Paths are written without the folder of the site, "${site.base}", which comes before them by itself: "${within}", not "${path}".`;
			return [{ file, place: place(), severity: 'error', message }];
		});
	},
};

interface WrittenPath {
	path: string;
	file: string;
	place: () => Place;
}

function writtenPaths({ records, places }: RuleContext): WrittenPath[] {
	const inSite = (path: string | undefined, ...keys: string[]): WrittenPath[] =>
		path === undefined
			? []
			: [{ path, file: 'site.yaml', place: () => places.key('site.yaml', ...keys) }];
	const { feedback, contact } = records.site;
	return [
		...inSite(feedback.endpoint, 'feedback', 'endpoint'),
		...Object.entries(contact).flatMap(([key, { chat, form }]) => [
			...inSite(chat?.url, 'contact', key, 'chat'),
			...inSite(form, 'contact', key, 'form'),
		]),
		...oldAddresses(records, places).map(({ written, file, place }) => ({
			path: written,
			file,
			place,
		})),
	];
}
