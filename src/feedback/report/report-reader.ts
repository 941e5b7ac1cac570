import { existsSync } from 'node:fs';
import { sqliteFile } from '../store/address.ts';
import { openStoreReader } from '../store/open.ts';
import type { ReportReader } from './read-report.ts';

/**
 * What a store holds, to read a report from while an endpoint may be writing to it. Before the first
 * vote there is no file, which is no fault.
 *
 * @throws {CannotRun} If it cannot be opened.
 */
export async function openReportReader(
	store: string,
): Promise<ReportReader & { close: () => Promise<void> }> {
	const file = sqliteFile(store);
	return file !== undefined && !existsSync(file) ? nothing : openStoreReader(store);
}

const nothing: ReportReader & { close: () => Promise<void> } = {
	tallies: async () => [],
	comments: async () => [],
	bursts: async () => [],
	zeroResults: async () => [],
	guideStops: async () => [],
	votesIn: async () => [],
	close: async () => undefined,
};
