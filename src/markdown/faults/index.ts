import type { Fault } from '../../model/text.ts';
import { boldHeading } from './bold-heading.ts';
import { brokenSteps } from './broken-steps.ts';
import { brokenTable } from './broken-table.ts';
import { emptyHeading } from './empty-heading.ts';
import { falseBlank } from './false-blank.ts';
import { flatList } from './flat-list.ts';
import { footnotes } from './footnotes.ts';
import { foreignCallout } from './foreign-callout.ts';
import { foreignTag } from './foreign-tag.ts';
import { headingSpace } from './heading-space.ts';
import { indentedCode } from './indented-code.ts';
import { invisibleSign } from './invisible-sign.ts';
import { leftoverAttributes } from './leftover-attributes.ts';
import { listSign } from './list-sign.ts';
import { lostCell } from './lost-cell.ts';
import { midLineDirective } from './mid-line-directive.ts';
import { ownId } from './own-id.ts';
import { placeholderText } from './placeholder-text.ts';
import type { TextFaultRule, WrittenText } from './rule.ts';
import { runTogether } from './run-together.ts';
import { secondFrontMatter } from './second-front-matter.ts';
import { shortCode } from './short-code.ts';
import { shownEmphasis } from './shown-emphasis.ts';
import { singleTilde } from './single-tilde.ts';
import { spacedDirective } from './spaced-directive.ts';
import { spokenCallout } from './spoken-callout.ts';
import { strayDirectiveEnd } from './stray-directive-end.ts';
import { unclosedCode } from './unclosed-code.ts';
import { unfinishedLink } from './unfinished-link.ts';
import { wikiLink } from './wiki-link.ts';

/** Every rule that looks at one text alone. To add one, add a file and a line. */
export const textFaultRules: readonly TextFaultRule[] = [
	boldHeading,
	brokenSteps,
	brokenTable,
	emptyHeading,
	falseBlank,
	flatList,
	footnotes,
	foreignCallout,
	foreignTag,
	headingSpace,
	indentedCode,
	invisibleSign,
	leftoverAttributes,
	listSign,
	lostCell,
	midLineDirective,
	ownId,
	placeholderText,
	runTogether,
	secondFrontMatter,
	shortCode,
	shownEmphasis,
	singleTilde,
	spacedDirective,
	spokenCallout,
	strayDirectiveEnd,
	unclosedCode,
	unfinishedLink,
	wikiLink,
];

/** What is wrong with a text as it is written. */
export function textFaults(text: WrittenText): Fault[] {
	return textFaultRules.flatMap(({ name: rule, find }) =>
		find(text).map((found) => ({ rule, ...found })),
	);
}
