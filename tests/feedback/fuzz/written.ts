import { SITE } from '../setup.ts';
import type { FuzzRequest } from './requests.ts';

/** A request as it is written to a socket. */
export function written({ method, path, headers, body }: FuzzRequest): Buffer {
	const host: [string, string] = ['Host', new URL(SITE).host];
	const all = [host, ...headers, ['Content-Length', String(body.length)]];
	const lines = all.map(([name, value]) => `${name}: ${value}\r\n`).join('');
	return Buffer.concat([Buffer.from(`${method} ${path} HTTP/1.1\r\n${lines}\r\n`, 'latin1'), body]);
}
