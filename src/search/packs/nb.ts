import type { Pack } from '../language/pack.ts';
import { folds, sounds } from './scandinavian.ts';

/** Norwegian Bokmål. */
export const nb: Pack = {
	stop: [
		'aldri all alle allerede alltid alt andre annen annet at av bare begge betyr ble bli blir',
		'bruk bruke burde både bør da de deg dem den denne dens der dere deres det dets dette di',
		'din dine disse ditt du egen eget egne ei eller en enn er et etter fikk finne finner',
		'finnes for fordi fortsatt fra fungerer funker få får før gi gikk gir gjerne gjorde gjort',
		'gjør gjøre gå går ha hadde ham han hans har hatt hei hele henne hennes her hjelp hos hun',
		'hva hvem hver hvert hvilke hvilken hvilket hvis hvor hvordan hvorfor hvorfra hvorhen i',
		'igjen ikke ingen ingenting inn jeg jo kan kom komme kommer kunne la lar litt man mange',
		'med meg mellom men menes mens mer mi min mine mitt mot mulig mye må måtte ned noe noen',
		'nok nå når og også om opp oss over på seg selv si sin sine sitt skal skje skjer skulle',
		'slik som så sånn ta takk tar til tok trenger under ut uten var ved vennligst vet vi vil',
		'ville virker vite vår våre vårt være vært å åssen ønske ønsker',
	].join(' '),
	folds,
	sounds,
	links: 's e',
	columns: ['nb', 'nn', 'da', 'sv', 'en'],
};
