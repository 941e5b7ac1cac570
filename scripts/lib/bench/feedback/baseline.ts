/**
 * What the endpoint is measured against: the shortest server that keeps votes and loses none, as a
 * process. It checks nothing that it is sent, and commits each vote by itself.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import Database from 'better-sqlite3';
import type { VoteBody } from '../../../../src/feedback/contract.ts';

const database = new Database(process.argv[2]);
database.pragma('journal_mode = wal');
database.pragma('synchronous = full');
database.exec(`
create table vote (
	article text not null,
	locale text not null,
	reader text not null,
	revision text not null,
	helpful text not null,
	reasons text not null,
	comment text not null,
	seq integer not null,
	created_at integer not null,
	primary key (article, locale, reader)
) without rowid`);
const save = database.prepare(`
insert into vote (article, locale, reader, revision, helpful, reasons, comment, seq, created_at)
values (?, ?, ?, ?, ?, ?, ?, ?, ?)
on conflict (article, locale, reader) do update set
	revision = excluded.revision, helpful = excluded.helpful, reasons = excluded.reasons,
	comment = excluded.comment, seq = excluded.seq
where excluded.seq >= seq`);

const server = createServer((request, response) => {
	if (request.method !== 'POST') return response.end();
	const chunks: Buffer[] = [];
	request.on('data', (chunk: Buffer) => chunks.push(chunk));
	request.on('end', () => {
		// A cast, because it is only ever sent votes of the bench.
		const vote = JSON.parse(Buffer.concat(chunks).toString()) as VoteBody;
		const { article, locale, reader, revision, helpful, reasons, comment, seq } = vote;
		save.run(
			...[article, locale, reader, revision, helpful],
			...[JSON.stringify(reasons), comment, seq, Date.now()],
		);
		response.writeHead(204).end();
	});
	return undefined;
});
server.listen(0, '127.0.0.1', () => {
	// A cast, because a server that listens on a port has one.
	const { port } = server.address() as AddressInfo;
	console.log(`http://127.0.0.1:${port}/v1/votes`);
});
process.once('SIGTERM', () => {
	server.close(() => database.close());
	server.closeAllConnections();
});
