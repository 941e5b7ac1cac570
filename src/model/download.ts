import { publishedName } from './picture-set.ts';
import type { AttachmentFacts } from './records.ts';
import { decode } from './target.ts';
import type { BodyLink } from './text.ts';

/**
 * A link to a file that readers keep. Its address has its fingerprint, so that it may be cached for
 * ever; saved, it has the name that the writer gave it.
 *
 * @param href As written, e.g. `./form.pdf`.
 * @param addressOf Address of what is published under a name.
 * @param file The file that readers of this locale get, e.g. `sv/account/form.sv.pdf`.
 */
export function downloadOf(
	href: string,
	file: string,
	facts: AttachmentFacts,
	addressOf: (name: string) => string,
): BodyLink {
	const { path, fragment } = parts(href, file);
	return {
		href: addressOf(facts.name) + fragment,
		download: {
			name: decode(path).replace(/^.*\//, ''),
			type: endingOf(file).toUpperCase(),
			bytes: facts.bytes,
		},
	};
}

/** Name of a file below `/_astro/`. */
export function attachmentName(file: string, digest: string): string {
	return publishedName(file, digest, endingOf(file));
}

/** A "#" or "?" ends the path of an address, but a name may hold them too: then nothing follows the ending. */
function parts(href: string, file: string): { path: string; fragment: string } {
	const ending = `.${endingOf(file)}`;
	if (href.toLowerCase().endsWith(ending)) return { path: href, fragment: '' };
	const [path = ''] = href.split(/[?#]/, 1);
	return { path, fragment: /#.*$/.exec(href)?.[0] ?? '' };
}

function endingOf(file: string): string {
	return /\.([^./]*)$/.exec(file)?.[1]?.toLowerCase() ?? '';
}
