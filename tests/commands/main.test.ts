import { expect, onTestFinished, test, vi } from 'vitest';
import { commands } from '../../src/commands/commands.ts';
import { main } from '../../src/commands/main.ts';

/** What `fyr` says to what was typed after it. */
async function said(...args: string[]) {
	const out = vi.spyOn(console, 'log').mockImplementation(() => undefined);
	const err = vi.spyOn(console, 'error').mockImplementation(() => undefined);
	onTestFinished(() => {
		vi.restoreAllMocks();
	});
	const code = await main(args, { cwd: '/', environment: {} });
	const result = { code, out: out.mock.calls.join('\n'), err: err.mock.calls.join('\n') };
	out.mockClear();
	err.mockClear();
	return result;
}

test.each([[], ['help'], ['--help'], ['-h']])('fyr %s names every command', async (...args) => {
	const { code, out, err } = await said(...args);
	expect([code, err]).toEqual([0, '']);
	expect(out).toMatch(/^Usage: fyr <command> \[options\]\n/);
	for (const [name, { about }] of Object.entries(commands)) {
		expect(out).toMatch(new RegExp(`^  ${name} +${about}$`, 'm'));
	}
});

test.each([
	['chekc', 'Did you mean "check"?'],
	['transalted', 'Did you mean "translated"?'],
])('an unknown command "%s" names the nearest', async (typed, hint) => {
	const { code, out, err } = await said(typed);
	expect([code, out]).toEqual([2, '']);
	expect(err).toMatch(`fyr: There is no command "${typed}". ${hint}\n\nUsage: fyr`);
});

test('one that is near none is answered with all of them', async () => {
	expect((await said('xyzzy')).err).toMatch(/^fyr: There is no command "xyzzy"\.\n\nUsage: fyr/);
});

test('each command answers --help, wherever it is run', async () => {
	for (const name of Object.keys(commands)) {
		const { code, out } = await said(name, '--help');
		expect([name, code]).toEqual([name, 0]);
		expect(out).toMatch(/^Usage: /);
	}
});
