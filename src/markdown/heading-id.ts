import type { Heading } from 'mdast';

/** The fragment of a heading, once the facts of its text are read. */
export function headingId({ data }: Heading): string {
	return data?.hProperties?.['id']?.toString() ?? '';
}
