import { calloutKind } from './callouts.ts';
import { valueOf, type HtmlElement } from './html-element.ts';

/** What to write instead of a component that other programs have; empty for one that none is known by. */
export function insteadOfComponent(element: HtmlElement): string {
	const name = element.name ?? '';
	const callout = calloutOf(name, element);
	if (callout !== undefined) {
		return ` Write a line ":::${callout}", then the text, then a line ":::".`;
	}
	return Object.hasOwn(others, name) ? ` ${others[name] ?? ''}` : '';
}

/** `<Info>` and `<Callout type="info">` say their kind; one that says none is a note. */
function calloutOf(name: string, element: HtmlElement): string | undefined {
	const own = calloutKind(name);
	if (own !== undefined && !/^(Alert|Hint)$/.test(name)) return own;
	if (!/^(Alert|Admonition|Aside|Banner|Callout|Hint|InfoBox|Message|Notice)$/.test(name)) {
		return undefined;
	}
	const attributes = ['type', 'kind', 'variant', 'intent', 'style', 'status', 'severity', 'color'];
	const kind = attributes.map((attribute) => valueOf(element, attribute)).find(Boolean);
	return calloutKind(kind ?? '') ?? 'note';
}

const choices = 'Write ":::choices" with a heading "####" for each of them.';
const folded = 'Write <details> and <summary>, or a heading.';
const picture = 'A picture is written ![What it shows](./picture.png).';
const steps = 'Steps are a list: "1. …", "2. …", with what belongs to them indented.';

const others: Readonly<Record<string, string>> = {
	Accordion: folded,
	AccordionGroup: folded,
	CodeGroup: choices,
	Collapse: folded,
	Details: folded,
	Expandable: folded,
	Figure: picture,
	Frame: picture,
	Image: picture,
	Img: picture,
	Picture: picture,
	Step: steps,
	Steps: steps,
	Tab: choices,
	TabItem: choices,
	TabPanel: choices,
	Tabs: choices,
	Toggle: folded,
};
