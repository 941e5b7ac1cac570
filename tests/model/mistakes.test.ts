import { stringKeys } from '../../src/i18n/keys.ts';
import { builtInStrings } from '../../src/i18n/translator.ts';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findProblems } from '../../src/model/find-problems.ts';
import { readContent } from '../../src/read/read-content.ts';
import { printed, today, foldersFor } from '../helpers/content.ts';

test('a content root full of mistakes yields a clear problem for each, and no more', () => {
	const content = readContent(foldersFor(join(import.meta.dirname, '../fixtures/mistakes')));
	const problems = findProblems(content, {
		today,
		interfaceKeys: stringKeys,
		builtIn: builtInStrings,
	});
	expect(new Set(problems.map(({ rule }) => rule)).size).toBeGreaterThanOrEqual(12);
	expect(problems.map((problem) => `${problem.rule}  ${printed(problem)}`)).toMatchInlineSnapshot(`
		[
		  "slug-collision  nb/account/log-in.mdx:2:1 error: "/nb/account/log-in/" is the address of nb/account/pay.mdx too. Give one of them another slug.",
		  "alias-collision  nb/account/log-in.mdx:4:11 error: "/nb/account/" is where nb/account/_category.yaml is now, so it cannot lead elsewhere. Remove it here.",
		  "schema  nb/account/new-card.mdx:5:1 error: status: Expected published or draft, received "klar".",
		  "broken-heading  nb/account/pay.mdx:7:43 error: There is no heading "#slik" in nb/account/pay.mdx. It has no headings.",
		  "unknown-featured  site.yaml:7:12 error: There is no article "account/log-inn". Did you mean "account/log-in"?",
		  "schema  sv/account/_category.yaml:2:1 error: icon: Expected one of article, box, chat, gear, globe, home, info, key, lock, mail, phone, play, receipt, shield, user, wrench; received "usr".",
		  "unknown-component  sv/account/close-account.mdx:6:1 error: There is no component <Notes>. Did you mean "Note"?",
		  "code-in-article  sv/account/close-account.mdx:10:7 error: Between braces stands code, and nothing here is called "kundnummer". If readers should see the braces, write &#123;kundnummer&#125;.",
		  "yaml  sv/account/create-account.mdx:2:8 error: A value with a colon in it must be in quotes: title: "Skapa konto: så gör du".",
		  "heading-order  sv/account/forgotten-username.mdx:6:1 hint: "# Glömt användarnamnet" says the title again, which every page begins with, so it is left out. Remove the line.",
		  "unknown-label  sv/account/forgotten-username.mdx:8:13 error: There is no label "nav.login" in labels/sv.json. Did you mean "nav.logIn"?",
		  "broken-link  sv/account/forgotten-username.mdx:9:8 error: "./reset-pasword.mdx" leads to no article. Did you mean "./reset-password.mdx"?",
		  "broken-heading  sv/account/forgotten-username.mdx:9:61 error: There is no heading "#sista-stegen" on this page. Did you mean "#sista-steget"?",
		  "missing-alt  sv/account/forgotten-username.mdx:11:4 warning: "./meny.png" says nothing to readers who cannot see it. Write what it shows: ![The menu, opened](./meny.png).",
		  "missing-picture  sv/account/forgotten-username.mdx:11:4 error: There is no picture "./meny.png". Save it there, or remove the line.",
		  "unknown-snippet  sv/account/forgotten-username.mdx:13:1 error: There is no sv/_snippets/spamfolder.mdx. Did you mean "spam-folder"?",
		  "unclosed-directive  sv/account/forgotten-username.mdx:15:1 error: ":::note" is never closed, so it takes all that follows. Add a line ":::" where it ends.",
		  "avoided-word  sv/account/forgotten-username.mdx:16:6 hint: Write "lösenord" instead of "passord" (terms.yaml).",
		  "heading-order  sv/account/forgotten-username.mdx:18:1 warning: "#### Sista steget" skips a level, and readers who hear the page miss one. Write "## Sista steget".",
		  "other-locale-link  sv/account/forgotten-username.mdx:20:4 error: "../../nb/account/log-in.mdx" leads readers of sv to nb. Write "./log-in.mdx".",
		  "unknown-term  sv/account/forgotten-username.mdx:20:56 error: There is no term "pasword" in terms.yaml. Did you mean "password"?",
		  "unreadable-text  sv/account/invoices.mdx:6:15 error: In an .mdx file a "<" begins a component, and "<500 kronor" is not one. Write it as &lt;500 kronor.",
		  "schema  sv/account/log-in.mdx:2:1 error: There is no key "titel" here. Did you mean "title"?",
		  "schema  sv/account/reset-password.mdx:5:1 error: publishAt: Expected a date such as 2026-05-31, or a date and a time such as 2026-05-31 08:00; received "31/12/2026".",
		]
	`);
});
