/** Say whether somebody answers now, where a reader comes to it: few do, so what it needs is fetched then. */
export function watchOpening(): void {
	const observer = new IntersectionObserver((entries) => {
		if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
		observer.disconnect();
		void import('./show-opening.ts').then(({ showOpening }) => showOpening());
	});
	for (const place of document.querySelectorAll('[data-opening]')) observer.observe(place);
}
