/** How a program is started. */
export interface Command {
	/** Path of the program; Node where it is left out. */
	program?: string;
	args: string[];
	env: Record<string, string>;
	cwd: string;
}

/** Articles in a sidebar. By default it often lists every page on every page; a site of thousands would not use that. */
export const SIDEBAR = 10;

/** A generator that is measured. All of its files are in one folder; it builds into `dist` there. */
export interface Side {
	name: string;
	/** Install it and write the articles. @param pictures Folder of the pictures. */
	prepare: (folder: string, pages: number, pictures: string) => Promise<void>;
	command: (folder: string) => Command;
	/** Remove what it built and what it keeps between builds. */
	forget: (folder: string) => Promise<void>;
	/** Paths of one built page of each kind: those that it has of `home`, `category`, `article`, `all`, `search`. */
	templates: Readonly<Record<string, string>> & { article: string };
	/** Path of another article. */
	secondArticle: string;
	/** The file that is edited between two builds. */
	article: (folder: string) => string;
}
