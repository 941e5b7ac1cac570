import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { RATES } from '../../src/feedback/rates.ts';
import { SETTINGS } from '../../src/feedback/settings.ts';
import { goodVote, setup } from './setup.ts';

const folder = join(import.meta.dirname, '../../docs/en/feedback');
const text = readdirSync(folder)
	.map((page) => readFileSync(join(folder, page), 'utf8'))
	.join('\n');
const all = (pattern: RegExp) => [...new Set(text.match(pattern))];

describe('docs/en/feedback/', () => {
	test('names settings that there are', () => {
		const known = Object.values(SETTINGS).map(({ name }) => name);
		const named = all(/\bFYR_[A-Z_]+[A-Z]/g);
		expect(named.length).toBeGreaterThan(10);
		expect(named.filter((name) => !known.includes(name))).toEqual([]);
	});

	test('names the days and rates that hold where nothing is set', () => {
		for (const { defaultText } of [
			SETTINGS.commentDays,
			SETTINGS.linkDays,
			SETTINGS.zeroResultDays,
		]) {
			expect(text).toMatch(new RegExp(`^\\|.*\\b${defaultText}\\b.*\\(\`FYR_\\w+DAYS\`\\)`, 'm'));
			expect(text).toMatch(new RegExp(`^>.*\\b${defaultText} days`, 'm'));
		}
		const { network, all: together, readersADay } = RATES;
		expect(text).toContain(`${network.burst} at once, then one each two seconds`);
		expect([network.perSecond, together.perSecond, readersADay]).toEqual([0.5, 500, 20]);
		expect(text).toContain('20 readers of it on one article in a day');
	});

	test('watches numbers that there are', async () => {
		const { app, sendJson } = setup();
		await sendJson(goodVote);
		const metrics = await (await app.request('/metrics')).text();
		const watched = all(/\b(fyr|process)_[a-z_]+[a-z]/g);
		expect(watched).toContain('fyr_messages_total');
		expect(watched.filter((name) => !metrics.includes(name))).toEqual([]);
		expect(metrics).toContain('route="/v1/votes",status="204"');
	});
});
