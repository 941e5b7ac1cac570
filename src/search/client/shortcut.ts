/** Kept by the browser, for this site only: that its reader does not want `/` to open the search. */
const KEY = 'fyr:no-slash';

/** Whether `/` opens the search. */
export function shortcutIsOn(): boolean {
	try {
		return localStorage.getItem(KEY) === null;
	} catch {
		// The browser keeps nothing for this site.
		return true;
	}
}

export function turnShortcut(isOn: boolean): void {
	try {
		if (isOn) localStorage.removeItem(KEY);
		else localStorage.setItem(KEY, '1');
	} catch {
		// As above: it stays on.
	}
}
