/** How a program is started. */
export interface Command {
	/** Of Node. */
	args: string[];
	env: Record<string, string>;
	cwd: string;
}

/** A generator that is measured. All of its files are in one folder; it builds into `dist` there. */
export interface Side {
	name: string;
	/** Install it and write the articles. @param pictures Folder of the pictures. */
	prepare: (folder: string, pages: number, pictures: string) => Promise<void>;
	command: (folder: string) => Command;
	/** Remove what it built and what it keeps between builds. */
	forget: (folder: string) => Promise<void>;
	/** Paths of one built page of each kind: those that it has of `home`, `category`, `article`, `all`, `search`. */
	templates: Readonly<Record<string, string>>;
	/** Path of another article. */
	secondArticle: string;
	/** The file that is edited between two builds. */
	article: (folder: string) => string;
}
