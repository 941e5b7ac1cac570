import { nearest } from '../nearest.ts';
import type { ContentRule } from './rule.ts';

/** The logo of `site.yaml` is a file in public/, or every page shows a broken picture. */
export const missingLogo: ContentRule = {
	name: 'missing-logo',
	check({ records, publicFiles, places }) {
		const { logo } = records.site.theme;
		if (logo === undefined || publicFiles.has(logo)) return [];
		const plain = logo.replace(/^(\.?\/)?(public\/)?/, '');
		const near = publicFiles.has(plain) ? plain : nearest(logo, publicFiles);
		const hint = near === undefined ? ' Save it there, or remove the line.' : ` Write "${near}".`;
		return [
			{
				file: 'site.yaml',
				place: places.key('site.yaml', 'theme', 'logo'),
				severity: 'error',
				message: `There is no "${logo}" in public/.${hint}`,
			},
		];
	},
};
