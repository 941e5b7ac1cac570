import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findProject } from '../../../src/commands/cli/find-project.ts';
import { CannotRun } from '../../../src/model/cannot-run.ts';
import { article, companyFolder, writeContent } from '../../helpers/content.ts';

describe('a command is about', () => {
	const environment = {};

	test('the help center that the current folder lies in, however deep', () => {
		const root = companyFolder({ 'sv/a/b.md': article() });
		const found = findProject({ cwd: join(root, 'content/sv/a'), environment });
		expect(found).toMatchObject({ root, content: join(root, 'content'), out: join(root, 'dist') });
	});

	test('the one that --root names, from any folder', () => {
		const root = companyFolder({});
		expect(findProject({ cwd: '/', environment, root })).toMatchObject({ root });
		expect(findProject({ cwd: join(root, 'content'), environment, root: '..' })).toMatchObject({
			root,
		});
	});

	test('the content that FYR_CONTENT names, with the rest of the folder it is run in', () => {
		const root = companyFolder({});
		const content = writeContent({});
		const found = findProject({ cwd: root, environment: { FYR_CONTENT: content } });
		expect(found).toMatchObject({ root, content, out: join(root, 'dist') });
	});

	test('none where there is no site.yaml, and it is said what to do', () => {
		expect(() => findProject({ cwd: '/', environment })).toThrow(
			new CannotRun(
				'There is no site.yaml in "/content". Run this in the folder of a help center, name that with --root, or make one: npx fyr init my-help',
			),
		);
		expect(() => findProject({ cwd: '/', environment: { FYR_CONTENT: 'none' } })).toThrow(
			'There is no site.yaml in "/none". FYR_CONTENT must name a folder that holds one.',
		);
	});
});
