import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { requirePackages } from '../../src/read/installed-packages.ts';

test('a help center whose packages nobody has installed cannot be built, and says what to write', () => {
	const root = join(tmpdir(), 'my-help');
	expect(() => requirePackages(root)).toThrow(
		`The packages of "${root}" are not installed. Write there: npm install`,
	);
	expect(() => requirePackages(join(import.meta.dirname, '../..'))).not.toThrow();
});
