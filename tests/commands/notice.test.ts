import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { article, writeContent } from '../helpers/content.ts';
import { runCommand } from '../helpers/run-command.ts';

test('a notice is noted, and in the built site at once', () => {
	const root = writeContent({
		'sv/account/pin.mdx': article(),
		'notices.yaml':
			'# For customers.\n- { from: 2026-01-01, until: 2099-01-01, text: { da: Fejl. } }\n',
	});
	const out = join(root, 'out');
	mkdirSync(join(out, 'sv'), { recursive: true });
	writeFileSync(join(out, 'sv/notices.json'), '[]');
	const page = '<h1>Drift</h1><ul data-notice-list><li>Nothing.</li></ul><footer></footer>';
	writeFileSync(join(out, 'sv/notices.html'), page);
	const manifest = join(out, 'fyr-manifest.json');
	writeFileSync(manifest, '{"version":1,"site":"https://help.example","articles":{}}');
	const args = ['Fel på inloggningen.', '--locale', 'sv', '--until', '2099-01-01 08:00'];
	expect(
		runCommand('notice', root, [...args, '--severity', 'outage', '--on', 'account', '--out', out]),
	).toMatchObject({ code: 0, err: 'notices.yaml: until 2099-01-01 08:00.\n' });
	expect(readFileSync(join(root, 'notices.yaml'), 'utf8')).toMatch(
		/^# For customers\.\n- \{ from: [^]*Fejl[^]*- from: [^]*severity: outage[^]*sv: Fel på inloggningen\.\n$/,
	);
	expect(JSON.parse(readFileSync(join(out, 'sv/notices.json'), 'utf8'))).toMatchObject([
		{ text: 'Fel på inloggningen.', severity: 'outage', on: ['/sv/account/'] },
	]);
	// For readers without a script, with its time, because nothing takes it away.
	expect(readFileSync(join(out, 'sv/notices.html'), 'utf8')).toMatch(
		/^<h1>Drift<\/h1><ul data-notice-list><li><strong>Driftstörning:<\/strong> Fel på inloggningen\.<br><small>[^<]+2099 [^<]+<\/small><\/li><\/ul><footer><\/footer>$/,
	);
	// So that the report can tell answers of that time apart.
	expect(JSON.parse(readFileSync(manifest, 'utf8'))).toMatchObject({
		version: 1,
		notices: { sv: [{ text: 'Fel på inloggningen.', on: ['/sv/account/'] }], da: [{}] },
	});
});

test('what cannot be is said, and nothing is written', () => {
	const root = writeContent({ 'sv/account/pin.mdx': article() });
	expect(runCommand('notice', root, ['Fel.', '--out', root]).err).toContain(
		'Say its language: --locale sv, --locale da.',
	);
	expect(
		runCommand('notice', root, ['Fel.', '--locale', 'sv', '--until', 'soon', '--out', root]).err,
	).toContain('--until: Expected a date such as 2026-05-31');
	expect(() => readFileSync(join(root, 'notices.yaml'))).toThrow();
});
