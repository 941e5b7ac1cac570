import { request, type IncomingHttpHeaders } from 'node:http';
import { inject } from 'vitest';
import './context.ts';

/** What the server sent, as it was sent. */
export interface Answer {
	status: number | undefined;
	headers: IncomingHttpHeaders;
	body: Buffer;
}

/** One request with just these headers: `fetch` would add some, and decompress the answer. */
export function ask(path: string, headers = {}, method = 'GET'): Promise<Answer> {
	return new Promise((resolve, reject) => {
		const sent = request(inject('siteUrl') + path, { headers, method }, (response) => {
			const chunks: Buffer[] = [];
			response.on('data', (chunk: Buffer) => chunks.push(chunk));
			response.on('end', () => {
				const { statusCode: status, headers } = response;
				resolve({ status, headers, body: Buffer.concat(chunks) });
			});
		});
		sent.on('error', reject).end();
	});
}
