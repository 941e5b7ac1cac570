import { z } from 'zod';
import { quote } from './text.ts';

const error = ({ input }: { input?: unknown }): string =>
	`Expected an address such as help@company.example, received ${quote(input)}.`;

/** A mail address, in letters of any language (RFC 6531). E.g. `kundtjänst@örtagård.example`. */
export const mailAddress = z
	.string({ error })
	.trim()
	.transform((text) => text.normalize('NFC'))
	.refine(isMailAddress, { error });

function isMailAddress(text: string): boolean {
	const at = text.lastIndexOf('@');
	return isLocalPart(text.slice(0, Math.max(at, 0))) && isDomain(text.slice(at + 1));
}

/** What may stand without quotation marks: words with dots between (RFC 5321, 4.1.2). */
function isLocalPart(text: string): boolean {
	return (
		text.length <= 64 &&
		/^[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~.-]+$/u.test(text) &&
		!/^\.|\.\.|\.$/.test(text)
	);
}

/** A name of at least two labels, of which the last is no number. */
function isDomain(text: string): boolean {
	if (!/^[\p{L}\p{M}\p{N}.-]+$/u.test(text)) return false;
	const labels = (URL.parse(`https://${text}`)?.hostname ?? '').split('.');
	const areLabels = labels.every((label) => /^[a-z\d]([a-z\d-]{0,61}[a-z\d])?$/.test(label));
	return labels.length > 1 && areLabels && /\D/.test(labels.at(-1) ?? '');
}
