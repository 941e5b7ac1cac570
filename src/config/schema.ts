import type { AstroUserConfig } from 'astro';
import { z } from 'zod';
import { textTreeSchema } from '../schema/labels.ts';
import { companyKeys } from './company-schema.ts';
import type { CompanyConfig } from './company.ts';

/**
 * What `fyr.config.ts` may hold: what is code, and so has no place in the content. A key a paragraph;
 * whoever adds one adds it here, and its page in docs.
 */
export const configSchema = z.strictObject({
	...companyKeys,

	/**
	 * Interface strings of a company's own, by locale: for its components and slots. What Fyr itself says
	 * is changed in the content, in `<locale>/_ui.yaml`.
	 */
	strings: z.record(z.string(), textTreeSchema).default({}),

	/** More of Astro's configuration, merged into Fyr's: e.g. `vite`, `integrations`. */
	astro: z
		.custom<AstroUserConfig>((value) => typeof value === 'object' && value !== null, {
			error: 'Expected an object of Astro’s configuration.',
		})
		.default({}),
});

/** That of a company without `fyr.config.ts`. */
export const noConfig: Config = configSchema.parse({});

/** What a company writes. */
export type FyrConfig = CompanyConfig & Pick<z.input<typeof configSchema>, 'strings' | 'astro'>;

/** The same as it is read: with what holds where nothing is written. */
export type Config = z.output<typeof configSchema>;
