import { z } from 'zod';
import { address } from './address.ts';
import { flag } from './text.ts';

/** The page with the chat: its address, and whether one must be logged in there. */
export const chatSchema = z.preprocess(
	(value) => (typeof value === 'string' ? { url: value } : value),
	z
		.strictObject({
			/** E.g. `https://company.example/chat`. */
			url: address,
			/** `true` where only who is logged in can use it: said beside it, and no way on for the locked out. */
			needsLogIn: flag(false),
		})
		.optional(),
);
