import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openSqliteStore } from '../../src/feedback/store/sqlite.ts';
import { manifestFixture, storableVote, temporaryFolder } from '../feedback/setup.ts';

const project = join(import.meta.dirname, '../..');

/** A folder with a manifest, in which the command can be run. */
function folderWithManifest() {
	const folder = temporaryFolder();
	writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifestFixture));
	const run = (
		args: string[],
		program = ['bin/fyr.mjs', 'report'],
		env: Record<string, string> = {},
	) => {
		const { status, stdout, stderr } = spawnSync(process.execPath, [...program, ...args], {
			cwd: project,
			env: {
				...process.env,
				FYR_STORE: `sqlite:${join(folder, 'votes.db')}`,
				FYR_MANIFEST: join(folder, 'manifest.json'),
				...env,
			},
			encoding: 'utf8',
		});
		return { code: status, out: stdout, err: stderr };
	};
	const vote = async (count: number): Promise<void> => {
		const store = await openSqliteStore(join(folder, 'votes.db'));
		const votes = Array.from({ length: count }, (_, n) =>
			store.save(storableVote({ reader: n.toString(16).padStart(32, '0'), at: Date.now() })),
		);
		await Promise.all(votes);
		await store.close();
	};
	return { folder, run, vote };
}

describe('npm run report', () => {
	test('before the first vote says what to do, and that is no fault', () => {
		const { run } = folderWithManifest();
		const { code, out, err } = run(['--lang', 'sv']);
		expect([code, err]).toEqual([0, '']);
		expect(out).toContain('Ingen har svarat på ”Fick du hjälp av artikeln?” ännu.');
	});

	test('is text, JSON, a page or a table', async () => {
		const { run, vote } = folderWithManifest();
		await vote(12);
		expect(run(['--lang', 'da']).out).toMatch(/^ {2}0\s% af 12 læsere fik hjælp/m);
		expect(JSON.parse(run(['--json']).out)).toMatchObject({ editions: [{ now: { no: 12 } }] });
		expect(run(['--html', '--lang', 'nb']).out).toMatch(/^<!doctype html>[^]*Dette sier leserne/);
		expect(run(['--csv']).out).toMatch(/^article,[^]*\naccount\/log-in,sv,Logga in,/);
		expect(run(['report', '--format', 'json'], ['src/feedback/cli.ts']).out).toBe(
			run(['--json']).out,
		);
	});

	test('is of one locale where that is asked for', async () => {
		const { run, vote } = folderWithManifest();
		await vote(12);
		expect(JSON.parse(run(['--json', '--locale', 'da']).out)).toMatchObject({ editions: [] });
	});

	test.each([
		[['--locale', 'sw'], 'Nothing is published in "sw". Did you mean "sv"?'],
		[['--lang', 'svenska'], 'There are no words in "svenska". There is: da, en, nb, sv.'],
		[['--html', '--json'], 'Choose one of --json, --html and --csv.'],
		[['sv'], '"sv" is not needed.'],
	])('%o is answered by what to write instead', (args, message) => {
		const { code, err } = folderWithManifest().run(args);
		expect(code).toBe(2);
		expect(err.split('\n')[0]).toBe(`report: ${message}`);
	});

	test('where it cannot run, says why in a line', () => {
		const { run, folder } = folderWithManifest();
		const without = join(folder, 'none.json');
		expect(run([], undefined, { FYR_MANIFEST: without })).toMatchObject({
			code: 2,
			err: `report: There is no manifest at "${without}". Build the site: npm run build\n`,
		});
		writeFileSync(join(folder, 'votes.db'), 'no database, and long enough to tell'.repeat(9));
		expect(run([]).err).toMatch(/^report: The vote file "[^"]*" cannot be used\. .*\n$/);
		expect(run([], undefined, { FYR_STOR: 'x' }).err).toBe(
			'report: FYR_STOR is not a setting. Did you mean "FYR_STORE"?\n',
		);
	});
});
