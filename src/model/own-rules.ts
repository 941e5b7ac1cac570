import type { Problem, Severity } from './problem.ts';
import type { OwnRuleName } from './registry/index.ts';
import type { FileFinding, RuleContext, TextSource } from './rules/rule.ts';
import type { ArticleText } from './text.ts';

/** A check of the company's own, from `fyr.config.ts`; takes part in `rules:` of `site.yaml` by its name. */
export type OwnRule = RuleFacts &
	(
		| { check: (context: RuleContext) => readonly OwnFinding[] }
		| {
				checkText: (
					source: TextSource,
					text: ArticleText,
					context: RuleContext,
				) => readonly OwnFinding[];
		  }
	);

interface RuleFacts {
	/** With the company's name before it, e.g. `acme/no-jargon`. */
	name: OwnRuleName;
	/** Of its findings, where they name none. */
	severity: Severity;
	/** Why there is this rule, in a sentence, or an address where that is written. Follows each message. */
	docs: string;
}

/** What a company adds to `check`. */
export interface OwnRules {
	rules: readonly OwnRule[];
	/** Names of what the checks of its own parts find. */
	partRules: readonly string[];
	/** Where all of it is written, from the content root. */
	file: string;
}

export const noOwnRules: OwnRules = { rules: [], partRules: [], file: 'fyr.config.ts' };

type OwnFinding = Omit<FileFinding, 'severity'> & { severity?: Severity };

/**
 * What the company's own rules find. One that fails is a problem itself: it must not keep writers
 * from hearing of all others.
 */
export function checkOwnRules(
	{ rules, file }: OwnRules,
	sources: readonly TextSource[],
	context: RuleContext,
): Problem[] {
	return rules.flatMap((rule) => {
		try {
			return findingsOf(rule, sources, context).map((finding) => toProblem(rule, finding));
		} catch (error) {
			const why = error instanceof Error ? error.message : String(error);
			const message = `The rule "${rule.name}" failed, so nothing is known of what it looks for: ${why}`;
			return [{ file, line: 1, column: 1, rule: 'schema', severity: 'error', message }];
		}
	});
}

function findingsOf(
	rule: OwnRule,
	sources: readonly TextSource[],
	context: RuleContext,
): readonly OwnFinding[] {
	return 'check' in rule
		? rule.check(context)
		: sources.flatMap((source) => rule.checkText(source, context.text(source), context));
}

function toProblem(rule: OwnRule, { file, place, message, severity, fix }: OwnFinding): Problem {
	const why = /^https?:/.test(rule.docs) ? `See ${rule.docs}` : rule.docs;
	return {
		file,
		line: place.line,
		column: place.column,
		rule: rule.name,
		severity: severity ?? rule.severity,
		message: `${message} ${why}`,
		...(fix && { fix }),
	};
}
