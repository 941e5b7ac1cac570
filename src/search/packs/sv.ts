import type { Pack } from '../language/pack.ts';
import { folds, sounds } from './scandinavian.ts';

/** Swedish. */
export const sv: Pack = {
	stop: [
		'aldrig all alla allt alltid andra annan annat använda använder att av bara behöva',
		'behöver betyder blev bli blir borde brukar båda både bör de dej dem den denna denne',
		'deras dess dessa det detta dig din dina ditt du där då efter eftersom egen eget egna',
		'eller en er era ert ett fick finns fortfarande från fungerar funkar få får för före ge',
		'ger gick gjorde gjort gärna gå går gör göra ha hade haft han hans har hej hela henne',
		'hennes hitta hittar hjälp hon honom hos hur händer här i ifall igen in inga ingen inget',
		'innebär inte jag ju kan kom komma kommer kunde kunna lite låta låter man med medan mej',
		'mellan men menas mer mig min mina mitt mot mycket många måste möjlig möjligt ned ner ni',
		'nog nu när någon något några nån nåt och också om oss på redan sig sin sina sitt själv',
		'ska skall ske sker skulle snälla som sätt så sådan sån ta tack tar till tog under upp ur',
		'ut utan vad var vara varför varifrån varit varje vars vart vem vet vi vid vilja vilka',
		'vilken vilket vill ville väl vår våra vårt än är åt över',
	].join(' '),
	folds,
	sounds,
	links: 's e o a u',
	columns: ['sv', 'da', 'nb', 'en'],
};
