import { createHelpCenter } from '../model/help-center.ts';
import { CannotRun } from '../model/cannot-run.ts';
import { PUBLISHED_FILE, publishedNow } from '../model/published.ts';
import { notePublished, seedPublished } from '../read/published-file.ts';
import { openTexts } from '../read/open-texts.ts';
import { readContent } from '../read/read-content.ts';
import { today } from '../read/today.ts';
import { defineCommand, type ExitCode } from './cli/run.ts';

const usage = `Usage: npm run published

Note every address of the site in ${PUBLISHED_FILE}, so that "npm run check" tells of any that leads
nowhere later. "npm run build" does the same, unless it builds into another folder (--out): this is
for content that is built elsewhere. Commit the file with your content.

FYR_CONTENT names another content root than content/.
Exits 0 if they are noted, 2 if it could not run.`;

export const command = defineCommand('published', usage, {}, ({ folders }): ExitCode => {
	const here = folders();
	const { records } = readContent(here, openTexts(here));
	seedPublished({ ...here, site: records.site });
	const center = createHelpCenter(records, { today: today(records.site.timeZone), drafts: false });
	const added = notePublished(here.content, publishedNow(center));
	if (added === undefined) {
		throw new CannotRun(
			`${PUBLISHED_FILE} cannot be read. Run "npm run check", and mend it first.`,
		);
	}
	console.error(`${PUBLISHED_FILE}: ${added} new ${added === 1 ? 'address' : 'addresses'}.`);
	return 0;
});
