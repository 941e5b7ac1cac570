import { hash } from 'node:crypto';
import { expect, test } from 'vitest';
import { pagePolicy } from '../../../src/integrations/page-style/page-policy.ts';

const source = (code: string) => `'sha256-${hash('sha256', code, 'base64')}'`;

test('a page allows itself the rules that it holds, and no other script', () => {
	const body = '<script type="speculationrules">{}</script><script>alert(1)</script>';
	expect(pagePolicy("script-src 'self'", '<title>A</title>', 'p{}', body)).toBe(
		`<meta http-equiv="content-security-policy" content="script-src 'self' ${source('{}')};style-src 'self' ${source('p{}')}">`,
	);
});
