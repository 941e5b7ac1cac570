import { describe, expect, test } from 'vitest';
import { CannotRun } from '../../src/model/cannot-run.ts';
import { contentRoot } from '../../src/read/content-root.ts';
import { writeContent } from '../helpers/content.ts';

describe('contentRoot', () => {
	test('is what FYR_CONTENT names', () => {
		const root = writeContent({});
		expect(contentRoot({ FYR_CONTENT: root })).toBe(root);
	});

	test('is content/ where it names nothing', () => {
		expect(contentRoot({})).toMatch(/[/\\]content$/);
		expect(contentRoot({ FYR_CONTENT: '' })).toBe(contentRoot({}));
	});

	test('must hold a site.yaml', () => {
		expect(() => contentRoot({ FYR_CONTENT: 'no-such-folder' })).toThrow(CannotRun);
		expect(() => contentRoot({ FYR_CONTENT: 'no-such-folder' })).toThrow(
			/^There is no site\.yaml in ".*no-such-folder"\. FYR_CONTENT must name a folder that holds one\.$/,
		);
	});
});
