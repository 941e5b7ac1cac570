import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import type { Answer, Ask } from '../hosts/requests.ts';

/** Ask a server for a path as it is: `fetch` would mend it. */
export function askRaw(port: number): Ask {
	return (path, headers = {}) =>
		new Promise<Answer>((resolve, reject) => {
			const outgoing = request({ host: '127.0.0.1', port, path, headers, agent: false });
			outgoing.on('error', reject);
			outgoing.on('response', (response) => {
				const { statusCode = 0, headers: received } = response;
				const { location } = received;
				text(response).then(
					(body) => resolve({ status: statusCode, location, body, headers: received }),
					reject,
				);
			});
			outgoing.end();
		});
}
