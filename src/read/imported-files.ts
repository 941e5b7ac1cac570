import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseSync } from 'oxc-parser';

/** A script and every file of its own that it brings in, packages left out. */
export function withImports(file: string, found: ReadonlySet<string> = new Set()): Set<string> {
	const files = new Set(found);
	if (files.has(file) || !existsSync(file)) return files;
	files.add(file);
	if (!/\.[cm]?[jt]s$/.test(file)) return files;
	const { module } = parseSync(file, readFileSync(file, 'utf8'));
	const names = [
		...module.staticImports.map((each) => each.moduleRequest.value),
		...module.staticExports.flatMap(({ entries }) =>
			entries.flatMap(({ moduleRequest }) => moduleRequest?.value ?? []),
		),
	];
	return names
		.filter((name) => name.startsWith('.'))
		.reduce((all, name) => withImports(resolve(dirname(file), name), all), files);
}
