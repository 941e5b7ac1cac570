/** Open the choice that the address names: a link to it should not lead to a closed one. */
export function openTarget(): void {
	const target = document.getElementById(fragment());
	const choice = target?.closest('details');
	if (!choice || choice.open) return;
	choice.open = true;
	// The one that was open has closed, and all below it has moved.
	target?.scrollIntoView();
}

/** Id that the address names. Not from `:target`, which is not set until a page is parsed. */
function fragment(): string {
	try {
		return decodeURIComponent(location.hash.slice(1));
	} catch {
		// A percent sign that begins no character: it is the id of nothing here.
		return '';
	}
}
