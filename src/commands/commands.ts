import type { Command } from './cli/run.ts';

/** A command that is loaded when it is asked for: none waits for what only others use. */
export interface Listed {
	/** One line for `fyr --help`. */
	about: string;
	load: () => Promise<{ command: Command }>;
}

/** Every command, by the name that is typed. */
export const commands: Record<string, Listed> = {
	init: { about: 'makes a new help center', load: () => import('./init.ts') },
	start: {
		about: 'builds, and serves site and feedback endpoint at port 4321',
		load: () => import('./start.ts'),
	},
	dev: { about: 'shows the site as you write', load: () => import('./dev.ts') },
	build: { about: 'builds the site into dist/', load: () => import('./build.ts') },
	serve: { about: 'serves what was built, and the endpoint', load: () => import('./serve.ts') },
	check: {
		about: 'names every problem of the content, and mends what needs no person',
		load: () => import('./check.ts'),
	},
	test: {
		about: 'checks, builds, and follows every link of the result',
		load: () => import('./test.ts'),
	},
	new: { about: 'makes an article, in one language or all', load: () => import('./new.ts') },
	status: {
		about: 'shows which translations are current, outdated or missing',
		load: () => import('./status.ts'),
	},
	translated: {
		about: 'notes that a translation is up to date',
		load: () => import('./translated.ts'),
	},
	published: {
		about: 'notes every address, for content that is built elsewhere',
		load: () => import('./published.ts'),
	},
	notice: {
		about: 'tells readers something for a while, without building a page',
		load: () => import('./notice.ts'),
	},
	indexnow: {
		about: 'tells search engines which articles have changed',
		load: () => import('./indexnow.ts'),
	},
	report: { about: 'shows what readers say', load: () => import('./report.ts') },
	feedback: {
		about: 'runs the feedback endpoint alone; export, backup, restore',
		load: () => import('./feedback.ts'),
	},
	'search-eval': {
		about: 'measures how well search answers your own queries',
		load: () => import('./search-eval.ts'),
	},
};
