import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { multiply } from '../../../scripts/lib/bench/search/multiply.ts';
import { checkContent } from '../../../src/read/check-content.ts';
import { readContent } from '../../../src/read/read-content.ts';
import { foldersFor } from '../../helpers/content.ts';

test('each locale of the demo becomes a larger site of its own that can be built', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'fyr-multiply-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	for (const locale of ['da', 'sv', 'nb']) {
		const to = join(folder, locale);
		await multiply({ from: 'content', to, locale, articles: 60 });
		const content = readContent(foldersFor(to));
		const errors = checkContent(content).filter(({ severity }) => severity === 'error');
		expect(errors).toEqual([]);
		expect(content.records.articles).toHaveLength(60);
	}
});
