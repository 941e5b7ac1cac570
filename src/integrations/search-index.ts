import type { AstroIntegration } from 'astro';

/** Placeholder until the search lands. */
export function searchIndex(): AstroIntegration {
	return { name: 'fyr:search-index', hooks: {} };
}
