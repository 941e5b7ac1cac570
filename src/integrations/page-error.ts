/** What went wrong while a page was rendered, and which. */
export class PageError extends Error {
	/** Path of the page, as a browser asks for it, decoded. */
	readonly page: string;

	constructor(url: string, cause: unknown) {
		const page = decodeURI(new URL(url).pathname);
		super(`${page} could not be rendered.`, { cause });
		this.page = page;
	}
}
