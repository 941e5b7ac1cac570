import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { expectBuilt, workshop, type Workshop } from '../helpers/build.ts';
import { userEnvironment } from '../helpers/environment.ts';
import { fingerprints } from '../helpers/fingerprints.ts';

/** Milliseconds after which a build is killed: while it starts, reads, renders, indexes, swaps. */
const MOMENTS = [150, 500, 800, 1100, 1400, 1800];

const ARTICLE = 'pt-br/card/lost-card.mdx';

let shop: Workshop;

beforeAll(async () => {
	shop = await workshop('tests/fixtures/three-locales');
	expect(await build()).toBe(0);
}, 60_000);

afterAll(() => shop.clear());

test('a build that is killed leaves the site as it is, and the next one makes what one in another folder makes of the same content', async () => {
	let published = await fingerprints(shop.dist);
	for (const [index, moment] of MOMENTS.entries()) {
		await retitle(`Título ${index}`);
		const code = await build(moment);
		const now = await fingerprints(shop.dist);
		// One that was done before is whole, too.
		if (code === 0) published = now;
		expect(now).toEqual(published);
	}
	expect(await build()).toBe(0);
	const other = await workshop(shop.content, 'the same elsewhere');
	onTestFinished(other.clear);
	expectBuilt(await other.build());
	expect(await fingerprints(shop.dist)).toEqual(await fingerprints(other.dist));
});

/** As a user does it. @returns Its exit code; nothing if it was killed, which is after so many ms. */
async function build(killAfter?: number): Promise<number | null> {
	const program = 'src/commands/program.ts';
	const child = spawn(process.execPath, [program, 'build', '--root', shop.root], {
		env: userEnvironment(),
		stdio: 'ignore',
	});
	const ended = once(child, 'exit') as Promise<[number | null]>;
	if (killAfter !== undefined) {
		await Promise.race([ended, setTimeout(killAfter)]);
		child.kill('SIGKILL');
	}
	const [code] = await ended;
	return code;
}

async function retitle(title: string): Promise<void> {
	const file = join(shop.content, ARTICLE);
	const text = await readFile(file, 'utf8');
	await writeFile(file, text.replace(/^title: .*$/m, `title: ${title}`));
}
