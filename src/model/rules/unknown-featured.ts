import type { ContentRule, FileFinding } from './rule.ts';
import { localesOf, nearestId } from './unknown-related.ts';

/** `featured` in site.yaml names articles that are there. */
export const unknownFeatured: ContentRule = {
	name: 'unknown-featured',
	check: (context) =>
		context.records.site.featured.flatMap((id, index): FileFinding[] => {
			if (localesOf(id, context).length > 0) return [];
			const place = context.places.key('site.yaml', 'featured', index);
			const message = `There is no article "${id}".${nearestId(id, context)}`;
			return [{ file: 'site.yaml', place, severity: 'error', message }];
		}),
};
