import { expect, test } from 'vitest';
import { newArticle } from '../../../src/model/new-article.ts';
import { findings } from '../../helpers/content.ts';

function made(): Record<string, string> {
	const files = newArticle('account/log-in', 'sv', 'Log in', new Set());
	return Object.fromEntries(files.map(({ file, text }) => [file, text]));
}

test('what a new article says is written over before it is published', () => {
	const files = made();
	expect(findings('untouched-template', files)).toEqual([]);
	const published = Object.entries(files).map(([file, text]) => [
		file,
		text.replace('status: draft\n', ''),
	]);
	expect(findings('untouched-template', Object.fromEntries(published))).toMatchInlineSnapshot(`
		[
		  "sv/account/log-in.mdx:3:1 warning: "Say in one sentence what readers can do after this." is what "npm run new" wrote. Write what readers should see, or add "status: draft".",
		  "sv/account/log-in.mdx:8:1 warning: "One or two sentences: who this is for, and what they need." is what "npm run new" wrote. Write what readers should see, or add "status: draft".",
		  "sv/account/log-in.mdx:12:1 warning: "Write what to press, e.g. Log in." is what "npm run new" wrote. Write what readers should see, or add "status: draft".",
		  "sv/account/log-in.mdx:13:1 warning: "Write what readers see then." is what "npm run new" wrote. Write what readers should see, or add "status: draft".",
		  "sv/account/log-in.mdx:16:1 warning: "Remove the line "status: draft" when the text is ready to be published." is what "npm run new" wrote. Write what readers should see, or add "status: draft".",
		]
	`);
});
