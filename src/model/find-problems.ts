import { indexContent } from './content-index.ts';
import { checkOwnRules, noOwnRules, type OwnRules } from './own-rules.ts';
import { compareProblems, type Places, type Problem } from './problem.ts';
import type { ArticleRecord, Records } from './records.ts';
import type { FileFinding, Rule, RuleContext, TextSource } from './rules/rule.ts';
import { rules } from './rules/index.ts';
import { weigh } from './severity.ts';
import { invisibleSigns, madeVisible } from './signs.ts';
import type { ArticleText } from './text.ts';

/** A content root as `readContent` returns it. */
export interface ReadContent {
	records: Records;
	/** Editions whose front matter is not valid; their text is checked. */
	invalidEditions: readonly ArticleRecord[];
	/** Every file of the content root. */
	files: ReadonlySet<string>;
	/** Every file of public/. */
	publicFiles: ReadonlySet<string>;
	/** Text of `public/robots.txt`, if there is one. */
	robots?: string | undefined;
	/** File of public/ that may not be published → why. */
	publicFaults: ReadonlyMap<string, string>;
	/** File of public/ → where it is, from the content root. */
	publicPaths: ReadonlyMap<string, string>;
	/** Picture that cannot be published → why. */
	pictureFaults: ReadonlyMap<string, string>;
	/** Bytes of every picture that is shown. */
	weights: ReadonlyMap<string, number>;
	/** Whether a package of fonts is installed. E.g. `noto-sans-jp`. */
	hasFont: (name: string) => boolean;
	texts: { get: (digest: string) => ArticleText };
	places: Places;
	/** Rules of the company's own. */
	own?: OwnRules;
	/** What the reader found in single files. */
	problems: readonly Problem[];
}

/**
 * Every problem of a content root, the reader's own included, in the order of the files.
 *
 * @param today Day, or moment, by the site's clock: decides what is published and what is due.
 * @param interfaceKeys Interface strings that `_ui.yaml` may override.
 * @param builtIn What Fyr says where it does not.
 */
export function findProblems(
	content: ReadContent,
	{ today, interfaceKeys, builtIn }: Pick<RuleContext, 'today' | 'interfaceKeys' | 'builtIn'>,
): Problem[] {
	const { records, files, texts, places, own = noOwnRules } = content;
	const sources = [...records.articles, ...content.invalidEditions, ...records.snippets];
	const { publicFiles, publicFaults, publicPaths, pictureFaults, weights, hasFont } = content;
	const context: RuleContext = {
		records,
		files,
		publicFiles,
		robots: content.robots,
		publicFaults,
		publicPaths,
		pictureFaults,
		weights,
		hasFont,
		today,
		interfaceKeys,
		builtIn,
		ownRules: [...own.rules.map(({ name }) => name), ...own.partRules],
		places,
		index: indexContent(records, files, today),
		text: ({ digest }) => texts.get(digest),
	};
	const found = [
		...content.problems,
		...checkContent(context),
		...checkTexts(context, sources),
		...checkOwnRules(own, sources, context),
	];
	return weigh(unique(found.map(readable)), records.site.rules).sort(compareProblems);
}

/** Only errors stop a build. */
export function hasErrors(problems: readonly Problem[]): boolean {
	return problems.some(({ severity }) => severity === 'error');
}

function checkContent(context: RuleContext): Problem[] {
	return rules.flatMap((rule) => ('check' in rule ? rule.check(context).map(toProblem(rule)) : []));
}

function checkTexts(context: RuleContext, sources: readonly TextSource[]): Problem[] {
	const textRules = rules.filter((rule) => 'checkText' in rule);
	return sources.flatMap((source) => {
		const text = context.text(source);
		return textRules.flatMap((rule) => rule.checkText(source, text, context).map(toProblem(rule)));
	});
}

function toProblem({ name: rule }: Rule) {
	return ({ file, place, severity, message, fix }: FileFinding): Problem => ({
		file,
		line: place.line,
		column: place.column,
		rule,
		severity,
		message,
		...(fix && { fix }),
	});
}

/** A name that differs from another by a sign nobody sees would be quoted as the very same. */
function readable(problem: Problem): Problem {
	const signs = invisibleSigns(problem.message);
	if (signs.length === 0) return problem;
	return { ...problem, message: madeVisible(problem.message, signs) };
}

function unique(problems: readonly Problem[]): Problem[] {
	return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}
