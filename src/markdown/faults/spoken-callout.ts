import type { Finding } from '../../model/problem.ts';
import type { Blockquote, Paragraph, PhrasingContent } from 'mdast';
import type { CalloutKind } from '../callouts.ts';
import { placeOf, plainText, walk } from '../nodes.ts';
import type { TextFaultRule } from './rule.ts';

/** `> **Note:** …`: nobody is quoted, and who listens hears a quotation. */
export const spokenCallout: TextFaultRule = {
	name: 'foreign-callout',
	find({ tree }) {
		const all: Finding[] = [];
		walk(tree, (node) => {
			const bold = node.type === 'blockquote' ? opening(node as Blockquote) : undefined;
			const kind = bold && kinds.get(wordOf(bold));
			if (!kind) return;
			const message = `"> **${bold}**" is a quotation, and nobody is quoted. Write a line ":::${kind}", then the text, then a line ":::".`;
			all.push({ severity: 'warning', message, place: placeOf(node) });
		});
		return all;
	},
};

/** The bold words that a quotation begins with, where they stand for all that follows. */
function opening({ children: [first] }: Blockquote): string | undefined {
	if (first?.type !== 'paragraph') return undefined;
	const [bold, after] = withoutSigns(first);
	if (bold?.type !== 'strong') return undefined;
	const words = plainText(bold);
	const next = after ? plainText(after) : '';
	const endsHere = /[:!.：]\s*$/.test(words) || /^\s*([:：–—-]|\n|$)/.test(next);
	return endsHere || after?.type === 'break' ? words : undefined;
}

/** Without a sign before the words: `> ⚠️ **Warning**`. */
function withoutSigns({ children }: Paragraph): PhrasingContent[] {
	const [first, ...others] = children;
	return first?.type === 'text' && !/[\p{L}\p{N}]/u.test(first.value) ? others : children;
}

function wordOf(bold: string): string {
	return bold
		.normalize('NFC')
		.toLowerCase()
		.replace(/^[^\p{L}]+|[^\p{L}\p{M}]+$/gu, '');
}

/** What such a line says, in the languages that help centers are most often written in. */
const words: Readonly<Record<CalloutKind, string>> = {
	note: `
		note, notes, please note, nb, n.b, info, information, remember,
		obs, observera, notera, kom ihåg, bemærk, husk, merk, huom, huomaa, huomautus, athugið,
		hinweis, anmerkung, bitte beachten, remarque, à noter, nota, observación, observação, nota bene,
		opmerking, let op, uwaga, notatka, примечание, примітка, ملاحظة, ملحوظة, 注, メモ, 참고, 备注, 備註`,
	tip: `
		tip, tips, hint, pro tip, vinkki, ábending, tipp, astuce, conseil, consejo, sugerencia, dica,
		suggerimento, consiglio, wskazówka, совет, порада, نصيحة, تلميح, ヒント, 팁, 提示`,
	warning: `
		warning, caution, important, attention, danger, alert, varning, viktigt, viktig, vigtigt,
		advarsel, pas på, varoitus, tärkeää, viðvörun, mikilvægt, warnung, achtung, vorsicht, wichtig,
		avertissement, attention, advertencia, aviso, importante, atención, cuidado, atenção, attenzione,
		avviso, waarschuwing, belangrijk, ostrzeżenie, ważne, внимание, важно, увага, важливо, تحذير,
		تنبيه, مهم, 警告, 注意, 重要, 경고, 주의`,
};

const kinds = new Map(
	(Object.keys(words) as CalloutKind[]).flatMap((kind) =>
		words[kind].split(',').map((word): [string, CalloutKind] => [word.trim(), kind]),
	),
);
