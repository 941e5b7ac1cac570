import { createHash, timingSafeEqual } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { CannotRun } from '../../model/cannot-run.ts';

/** Shorter ones can be guessed by trying. */
const SHORTEST = 32;

/**
 * The token in a file; the file and not the environment holds it, since every child process and many a
 * crash report gets the environment.
 *
 * @throws {CannotRun} If the file cannot be read or the token is short.
 */
export function readToken(path: string): string {
	const token = contentOf(path).trim();
	if (token.length >= SHORTEST) return token;
	throw new CannotRun(
		`The token in ${path} has ${token.length} characters. Use ${SHORTEST} or more: openssl rand -hex 32 > ${path}`,
	);
}

function contentOf(path: string): string {
	try {
		return readFileSync(path, 'utf8');
	} catch (cause) {
		throw new CannotRun(
			`FYR_ADMIN_TOKEN_FILE: "${path}" cannot be read. Make it: openssl rand -hex 32 > ${path}`,
			{ cause },
		);
	}
}

/**
 * Whether an `Authorization` header holds the token: as `Bearer`, or as the password of `Basic` with
 * any name, which is how a browser asks for it. Compared by digest, so that neither content nor length
 * shows in the time it takes.
 */
export function isAuthorized(header: string | undefined, token: string): boolean {
	const [scheme = '', sent = ''] = (header ?? '').split(' ');
	const offered =
		scheme.toLowerCase() === 'basic'
			? Buffer.from(sent, 'base64')
					.toString()
					.replace(/^[^:]*:/, '')
			: sent;
	return /^(basic|bearer)$/i.test(scheme) && timingSafeEqual(digest(offered), digest(token));
}

function digest(text: string): Buffer {
	return createHash('sha256').update(text).digest();
}
