import type { Directives } from 'mdast-util-directive';
import { nearest } from '../model/nearest.ts';
import { isLabel, partUse } from './directive.ts';
import type { Part, PartFault, PartUse } from './part.ts';

type Issue = NonNullable<ReturnType<Part['attributes']['safeParse']>['error']>['issues'][number];

/** What `{…}` holds that the part does not take, or not so. */
export function attributeFaults(node: Directives, part: Part): PartFault[] {
	const use = partUse(node);
	const label = part.label?.attribute;
	const isTitled = node.type === 'containerDirective' && node.children.some(isLabel);
	if (isTitled && label !== undefined && Object.hasOwn(use.attributes, label)) {
		const message = `"${node.name}" takes no "${label}" beside a title. Write it so: ${part.example}`;
		return [{ rule: 'unknown-attribute', message }];
	}
	const { error } = part.attributes.safeParse(attributesOf(part, use));
	return (error?.issues ?? []).flatMap((issue) =>
		messagesOf(node.name, part, use, issue).map((message): PartFault => ({
			rule: 'unknown-attribute',
			message,
		})),
	);
}

/** All that a use says, what stands in `[…]` under the name of its attribute, where that has one. */
export function attributesOf(
	part: Part,
	{ label, attributes }: Pick<PartUse, 'label' | 'attributes'>,
): Record<string, string> {
	const name = part.label?.attribute ?? '';
	const takesLabel = label !== '' && Object.hasOwn(part.attributes.shape, name);
	return takesLabel ? { ...attributes, [name]: label } : { ...attributes };
}

/** Values as the part's schema makes them; as they are written where it does not take them. */
export function readAttributes(part: Part, use: PartUse): Record<string, unknown> {
	const written = attributesOf(part, use);
	return part.attributes.safeParse(written).data ?? written;
}

function messagesOf(used: string, part: Part, use: PartUse, issue: Issue): string[] {
	const known = Object.keys(part.attributes.shape);
	if (issue.code === 'unrecognized_keys') {
		return issue.keys.map((key) => {
			const near = nearest(key, known);
			const meant = near === undefined ? '' : ` Did you mean "${near}"?`;
			return `"${used}" takes no "${key}".${meant} Write it so: ${part.example}`;
		});
	}
	const name = String(issue.path[0] ?? '');
	const written = attributesOf(part, use)[name];
	if (written === undefined) return [`"${used}" needs "${name}". Write it so: ${part.example}`];
	if (issue.code === 'invalid_value') {
		const values = issue.values.map((value) => JSON.stringify(value)).join(', ');
		return [`"${name}" is one of ${values}; received "${written}".`];
	}
	return [`"${name}": ${issue.message}`];
}
