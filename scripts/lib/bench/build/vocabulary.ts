import { createRandom, type Random } from './random.ts';

/** Words of a language that a generated text is made of. */
interface Parts {
	/** The commonest, in order. */
	small: string;
	/** Parts of compounds, as Danish, Norwegian and Swedish have them by the thousand. */
	stems: string;
	endings: string;
}

const languages: Record<string, Parts> = {
	da: {
		small:
			'og i at det er en til på den du med for de kan ikke af der et din som har vi hvis fra dit om så eller også når skal bliver vil have mere hvor hvordan inden efter samme under',
		stems:
			'konto kort faktur aftale betaling adresse levering pakke abonnement telefon mobil kode kunde besked bestilling sikkerhed forbindelse netværk skærm bruger navn rabat kvittering gebyr indstilling adgang opkald data side formular garanti reparation udstyr dækning bil rejse bolig strøm måler regning',
		endings: ' |en|er|erne|s|ens',
	},
	nb: {
		small:
			'og i det er en til på den du med for de kan ikke av der et din som har vi hvis fra ditt om så eller også når skal blir vil ha mer hvor hvordan innen etter samme under',
		stems:
			'konto kort faktura avtale betaling adresse levering pakke abonnement telefon mobil kode kunde melding bestilling sikkerhet forbindelse nettverk skjerm bruker navn rabatt kvittering gebyr innstilling tilgang samtale data side skjema garanti reparasjon utstyr dekning bil reise bolig strøm måler regning',
		endings: ' |en|er|ene|s|ens',
	},
	sv: {
		small:
			'och i att det är en till på den du med för de kan inte av där ett din som har vi om från ditt så eller också när ska blir vill ha mer var hur inom efter samma under',
		stems:
			'konto kort faktur avtal betalning adress leverans paket abonnemang telefon mobil kod kund besked beställning säkerhet anslutning nätverk skärm användar namn rabatt kvitto avgift inställning åtkomst samtal data sid formulär garanti reparation utrustning täckning bil rese bostad el mätar räkning',
		endings: ' |en|ar|arna|s|ens',
	},
};

/** How many compounds a language has beside its stems. */
const COMPOUNDS = 12_000;

/**
 * Words as a text of the language uses them: few very often, most seldom. After Zipf's law a word's
 * share falls with its rank.
 */
export function wordsOf(locale: string): (random: Random) => string {
	const { small, stems, endings } = languages[locale] ?? { small: '', stems: '', endings: '' };
	const random = createRandom(locale.charCodeAt(0) * 31 + locale.charCodeAt(1));
	const known = stems.split(' ');
	const forms = endings.split('|').map((ending) => ending.trim());
	const seldom = Array.from({ length: COMPOUNDS }, () => {
		const parts = Array.from({ length: random.between(1, 3) }, () => random.of(known));
		return parts.join('') + random.of(forms);
	});
	const ranked = [...new Set([...small.split(' '), ...known, ...seldom])];
	return (random) => ranked[Math.floor(ranked.length ** random.next()) - 1] ?? ranked[0] ?? '';
}
