import { hash } from 'node:crypto';
import { expect, test } from 'vitest';
import { withOwnHashes } from '../../src/integrations/csp-hashes.ts';

const source = (code: string) => `'sha256-${hash('sha256', code, 'base64')}'`;
const meta = (policy: string) => `<meta http-equiv="content-security-policy" content="${policy}">`;
const style = 'a{color:red}\nb{}';
const script = 'if (1 < 2) {}';

test('a policy keeps the hashes of the code in its page and loses all others', () => {
	const page = (policy: string) =>
		`<head>${meta(policy)}<style>${style}</style></head><script type="module">${script}</script>`;
	const others = `${source('other')} ${source('more')}`;
	expect(
		withOwnHashes(
			page(
				`default-src 'none'; script-src 'self' ${others} ${source(script)}; style-src 'self' ${source(style)} ${others};`,
			),
		),
	).toBe(
		page(
			`default-src 'none'; script-src 'self' ${source(script)}; style-src 'self' ${source(style)};`,
		),
	);
});

test('a page without inline code allows none, and one without a policy stays as it is', () => {
	expect(withOwnHashes(meta(`style-src 'self' ${source(style)};`))).toBe(meta("style-src 'self';"));
	expect(withOwnHashes('<p>Text</p>')).toBe('<p>Text</p>');
});

test('what a script file holds is covered by its address, not by a hash', () => {
	const page = (policy: string) => `${meta(policy)}<script src="/x.js"></script>`;
	expect(withOwnHashes(page(`script-src 'self' ${source('')};`))).toBe(page("script-src 'self';"));
});
