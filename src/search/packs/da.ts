import type { Pack } from '../language/pack.ts';
import { folds, sounds } from './scandinavian.ts';

/** Danish. */
export const da: Pack = {
	stop: [
		'af al aldrig alle allerede alt altid anden andet andre at bare begge behøver betyder',
		'blev bliv blive bliver brug bruge burde både bør da de dem den denne dens der deres det',
		'dets dette dig din dine disse dit du efter egen eget egne eller en end ene er et fik',
		'finde finder findes for fordi fra fungerer få får før gerne gik give giver gjorde gjort',
		'godt gå går gør gøre haft ham han hans har havde have hej hele hende hendes her hjælp',
		'hos hun hvad hvem hver hvert hvilke hvilken hvilket hvis hvor hvordan hvorfor hvorfra',
		'hvorhen hvorledes hvornår i igen ikke ind ingen intet jeg jer jeres jo kan kom komme',
		'kommer kun kunne lad lade lader lidt lige ligesom man mange med meget mellem men menes',
		'mens mere mig min mine mit mod mulig mulige muligt må måde måtte ned nogen noget nogle',
		'nok nu når og også om op os over please på selv sig sin sine sit skal ske sker skete',
		'skulle som stadig så sådan tage tager tak til tog ud uden under var ved venligst vi vide',
		'vil ville virker vores være været ønske ønsker',
	].join(' '),
	folds,
	sounds,
	links: 's e er en n',
	columns: ['da', 'nb', 'sv', 'en'],
};
