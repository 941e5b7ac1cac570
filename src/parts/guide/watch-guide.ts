/** What follows readers through a guide is fetched at their first answer: a page is read without it. */
export function watchGuide(): void {
	addEventListener(
		'hashchange',
		({ oldURL }) => void import('./follow-guide.ts').then(({ followGuide }) => followGuide(oldURL)),
		{ once: true },
	);
}
