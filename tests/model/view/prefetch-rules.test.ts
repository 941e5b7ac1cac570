import { expect, test } from 'vitest';
import { prefetchRules } from '../../../src/model/view/prefetch-rules.ts';

test('only pages of the same site and language are fetched ahead, below a path too', () => {
	expect(JSON.stringify(prefetchRules({ home: '/help/sv/' }))).toContain(
		'{"href_matches":"/help/sv/*"},{"not":{"href_matches":["/help/sv/search/*","/help/sv/feedback/*"]}}',
	);
});
