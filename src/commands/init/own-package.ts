import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Packages that a new help center depends on. */
export interface OwnPackage {
	/** Version or place of Fyr, as package.json names it. */
	fyr: string;
	/** Version of the Node that it is tried with. */
	node: string;
}

interface PackageJson {
	version?: string;
	dependencies?: Record<string, string>;
	devDependencies?: Record<string, string>;
}

/** What a new help center depends on, so that it has the Fyr that made it. */
export function ownPackage(
	home = join(dirname(fileURLToPath(import.meta.url)), '../../..'),
): OwnPackage {
	const own = read(join(home, 'package.json'));
	return { fyr: placeOf(home) ?? `^${own.version}`, node: own.devDependencies?.['node'] ?? '24' };
}

/** Where it comes from if that is no registry: the tarball that npx was given, or a checkout. */
function placeOf(home: string): string | undefined {
	if (!home.includes(`${sep}node_modules${sep}`)) return `file:${resolve(home)}`;
	// npm notes what it was asked for in the folder that it installs into.
	const installed = home.slice(0, home.lastIndexOf(`${sep}node_modules${sep}`));
	const asked = existsSync(join(installed, 'package.json'))
		? read(join(installed, 'package.json')).dependencies?.['fyr']
		: undefined;
	return asked?.startsWith('file:')
		? `file:${resolve(installed, asked.slice('file:'.length))}`
		: undefined;
}

function read(file: string): PackageJson {
	// A cast, because npm has read it before us.
	return JSON.parse(readFileSync(file, 'utf8')) as PackageJson;
}
