/** The module by which Vite wraps every `import()` of a client script. */
const HELPER = '\0vite/preload-helper.js';

/**
 * A Vite plugin that leaves `import()` to the browser. Vite's wrapper also fetches what the
 * imported module will import, style included; that would be half of the script that every page
 * loads, for a search that is one file and brings its style with it.
 */
export function plainImports() {
	return {
		name: 'fyr:plain-imports',
		enforce: 'pre' as const,
		apply: 'build' as const,
		load: (id: string) =>
			id === HELPER ? 'export const __vitePreload = (load) => load();' : undefined,
	};
}
