/*
 * What a reader has typed, over a reload of the page: kept in this tab only, and only where the endpoint
 * has asked for the reload.
 */

/** Keep it until the page is loaded again. */
export function keepDraft(form: HTMLFormElement, key: string): void {
	const fields = new FormData(form);
	const draft = [fields.get('comment') ?? '', ...fields.getAll('reasons')];
	try {
		sessionStorage.setItem(key, JSON.stringify(draft));
	} catch {
		// There is no storage: the browser may restore the form by itself.
	}
}

/** Put it back where the reader has typed nothing else. */
export function restoreDraft(form: HTMLFormElement, key: string): void {
	try {
		// A cast: only keepDraft() writes it.
		const [comment = '', ...reasons] = JSON.parse(sessionStorage.getItem(key) ?? '') as string[];
		sessionStorage.removeItem(key);
		const field = form.querySelector('textarea');
		if (field) field.value ||= comment;
		for (const box of form.querySelectorAll<HTMLInputElement>('[name=reasons]')) {
			box.checked ||= reasons.includes(box.value);
		}
	} catch {
		// Nothing was kept.
	}
}
