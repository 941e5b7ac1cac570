import { z } from 'zod';
import { quote } from './text.ts';

const line = z.string().trim().min(1);

/** A telephone number: what people read, and what is dialled where that does not say it. */
export const phoneSchema = z.union(
	[
		line.transform((text): Phone => ({ text, dial: undefined })),
		z.strictObject({
			/** As people read it, with whatever words help them. E.g. `08-465 004 20 (press 2)`. */
			text: line,
			/** The number alone. E.g. `"+46846500420"`. */
			dial: line,
		}),
	],
	{ error: ({ input }) => expected(input) },
);

export interface Phone {
	text: string;
	dial: string | undefined;
}

function expected(input: unknown): string {
	if (input === null || input === '') {
		return 'Expected a telephone number, received an empty line. Write it or remove the key.';
	}
	const quotes = typeof input === 'number' ? ' Put it in quotes.' : '';
	return `Expected a telephone number such as "+46 8 465 004 20", or { text: "08-465 004 20 (press 2)", dial: "+46846500420" }; received ${quote(input)}.${quotes}`;
}
