/** Variables that Vitest sets in its workers and that Astro and Vite would take for a user's. */
const ofVitest = /^(VITEST.*|NODE_ENV|TEST|DEV|PROD|MODE|SSR|BASE_URL)$/;

/** The environment of a command as a user would start it, with some variables of its own. */
export function userEnvironment(variables: Record<string, string> = {}): NodeJS.ProcessEnv {
	const own = Object.entries(process.env).filter(([name]) => !ofVitest.test(name));
	return { ...Object.fromEntries(own), ...variables };
}
