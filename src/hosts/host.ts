import type { HostPlan } from './host-plan.ts';

/** A web host, as one file of this folder describes it. */
export interface Host {
	/** For people. E.g. `Cloudflare Pages`. */
	name: string;
	/** What the host reads, made of what it must do. */
	files: (plan: HostPlan) => HostFiles;
}

export interface HostFiles {
	/** Text of each file by its path in the built site. */
	files: Readonly<Record<string, string>>;
	/** What this host cannot do for this site, one sentence each. */
	notes: readonly string[];
}

/** Folder of the built site for files that no reader asks for: its name is hidden, and so never served. */
export function hostFile(name: string): string {
	return `.host/${name}`;
}
