import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { csvRow } from './csv.ts';
import type { StoredVote, StoreReader } from './store/port.ts';

/** One JSON object a line, or a table. */
export const EXPORT_FORMATS = ['ndjson', 'csv'] as const;

export type ExportFormat = (typeof EXPORT_FORMATS)[number];

const COLUMNS = [
	...['site', 'article', 'locale', 'reader', 'revision', 'helpful', 'reasons', 'comment'],
	...['via', 'hasty', 'seq', 'since', 'at'],
] as const;

/** Every vote as lines of text, one at a time, so that any number fits in memory. */
export async function* exportLines(
	store: Pick<StoreReader, 'votes'>,
	format: ExportFormat,
): AsyncGenerator<string> {
	if (format === 'csv') yield csvRow(COLUMNS);
	for await (const vote of store.votes()) {
		const row = dated(vote);
		yield format === 'csv' ? csvRow(cellsOf(row)) : `${JSON.stringify(row)}\n`;
	}
}

/** Print every vote. */
export async function exportVotes(
	store: Pick<StoreReader, 'votes'>,
	out: Writable,
	format: ExportFormat = 'ndjson',
): Promise<void> {
	await pipeline(Readable.from(exportLines(store, format)), out, { end: false });
}

/** Dates as text instead of milliseconds. */
function dated({ at, since, ...vote }: StoredVote) {
	return { ...vote, since: new Date(since).toISOString(), at: new Date(at).toISOString() };
}

function cellsOf(row: ReturnType<typeof dated>): string[] {
	const { reasons, hasty, seq, ...rest } = row;
	const texts = { ...rest, reasons: reasons.join(' '), hasty: String(hasty), seq: String(seq) };
	return COLUMNS.map((column) => texts[column as keyof typeof texts]);
}
