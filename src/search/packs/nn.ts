import type { Pack } from '../language/pack.ts';
import { folds, sounds } from './scandinavian.ts';

/** Norwegian Nynorsk. */
export const nn: Pack = {
	stop: [
		'aldri all alle allereie alltid alt andre anna annan at av begge berre betyr blei bli',
		'blir bruk bruke burde både bør de deg dei deira den denne der dere dersom desse det',
		'dette di din dine ditt du dykk då eg ei eige eigen eigne ein eit eller enn er etter fekk',
		'finn finne finst for fordi framleis frå fungerer få får før gi gir gje gjekk gjer gjere',
		'gjerne gjorde gjort gå går ha hadde han hans har hatt hei heile hele hennar henne her',
		'hjelp ho honom hos hun hva hvem hvis hvor hvordan hvorfor i igjen ikke ikkje inn jeg jo',
		'kan kjem kom kome komme kor korfor korleis kunne kva kvar kvart kven kvifor la litt lèt',
		'mange me med medan meg meir mellom men mi min mine mitt mogleg mot mykje må måtte ned no',
		'noe nok noko nokon nokre når og også om opp oss over på seg si sin sine sitt sjølv skal',
		'skje skjer skulle slik som så ta takk tek til tok treng tyder under ut utan var vart ved',
		'veit vere verkar vi vil ville viss vite vore vår våre vårt være å òg ønske ønskjer',
	].join(' '),
	folds,
	sounds,
	links: 's e',
	columns: ['nn', 'nb', 'da', 'sv', 'en'],
};
