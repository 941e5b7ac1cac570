import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { feedPath, fileOfPath } from '../addresses.ts';
import { atomFeed } from '../feeds/atom.ts';
import type { BuildStep } from './build-step.ts';
import type { OpenCenter } from '../open-center.ts';

/** New and changed articles of each locale, for programs that follow them. */
export function feeds(open: () => OpenCenter): BuildStep {
	return {
		name: 'feeds',
		end: (dist) => {
			const { center } = open();
			for (const { code } of center.site.locales) {
				writeFileSync(join(dist, fileOfPath(feedPath(code))), atomFeed(center, code));
			}
			return Promise.resolve();
		},
	};
}
