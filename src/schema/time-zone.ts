import { z } from 'zod';
import { quote } from './text.ts';

/** Name of a time zone. E.g. `Europe/Stockholm`. */
export const timeZone = z.string({ error: notTimeZone }).refine(isTimeZone, { error: notTimeZone });

function notTimeZone({ input }: { input?: unknown }): string {
	return `Expected a time zone by its name, such as Europe/Stockholm, received ${quote(input)}.`;
}

function isTimeZone(name: string): boolean {
	try {
		// An offset is no zone: it forgets summer time.
		return new Intl.DateTimeFormat('en', { timeZone: name }) !== undefined && !/^[+-]/.test(name);
	} catch {
		return false;
	}
}
