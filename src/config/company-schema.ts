import { z } from 'zod';
import { quote, requiredText, shaped } from '../schema/text.ts';
import { slotNames } from './company.ts';

const isFunction = z.custom<() => unknown>((value) => typeof value === 'function', {
	error: 'Expected a function.',
});

/** Keys of `fyr.config.ts` that add to Fyr. Files are looked for when it is read. */
export const companyKeys = {
	components: z.array(partSchema(), { error: notList('components') }).optional(),
	slots: z.partialRecord(z.enum(slotNames), file('a slot', '.astro')).optional(),
	css: file('css', '.css').optional(),
	head: z.array(headTag(), { error: notList('head') }).optional(),
	rules: z.array(ruleSchema(), { error: notList('rules') }).optional(),
};

function partSchema() {
	return z.strictObject({
		name: shaped(/^[a-z][a-z\d-]*$/, 'a name such as "price"'),
		component: shaped(/^[A-Z][A-Za-z\d]*$/, 'a tag such as "PriceTable"').optional(),
		form: z.enum(['block', 'line', 'inline'], {
			error: ({ input }) => `Expected "block", "line" or "inline", received ${quote(input)}.`,
		}),
		template: file('a part', '.astro'),
		attributes: z
			.custom<z.ZodObject>((value) => isObjectSchema(value), {
				error: 'Expected a zod object, e.g. z.strictObject({ plan: z.enum(["small", "large"]) }).',
			})
			.optional(),
		label: z.string().optional(),
		example: requiredText('part', 'an example of how it is written'),
		print: z.boolean().default(true),
		search: z.boolean().default(true),
		check: isFunction.optional(),
	});
}

function headTag() {
	const text = z.string({ error: ({ input }) => `Expected text, received ${quote(input)}.` });
	const meta = z.union([
		z.strictObject({ tag: z.literal('meta'), name: text, content: text }),
		z.strictObject({ tag: z.literal('meta'), property: text, content: text }),
	]);
	const link = z.strictObject({
		tag: z.literal('link'),
		rel: text,
		href: text,
		type: text.optional(),
		sizes: text.optional(),
		media: text.optional(),
	});
	return z.union([meta, link], {
		error:
			'Expected { tag: "meta", name, content }, { tag: "meta", property, content } or { tag: "link", rel, href }. A script or style comes in a template of `slots`, or by `css`.',
	});
}

function ruleSchema() {
	return z
		.strictObject({
			name: shaped(/^[a-z\d-]+\/[a-z\d-]+$/, 'a name such as "acme/no-jargon"'),
			severity: z.enum(['error', 'warning', 'hint'], {
				error: ({ input }) => `Expected error, warning or hint; received ${quote(input)}.`,
			}),
			docs: requiredText('rule', 'a sentence or an address that says why there is this rule'),
			check: isFunction.optional(),
			checkText: isFunction.optional(),
		})
		.refine((rule) => rule.check !== undefined || rule.checkText !== undefined, {
			error: 'Expected a function `check` or `checkText`.',
		});
}

function file(owner: string, ending: string) {
	return z
		.string({ error: ({ input }) => `Expected a file, received ${quote(input)}.` })
		.refine((name) => name.endsWith(ending), {
			error: ({ input }) =>
				`Expected the ${ending} file of ${owner}, e.g. "./company/name${ending}"; received ${quote(input)}.`,
		});
}

function isObjectSchema(value: unknown): boolean {
	return typeof value === 'object' && value !== null && 'safeParse' in value && 'shape' in value;
}

function notList(key: string) {
	return ({ input }: { input?: unknown }): string =>
		`Expected a list: ${key}: [ … ]; received ${quote(input)}.`;
}
