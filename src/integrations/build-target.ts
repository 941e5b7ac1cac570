/** Names of browsers in a browserslist, as Vite writes them. */
const names: Record<string, string> = { ios_saf: 'ios' };

/**
 * The oldest browsers of `package.json` as Vite's `build.target`.
 *
 * @example
 * buildTarget(['chrome >= 109', 'ios_saf >= 16.4']); // => ['chrome109', 'ios16.4']
 */
export function buildTarget(browserslist: readonly string[]): string[] {
	return browserslist.map((line) => {
		const [browser = '', version = ''] = line.split(' >= ');
		return (names[browser] ?? browser) + version;
	});
}
