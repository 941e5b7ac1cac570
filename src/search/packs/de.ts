import type { Pack } from '../language/pack.ts';

/** German. */
export const de: Pack = {
	stop: [
		'ab aber alle alles als am an andere anderen anderes auch auf aus bedeutet bei beide beim',
		'benutze bin bist bitte brauche brauchen da danke darf das dass dein deine deinem deinen',
		'deiner dem den denn der des dich die diese diesem diesen dieser dieses dir doch dort du',
		'durch dürfen ein eine einem einen einer eines er es etwas euch euer eure finde finden',
		'funktioniert für geben gegen gehen geht gemacht gibt habe haben hallo hat hatte hier',
		'hilfe hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im immer in ist jede jeder',
		'jedes jetzt kann kein keine keinen kommen kommt können könnte lassen lässt mache machen',
		'macht mal man mehr mein meine meinem meinen meiner meines mich mir mit muss möchte',
		'möglich müssen nach nicht nie noch nur ob oder ohne passiert schon sein seine seinen',
		'selbst sich sie sind so solche soll sollen sollte tun tut um und uns unser unsere unter',
		'verwende viel viele vom von vor wann war waren warum was weil welche welchen welcher',
		'welches wem wen wenn wer werden weshalb wessen wie wieder wieso will wir wird wo woher',
		'wohin wollen worden wurde während zu zum zur zwischen über',
	].join(' '),
	folds: { ä: ['a', 'ae'], ö: ['o', 'oe'], ü: ['u', 'ue'], ß: ['ss'] },
	sounds: [],
	links: 's es n en e er',
	columns: ['de', 'en'],
};
