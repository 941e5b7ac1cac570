import type { Heading, Link, List, ListItem, RootContent } from 'mdast';
import type { Node } from 'unist';
import { headingId } from '../../markdown/heading-id.ts';
import { isParent, placeOf, plainText, walk } from '../../markdown/nodes.ts';
import type { PartUse } from '../../markdown/part.ts';
import type { GuideAnswer, GuideStep, LinkUse } from '../../model/text.ts';

/** A step as it is written. */
export interface WrittenStep {
	heading: Heading;
	content: RootContent[];
	/** The list at its end that a reader chooses from; none where the step is an end. */
	answers: List | undefined;
}

/** The steps of a guide, each begun by a heading; what stands before the first belongs to none. */
export function stepsOf({ node }: PartUse): { before: RootContent[]; steps: WrittenStep[] } {
	const before: RootContent[] = [];
	const steps: WrittenStep[] = [];
	for (const child of node.children) {
		if (child.type === 'heading') {
			steps.push({ heading: child, content: [], answers: undefined });
		} else (steps.at(-1)?.content ?? before).push(child);
	}
	for (const step of steps) step.answers = answersIn(step.content);
	return { before, steps };
}

/** The same, once headings have their ids, for the rules and for who counts where readers stop. */
export function guideSteps(use: PartUse): GuideStep[] {
	return stepsOf(use).steps.map(({ heading, content, answers }) => ({
		id: headingId(heading),
		title: plainText(heading).replace(/\s+/g, ' ').trim(),
		answers: (answers?.children ?? []).map(answerOf),
		links: content.flatMap(linksIn),
		isEmpty: content.length === 0,
		place: placeOf(heading),
	}));
}

/** A bullet list that ends a step, if one of its items is nothing but a link. */
function answersIn(content: readonly RootContent[]): List | undefined {
	const last = content.at(-1);
	if (last?.type !== 'list' || last.ordered) return undefined;
	return last.children.some(isOnlyLink) ? last : undefined;
}

function isOnlyLink({ children: [first, ...rest] }: ListItem): boolean {
	return rest.length === 0 && first?.type === 'paragraph' && first.children.length === 1
		? first.children[0]?.type === 'link'
		: false;
}

function answerOf(item: ListItem): GuideAnswer {
	const leads = linksIn(item).length > 0;
	return { text: plainText(item).replace(/\s+/g, ' ').trim(), leads, place: placeOf(item) };
}

function linksIn(node: Node): LinkUse[] {
	const links: LinkUse[] = [];
	walk(node, (each) => {
		if (isLink(each)) links.push({ href: each.url, text: plainText(each), place: placeOf(each) });
	});
	return links;
}

function isLink(node: Node): node is Link {
	return node.type === 'link' && isParent(node);
}
