import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { readPublic } from '../../../src/read/list-files.ts';
import { runCommand } from '../../helpers/run-command.ts';
import { article, writeContent } from '../../helpers/content.ts';
import { drawing } from '../../helpers/pictures.ts';

describe('unsafe-file', () => {
	test('a drawing in public/ that would run is an error, one that only draws is fine', () => {
		const project = mkdtempSync(join(tmpdir(), 'fyr-public-'));
		onTestFinished(() => rmSync(project, { recursive: true }));
		mkdirSync(join(project, 'public'));
		writeFileSync(join(project, 'public/fine.svg'), drawing());
		writeFileSync(join(project, 'public/evil.svg'), drawing('<script>x()</script>'));
		const root = writeContent({
			'sv/a/_category.yaml': 'title: A\n',
			'da/a/_category.yaml': 'title: A\n',
			'sv/a/b.mdx': article(),
			'da/a/b.mdx': article(),
		});
		const { code, out } = runCommand('check', root, [], project);
		expect(code).toBe(1);
		expect(out.replace(/^\S*\/public\//, '…/public/')).toMatchInlineSnapshot(`
			"…/public/evil.svg:1:1  error  unsafe-file  public/evil.svg holds <script>, which would run where the drawing is opened by itself. Remove that and save it again, or save it as PNG.
			"
		`);
	});

	test('a symbolic link out of public/ is an error, one inside is fine', () => {
		const project = mkdtempSync(join(tmpdir(), 'fyr-public-'));
		onTestFinished(() => rmSync(project, { recursive: true }));
		const folder = join(project, 'public');
		mkdirSync(folder);
		writeFileSync(join(folder, 'fine.svg'), drawing());
		writeFileSync(join(project, 'evil.svg'), drawing('<script>x()</script>'));
		symlinkSync(join(project, 'evil.svg'), join(folder, 'out.txt'));
		symlinkSync(project, join(folder, 'out'));
		symlinkSync('nothing', join(folder, 'missing'));
		symlinkSync('fine.svg', join(folder, 'in.svg'));
		const { publicFaults } = readPublic({ content: project, public: [folder] });
		expect([...publicFaults.keys()].sort()).toEqual(['missing', 'out', 'out.txt']);
		expect(publicFaults.get('out')).toContain(
			`is a symbolic link out of public/, to "${project}".`,
		);
	});
});
