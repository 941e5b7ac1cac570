import { z } from 'zod';
import { quote } from './text.ts';

/** Where a site is published, in the two parts that addresses are made of. */
export interface Published {
	/** As browsers have it: lower case, punycode, no standard port. E.g. `https://company.example`. */
	origin: string;
	/** Folder of that host in which the site lies, as people read it. E.g. `/help`; empty for none. */
	base: string;
}

const error = ({ input }: { input?: unknown }): string =>
	`Expected the address of the published site, e.g. https://help.company.example or https://company.example/help; received ${quote(input)}.`;

/** The `origin` of `site.yaml`: scheme, host, and the folder of that host, if the site lies in one. */
export const published = z.string({ error }).transform((written, context): Published => {
	const address = publishedAt(written.trim());
	if (address) return address;
	context.addIssue({ code: 'custom', message: error({ input: written }) });
	return z.NEVER;
});

/** What stands before a path: none of it may be lost, so neither a query nor a password may stand there. */
function publishedAt(written: string): Published | undefined {
	const url = URL.parse(written);
	if (!url || !/^https?:\/\//i.test(written) || /[?#\\]/.test(written)) return undefined;
	if (url.username !== '' || url.password !== '') return undefined;
	const base = readable(url.pathname)?.replace(/\/+$/, '').normalize('NFC');
	if (base === undefined || !/^(\/[\p{L}\p{M}\d_~-][\p{L}\p{M}\d._~-]*)*$/u.test(base)) {
		return undefined;
	}
	return /\.html?$/i.test(base) ? undefined : { origin: url.origin, base };
}

function readable(path: string): string | undefined {
	try {
		return decodeURIComponent(path);
	} catch {
		return undefined;
	}
}
