import { extname } from 'node:path';
import { lookup } from 'mime-types';

/** Text that a reader would see in the wrong letters if the browser had to guess. */
const isText = /^text\/|^(application|image)\/(javascript|json|xml|wasm|[\w.-]+\+(json|xml))$/;

/**
 * What a browser is told that a file holds.
 *
 * @example
 * mediaType('/form.PDF'); // => 'application/pdf'
 * mediaType('/sv/index.html'); // => 'text/html; charset=utf-8'
 */
export function mediaType(file: string): string {
	const type = lookup(extname(file)) || 'application/octet-stream';
	return isText.test(type) && type !== 'application/wasm' ? `${type}; charset=utf-8` : type;
}

/** Whether a browser that opens a file by itself makes a document of it that may hold scripts, but no page. */
export function isXmlDocument(file: string): boolean {
	return /[/+]xml$/.test(lookup(extname(file)) || '');
}

/** Whether a file shrinks; pictures and Pagefind's own files are compressed already. */
export function isCompressible(file: string): boolean {
	return isText.test(lookup(extname(file)) || '');
}
