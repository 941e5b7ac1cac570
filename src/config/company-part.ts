import { z } from 'zod';
import { attributesOf, readAttributes } from '../markdown/attribute-faults.ts';
import { isLabel } from '../markdown/directive.ts';
import { plainText } from '../markdown/nodes.ts';
import type { Part, PartUse } from '../markdown/part.ts';
import type { PartConfig } from './company.ts';

const forms = {
	block: 'containerDirective',
	line: 'leafDirective',
	inline: 'textDirective',
} as const satisfies Record<PartConfig['form'], Part['form']>;

/** A part of the company's own, in the shape of Fyr's. */
export function companyPart(config: PartConfig): Part {
	const { name, label } = config;
	const part: Part = {
		name,
		component: config.component ?? tagOf(name),
		form: forms[config.form],
		...(label !== undefined && { label: { attribute: label } }),
		attributes: config.attributes ?? z.strictObject({}),
		example: config.example,
		faults: (use) =>
			messagesOf(config, part, use).map((message) => ({ rule: partRule(name), message })),
		write: (use) => [
			{
				type: 'part',
				part: name,
				props: readAttributes(part, use),
				...(config.form === 'block' && { children: textOf(use) }),
			},
		],
	};
	return part;
}

/** Name of what the part's own check finds, for `rules:` in `site.yaml`. */
export function partRule(name: string): `part/${string}` {
	return `part/${name}`;
}

/** `price-table` → `PriceTable`. */
function tagOf(name: string): string {
	return name.replace(/(?:^|-)([a-z\d])/g, (_, letter: string) => letter.toUpperCase());
}

/** What the company's own check says of one use whose attributes are right. */
function messagesOf({ check }: PartConfig, part: Part, use: PartUse): readonly string[] {
	const { success, data } = part.attributes.safeParse(attributesOf(part, use));
	if (!check || !success) return [];
	const text = textOf(use).map(plainText).join(' ').trim();
	return [check({ attributes: data, text }) ?? []].flat();
}

function textOf({ node }: PartUse): PartUse['node']['children'] {
	return node.type === 'containerDirective' ? node.children.filter((each) => !isLabel(each)) : [];
}
