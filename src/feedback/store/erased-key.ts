import { createHmacMaker } from '../hmac.ts';
import type { ReaderKey } from './port.ts';

/**
 * What is kept of a reader who was erased, 16 bytes: an HMAC under the reader's own random id, so that who
 * does not have the id learns nothing from it, not even of which edition it is.
 */
export function erasedKey({ site, article, locale, reader }: ReaderKey): Buffer {
	const edition = JSON.stringify([site, article, locale]);
	return Buffer.from(createHmacMaker(Buffer.from(reader, 'hex'))(edition), 'hex').subarray(0, 16);
}
