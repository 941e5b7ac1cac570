import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isSeq, parseDocument } from 'yaml';
import { fileOfPath, MANIFEST_FILE, noticesPagePath, noticesPath } from '../addresses.ts';
import type { ManifestFile } from '../feedback/contract.ts';
import { translatorFor } from '../i18n/translator.ts';
import { CannotRun } from '../model/cannot-run.ts';
import { createHelpCenter, type HelpCenter } from '../model/help-center.ts';
import { noticesByLocale } from '../model/manifest.ts';
import { inWords } from '../model/moment.ts';
import { noticesFor } from '../model/notices.ts';
import { wordsOf } from '../model/view/words.ts';
import { noticeList, withNoticeList } from '../notice-list.ts';
import { openTexts } from '../read/open-texts.ts';
import { readContent } from '../read/read-content.ts';
import { today } from '../read/today.ts';
import { noticesSchema } from '../schema/notices.ts';
import { writeWholeSync } from '../write-whole.ts';
import { defineCommand, WrongUsage, type ExitCode } from './cli/run.ts';

const usage = `Usage: npm run notice -- "text" [--locale <code>] [--until "<day time>"] [--from "<day time>"]
                         [--severity info|fault|outage] [--on <id> …]

Tell readers something for a while: adds it to notices.yaml, and to the built site if there is one.
No page is built anew. Without a text, the built site gets what notices.yaml has now.

  --locale <code>  Language of the text; needed where the site has more than one.
  --until "…"      When it is over, by the site's clock, e.g. "2026-11-28 18:00". Default: in 24 hours.
  --from "…"       When it begins. Default: now.
  --severity       info, fault or outage. Default: info.
  --on <id>        A category or an article; give it more than once for more. Default: all pages.
  --out <dir>      Where the built site is. Default: dist/.

FYR_CONTENT names another content root than content/.
Exits 0 if it is noted, 2 if it could not run.`;

const options = {
	locale: { type: 'string' },
	from: { type: 'string' },
	until: { type: 'string' },
	severity: { type: 'string' },
	on: { type: 'string', multiple: true },
	out: { type: 'string' },
} as const;

const FILE = 'notices.yaml';
const DAY = 24 * 60 * 60 * 1000;

export const command = defineCommand(
	'notice',
	usage,
	options,
	({ values, positionals, folders }): ExitCode => {
		const here = folders(values.out);
		const [text, ...more] = positionals;
		if (more.length > 0) throw new WrongUsage('Put the text in quotes.');
		const { site } = readContent(here, openTexts(here)).records;
		if (text !== undefined) {
			const [first, ...others] = site.locales.map(({ code }) => code);
			const locale = values.locale ?? (others.length === 0 ? first : undefined);
			if (locale === undefined) {
				throw new WrongUsage(
					`Say its language: --locale ${[first, ...others].join(', --locale ')}.`,
				);
			}
			const clock = (later: number) =>
				inWords(today(site.timeZone, new Date(Date.now() + later)).slice(0, 16));
			const { severity, on } = values;
			const notice = {
				from: values.from ?? clock(0),
				until: values.until ?? clock(DAY),
				...(severity !== undefined && { severity }),
				...(on && { on }),
				text: { [locale]: text },
			};
			const { error } = noticesSchema.safeParse([notice]);
			const fault = error?.issues[0];
			if (fault) throw new WrongUsage(`--${String(fault.path[1])}: ${fault.message}`);
			addTo(join(here.content, FILE), notice);
			console.error(`${FILE}: until ${notice.until}.`);
		}
		const { records, problems } = readContent(here, openTexts(here));
		const fault = problems.find(({ file }) => file === FILE);
		if (fault) throw new CannotRun(`${FILE}, line ${fault.line}: ${fault.message}`);
		const center = createHelpCenter(records, { today: today(site.timeZone), drafts: false });
		for (const { code } of site.locales) {
			const file = join(here.out, fileOfPath(noticesPath(code)));
			if (existsSync(file)) writeWholeSync(file, JSON.stringify(noticesFor(center, code)));
			rewritePage(join(here.out, fileOfPath(noticesPagePath(code))), center, code);
		}
		tellEndpoint(join(here.out, MANIFEST_FILE), noticesByLocale(center));
		return 0;
	},
);

/** At the end; what else the file holds, comments too, stays as it is. */
function addTo(file: string, notice: object): void {
	const document = parseDocument(existsSync(file) ? readFileSync(file, 'utf8') : '');
	if (document.errors.length > 0) throw new CannotRun(`${FILE}: ${document.errors[0]?.message}`);
	if (isSeq(document.contents)) document.add(document.createNode(notice));
	else document.contents = document.createNode([notice]) as never;
	writeWholeSync(file, String(document));
}

/** The page of the same, for readers without a script. */
function rewritePage(file: string, center: HelpCenter, locale: string): void {
	if (!existsSync(file)) return;
	const translator = translatorFor(wordsOf(center, locale));
	const { timeZone } = center.site;
	const list = noticeList(noticesFor(center, locale), translator, timeZone, Date.now());
	writeWholeSync(file, withNoticeList(readFileSync(file, 'utf8'), list));
}

/** The report tells apart what readers said meanwhile. */
function tellEndpoint(manifest: string, notices: ManifestFile['notices']): void {
	if (!existsSync(manifest)) return;
	// A cast, because the build wrote it.
	const file = JSON.parse(readFileSync(manifest, 'utf8')) as ManifestFile;
	writeWholeSync(manifest, JSON.stringify({ ...file, notices }));
}
