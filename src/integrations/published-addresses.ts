import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { PUBLISHED_FILE } from '../model/published.ts';
import { REDIRECTS_FILE } from '../addresses.ts';
import type { Folders } from '../read/project.ts';
import { notePublished } from '../read/published-file.ts';
import type { BuildStep } from './build-step.ts';

const sourceSchema = z.object({ published: z.record(z.string(), z.string()) });

/** After a build that is published, notes its addresses in the content. */
export function publishedAddresses({ content }: Folders): BuildStep {
	return {
		name: 'published-addresses',
		end: async (dist, say) => {
			const source: unknown = JSON.parse(await readFile(join(dist, REDIRECTS_FILE), 'utf8'));
			say(noted(content, sourceSchema.parse(source).published));
		},
	};
}

function noted(root: string, addresses: Record<string, string>): string {
	try {
		const added = notePublished(root, addresses) ?? 0;
		return added === 0
			? `${PUBLISHED_FILE}: no new addresses`
			: `${PUBLISHED_FILE}: ${added} new, so that none is ever lost; commit it with your content`;
	} catch (error) {
		// Where the content may only be read, the site is published all the same.
		return `${PUBLISHED_FILE} could not be written: ${error instanceof Error ? error.message : String(error)}`;
	}
}
