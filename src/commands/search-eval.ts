import { readSite } from '../read/read-site.ts';
import { findProject } from './cli/find-project.ts';
import { defineCommand, WrongUsage, type ExitCode } from './cli/run.ts';
import { readBuiltSite } from './search-eval/built-site.ts';
import { checkQueries } from './search-eval/check-queries.ts';
import { evaluate } from './search-eval/evaluate.ts';
import { explanations } from './search-eval/explanations.ts';
import { generateQueries } from './search-eval/generate.ts';
import { readQuerySet } from './search-eval/query-set.ts';
import { ownConcepts, readWords } from './search-eval/own-concepts.ts';
import { printed } from './search-eval/print.ts';
import { reportOf } from './search-eval/report.ts';
import { siteToAsk } from './search-eval/site-to-ask.ts';

const usage = `Usage: npm run search:eval -- --queries <file> [--content <dir> | --dist <dir>] [--generated] [--misses] [--json]
       npm run search:eval -- --explain <query> [--locale <code>] [--content <dir> | --dist <dir>]

Put judged queries to the search of a site, and to Pagefind alone beside it.

  --queries <file>  JSON: [{ locale, query, class, relevant: [id] }]; may be given more than once.
  --generated       Make queries from the titles too: mistyped, respelled, wrapped in a question.
  --content <dir>   Build this content root first, into a temporary folder. Default: FYR_CONTENT.
  --dist <dir>      Ask a site that is built already.
  --misses          List the queries whose first answer is not a relevant one.
  --json            Print all of that as JSON.
  --explain <query> Print what each stage makes of a query, and why the first answers are there.
  --locale <code>   Whose search is asked. Default: every locale's.

docs/en/search/measure-search.md describes the format. Exits 0 if it could run, else 2.`;

const options = {
	queries: { type: 'string', multiple: true },
	generated: { type: 'boolean' },
	content: { type: 'string' },
	dist: { type: 'string' },
	misses: { type: 'boolean' },
	json: { type: 'boolean' },
	explain: { type: 'string' },
	locale: { type: 'string' },
} as const;

export const command = defineCommand(
	'search:eval',
	usage,
	options,
	async (request): Promise<ExitCode> => {
		const { values, cwd, environment } = request;
		const folders = () =>
			values.content === undefined
				? request.folders()
				: findProject({ cwd, environment: { ...environment, FYR_CONTENT: values.content } });
		const files = values.queries ?? [];
		if (files.length === 0 && !values.generated && values.explain === undefined) {
			throw new WrongUsage('Name a file with --queries, or choose --generated or --explain.');
		}
		if (values.content && values.dist) throw new WrongUsage('Choose --content or --dist.');
		const judged = files.flatMap((file) => readQuerySet(file));
		await using folder = await siteToAsk({ dist: values.dist, folders });
		const site = readBuiltSite(folder.dist);
		if (values.explain !== undefined) {
			console.log(await explanations(site, values.explain, values.locale));
			return 0;
		}
		checkQueries(judged, site);
		const generated = values.generated
			? [...site.locales].flatMap(([locale, articles]) => generateQueries(locale, articles))
			: [];
		const report = reportOf([
			await evaluate(site, judged, true),
			await evaluate(site, generated, false),
		]);
		if (values.json) console.log(JSON.stringify(report, undefined, '\t'));
		else {
			console.log(printed(report, values.misses === true));
			const { content } = folders();
			const lines = await ownConcepts(site, readSite(content), readWords(content));
			if (lines.length > 0) console.log(['', 'What words.yaml leads to:', ...lines].join('\n'));
		}
		return 0;
	},
);
