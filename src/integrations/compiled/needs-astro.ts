/** A page shows something that only a build by Astro makes: a picture of a component of the company's own. */
export class NeedsAstro extends Error {
	override name = 'NeedsAstro';
}
