import { nearestPath } from '../nearest-path.ts';
import { joinPath, relativePath } from '../target.ts';
import type { FileFinding, TextRule } from './rule.ts';

/** What a module's name may lack. */
const endings = ['', '.ts', '.tsx', '.js', '.mjs', '.jsx', '/index.ts', '/index.js'];

/** What the code of an article brings in is there; Vite's own words for it name no article. */
export const missingImport: TextRule = {
	name: 'missing-import',
	checkText: ({ file }, text, { files }) =>
		text.imports.flatMap(({ from, place }): FileFinding[] => {
			const path = joinPath(file, from)?.join('/');
			// What is outside the content is not known here.
			if (path === undefined || endings.some((ending) => files.has(path + ending))) return [];
			const near = nearestPath(path, [...files]);
			const hint = near === undefined ? '' : ` Did you mean "${relativePath(file, near)}"?`;
			const message = `There is no "${from}" to import.${hint}`;
			return [{ file, place, severity: 'error', message }];
		}),
};
