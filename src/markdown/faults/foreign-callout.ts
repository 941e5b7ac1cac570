import type { Finding } from '../../model/problem.ts';
import type { Blockquote, Root } from 'mdast';
import type { Node } from 'unist';
import { calloutKind } from '../callouts.ts';
import { placeOf, plainText, walk } from '../nodes.ts';
import { quotedCallout } from '../quoted-callout.ts';
import type { TextFaultRule, WrittenText } from './rule.ts';
import { linesOfParagraphs } from './words.ts';

/** Callouts as other programs write them, which would be shown with their signs. */
export const foreignCallout: TextFaultRule = {
	name: 'foreign-callout',
	find: (text) => [...inLines(text), ...inBrackets(text), ...inCode(text.tree)],
};

/** A line that begins a callout: what it is called there, and its title. */
const openings: readonly RegExp[] = [
	// MkDocs
	/^(?:!!!|\?\?\?\+?)[ \t]*(?<name>[\p{L}-]+)(?:[ \t]+[\p{L}-]+)*(?:[ \t]+"(?<title>[^"]*)")?$/u,
	// reStructuredText
	/^\.\. (?<name>[\p{L}-]+)::(?:[ \t]+(?<title>.*))?$/u,
	// MyST, Pandoc and Quarto
	/^:{3,}[ \t]*\{\.?(?:callout-)?(?<name>[\p{L}-]+)[^}]*\}(?:[ \t]+(?<title>.*))?$/u,
	// Jekyll, Kramdown and Wiki.js
	/^\{:?[ \t]*\.(?:is-|alert-)?(?<name>[\p{L}-]+)[ \t]*\}$/u,
	// Confluence
	/^\{(?<name>info|note|tip|warning|panel)(?::[^}]*)?\}$/u,
	// docsify and Terraform
	/^(?<name>[!?~]>)[ \t]/u,
];

function inLines(text: WrittenText): Finding[] {
	return linesOfParagraphs(text).flatMap(({ words, signs, place }): Finding[] => {
		const line = words.trim();
		const groups = openings.map((opening) => opening.exec(signs.trim())?.groups).find(Boolean);
		return groups ? [found(line, groups['name'], groups['title'], place)] : [];
	});
}

/** `[!WORD]` that is not one of ours, is empty, or stands in no quotation. */
function inBrackets({ tree, source }: WrittenText): Finding[] {
	const all: Finding[] = [];
	walk(tree, (node, parents) => {
		const quotation = parents.at(-1);
		if (node.type !== 'paragraph' || isCallout(quotation, node, source)) return;
		const [written, name] = /^\[!([\p{L}-]+)[^\]]*\]/u.exec(plainText(node)) ?? [];
		if (written !== undefined) all.push(bracketed(written, name ?? '', placeOf(node)));
	});
	return all;
}

/** GitHub and Obsidian have callouts so; Microsoft has texts from elsewhere, films and boxes too. */
function bracketed(written: string, name: string, place: Finding['place']): Finding {
	if (calloutKind(name)) return found(written, name, undefined, place);
	const message = `"${written}" is shown to readers as it stands: there is no "${name}" here. Write "> [!NOTE]", "> [!TIP]" or "> [!WARNING]" for a callout, ::snippet[name] for a text that is used often, or a link.`;
	return { severity: 'warning', message, place };
}

function isCallout(parent: Node | undefined, node: Node, source: string): boolean {
	if (parent?.type !== 'blockquote') return false;
	const quotation = parent as Blockquote;
	return quotation.children[0] === node && quotedCallout(quotation, source) !== undefined;
}

/** MyST has callouts in what looks like code: ```` ```{note} ````. */
function inCode(tree: Root): Finding[] {
	const all: Finding[] = [];
	walk(tree, (node) => {
		if (node.type !== 'code' || !('lang' in node)) return;
		const [written, name = ''] = /^\{([\p{L}-]+)\}$/u.exec(String(node.lang)) ?? [];
		if (written !== undefined && calloutKind(name)) {
			all.push(found(`\`\`\`${written}`, name, undefined, placeOf(node)));
		}
	});
	return all;
}

function found(
	written: string,
	name = '',
	title: string | undefined,
	place: Finding['place'],
): Finding {
	const kind = calloutKind(name) ?? 'note';
	const message = `"${written}" is shown to readers as it stands. Write a line ":::${kind}${title ? `[${title}]` : ''}", then the text, then a line ":::".`;
	return { severity: 'warning', message, place };
}
