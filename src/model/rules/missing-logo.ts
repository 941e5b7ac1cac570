import { nearest } from '../nearest.ts';
import type { ContentRule, FileFinding } from './rule.ts';

/** The logos of `site.yaml` are files in public/, or every page shows a broken picture. */
export const missingLogo: ContentRule = {
	name: 'missing-logo',
	check({ records, publicFiles, places }) {
		const { theme } = records.site;
		return (['logo', 'logoOnDark'] as const).flatMap((key): FileFinding[] => {
			const logo = theme[key];
			if (logo === undefined || publicFiles.has(logo)) return [];
			const plain = logo.replace(/^(\.?\/)?(public\/)?/, '');
			const near = publicFiles.has(plain) ? plain : nearest(logo, publicFiles);
			const hint = near === undefined ? ' Save it there, or remove the line.' : ` Write "${near}".`;
			return [
				{
					file: 'site.yaml',
					place: places.key('site.yaml', 'theme', key),
					severity: 'error',
					message: `There is no "${logo}" in public/.${hint}`,
				},
			];
		});
	},
};
