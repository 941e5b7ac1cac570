import { CannotRun } from '../../../../src/model/cannot-run.ts';
import { suggestion } from '../../../../src/model/nearest.ts';
import { docusaurus } from './docusaurus.ts';
import { hugo } from './hugo.ts';
import type { Side } from './side.ts';
import { starlight } from './starlight.ts';
import { vitepress } from './vitepress.ts';

const peers: Readonly<Record<string, Side>> = { starlight, docusaurus, vitepress, hugo };

/** Who can be measured beside. */
export const peerNames = Object.keys(peers);

/** @throws {CannotRun} If nobody is called so. */
export function peerNamed(name: string): Side {
	const peer = peers[name];
	if (peer) return peer;
	throw new CannotRun(
		`There is no peer "${name}", but ${peerNames.join(', ')}.${suggestion(name, peerNames)}`,
	);
}
