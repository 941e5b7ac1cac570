/**
 * Loaded before the endpoint (`node --import`): the same program with one word changed, so that a
 * commit is not synced any more. The product has no such setting.
 */
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';

const FULL = 'pragma synchronous = full;';
const NORMAL = 'pragma synchronous = normal;';

registerHooks({
	load: (url, context, nextLoad) => {
		const loaded = nextLoad(url, context);
		if (!url.endsWith('/store/sqlite-database.ts')) return loaded;
		const source = readFileSync(fileURLToPath(url), 'utf8');
		if (!source.includes(FULL)) throw new Error(`There is no "${FULL}" in ${url} any more.`);
		return { ...loaded, source: source.replace(FULL, NORMAL) };
	},
});
