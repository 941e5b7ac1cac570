import { existsSync, readFileSync } from 'node:fs';
import { CannotRun } from '../../model/cannot-run.ts';
import type { Config } from '../config.ts';
import { parseManifest, type Manifest } from '../manifest.ts';
import { sqliteFile } from '../store/address.ts';
import { openStoreReader } from '../store/open.ts';
import { readReport, type ReportOptions, type ReportReader } from './read-report.ts';
import type { Report } from './report.ts';

/**
 * The report on what an endpoint has stored, while it may be running.
 *
 * @throws {CannotRun} If there is no manifest, the store cannot be read, or the locale is unknown.
 */
export async function reportFrom(
	{ store, manifest }: Pick<Config, 'store' | 'manifest'>,
	options: ReportOptions = {},
): Promise<Report> {
	const published = readManifest(manifest);
	const file = sqliteFile(store);
	// Before the first vote there is no file, which is no fault.
	if (file !== undefined && !existsSync(file)) return readReport(nothing, published, options);
	const reader = await openStoreReader(store);
	return readReport(reader, published, options).finally(reader.close);
}

const nothing: ReportReader = {
	tallies: async () => [],
	comments: async () => [],
	bursts: async () => [],
	misses: async () => [],
};

function readManifest(path: string): Manifest {
	if (!existsSync(path)) {
		throw new CannotRun(`There is no manifest at "${path}". Build the site: npm run build`);
	}
	return parseManifest(JSON.parse(readFileSync(path, 'utf8')));
}
