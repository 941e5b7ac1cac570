import type { Title } from '../../../src/search/titles-file.ts';

/** Titles of a small help center, without all that a test of titles does not look at. */
export const titles: Title[] = [
	'Skapa konto',
	'Glömt lösenordet? Välj ett nytt',
	'Logga in på Mina sidor',
	'Byta lösenord',
	'Kontakta oss',
	'Betala en faktura',
].map((title) => ({ title, href: `/sv/${title}/`, category: '' }));

export function namesOf(found: readonly Title[]): string[] {
	return found.map(({ title }) => title);
}
