import type { TextTree } from '../../schema/labels.ts';
import type { ContentIndex } from '../content-index.ts';
import type { FileFinding, Place, Places } from '../problem.ts';

export type { FileFinding };
import type { ArticleRecord, Records, SnippetRecord } from '../records.ts';
import type { RuleName } from '../registry/index.ts';
import type { ArticleText } from '../text.ts';

/** Texts of the site that Fyr itself brings in a language; none where it does not know it. */
type BuiltIn = (lang: string) => TextTree;

/** What a rule may look at. */
export interface RuleContext {
	records: Records;
	/** Every file of the content root. */
	files: ReadonlySet<string>;
	/** Every file of public/, relative to it. */
	publicFiles: ReadonlySet<string>;
	/** Text of `public/robots.txt`, if there is one. */
	robots: string | undefined;
	/** File of public/ that may not be published → why, in words that follow its name. */
	publicFaults: ReadonlyMap<string, string>;
	/** File of public/ → where it is, from the content root. */
	publicPaths: ReadonlyMap<string, string>;
	/** Picture that cannot be published → why, in words that follow its name. */
	pictureFaults: ReadonlyMap<string, string>;
	/** Bytes of every picture that is shown. */
	weights: ReadonlyMap<string, number>;
	/** Whether a package of fonts is installed. E.g. `noto-sans-jp`. */
	hasFont: (name: string) => boolean;
	/** ISO day. */
	today: string;
	/** Interface strings a locale may override, plurals by their stem. */
	interfaceKeys: readonly string[];
	builtIn: BuiltIn;
	/** Names of the company's own rules. */
	ownRules: readonly string[];
	index: ContentIndex;
	places: Places;
	/** Text of an article or snippet. */
	text: (source: TextSource) => ArticleText;
}

/** What has a text: an edition or a snippet. */
export type TextSource = ArticleRecord | SnippetRecord;

/** Looks at the content root as a whole. */
export interface ContentRule {
	name: RuleName;
	check: (context: RuleContext) => FileFinding[];
}

/** Looks at one text; called for each, so that a text is loaded once for all rules. */
export interface TextRule {
	name: RuleName;
	checkText: (source: TextSource, text: ArticleText, context: RuleContext) => FileFinding[];
}

export type Rule = ContentRule | TextRule;

export function isArticle(source: TextSource): source is ArticleRecord {
	return 'id' in source;
}

/** Where a whole file is meant. */
export const start: Place = { line: 1, column: 1 };
