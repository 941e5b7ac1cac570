import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';

/** What the HTML standard says, and that what an attribute names by id is there. No taste of layout. */
const validator = new HtmlValidate({
	root: true,
	extends: ['html-validate:standard'],
	rules: {
		'no-missing-references': 'error',
		'no-implicit-close': 'error',
		'no-utf8-bom': 'error',
		'wcag/h37': 'error',
		'wcag/h63': 'error',
		'wcag/h71': 'error',
	},
});

/** What is wrong in the HTML of one page, one line a fault. */
export async function faultsIn(html: string, name: string): Promise<string[]> {
	const { results } = await validator.validateString(html, name);
	// The validator does not look there.
	const [, after = ''] = html.trimEnd().split('</html>');
	const stray = after === '' ? [] : [`${name} after-the-end: ${after.slice(0, 60)}`];
	const faults = results
		.flatMap(({ messages }) => messages)
		.map(({ ruleId, message, selector }) => `${name} ${ruleId}: ${message} (${selector})`);
	return [...faults, ...stray];
}

/** What is wrong in the HTML of every page of a built site. */
export async function htmlFaults(dist: string): Promise<string[]> {
	const faults: string[] = [];
	for await (const file of glob('**/*.html', { cwd: dist })) {
		faults.push(...(await faultsIn(await readFile(join(dist, file), 'utf8'), file)));
	}
	return faults;
}
