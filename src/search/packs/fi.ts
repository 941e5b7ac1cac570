import type { Pack } from '../language/pack.ts';

/** Finnish. */
export const fi: Pack = {
	stop: [
		'aina alla apua ei eivät emme en enemmän ennen et ette että haluaa haluan he hei heidän',
		'hän hänellä hänen ilman itse ja jo jokin joku jos jotain jälkeen kaikki kannattaa kanssa',
		'kautta kenen ketkä kiitos koska koskaan kuin kuinka kuka kukin kun käytetään käyttää',
		'käytän löydän löytyy löytää me meidän menee mennä mihin miksi mikä mikäs mille milloin',
		'millä minkä minne minulla minulle minun minut minä missä mistä miten mitkä mitä molemmat',
		'monta mukaan mun mutta muu muut myös mä ne niiden niin nuo nyt nämä ohje olen olet oli',
		'olisi olla ollut oma on onko onnistuu ovat ovatko paljon pitäisi pitää päällä saa saako',
		'saan saanko se sellainen sen siellä siinä sinulla sinun sinut sinä sitten sitä sun sä',
		'taas tai tarkoittaa te tee teen tehdä tehdään teidän tekee toimii toinen tulee tulla tuo',
		'tuossa tämä tässä tätä täytyy täällä vai vain varten vielä voi voiko voin voinko voisi',
		'voisin voit vähän',
	].join(' '),
	folds: {
		å: ['a', 'aa'],
		ä: ['a', 'ae'],
		ö: ['o', 'oe'],
		æ: ['a', 'ae'],
		ø: ['o', 'oe'],
		š: ['s', 'sh'],
		ž: ['z', 'zh'],
	},
	sounds: [],
	links: 'n en',
	columns: ['fi', 'en'],
};
