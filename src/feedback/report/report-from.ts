import { existsSync, readFileSync } from 'node:fs';
import { CannotRun } from '../../model/cannot-run.ts';
import type { Config } from '../config.ts';
import { parseManifest, type Manifest } from '../manifest.ts';
import { readReport, type ReportOptions } from './read-report.ts';
import { openReportReader } from './report-reader.ts';
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
	const reader = await openReportReader(store);
	return readReport(reader, published, options).finally(reader.close);
}

function readManifest(path: string): Manifest {
	if (!existsSync(path)) {
		throw new CannotRun(`There is no manifest at "${path}". Build the site: npm run build`);
	}
	return parseManifest(JSON.parse(readFileSync(path, 'utf8')));
}
