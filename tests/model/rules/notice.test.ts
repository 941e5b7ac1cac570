import { expect, test } from 'vitest';
import { article, findings } from '../../helpers/content.ts';

const check = (notice: string) =>
	['notice', 'schema'].flatMap((rule) =>
		findings(rule, {
			'notices.yaml': `${notice}\n`,
			'sv/account/_category.yaml': 'title: Konto\n',
			'sv/account/pin.mdx': article(),
		}),
	);

test('a notice that nobody would see, or that is over, is told', () => {
	const on = (more: string) => check(`- { from: 2026-11-20, ${more} }`);
	expect(on('until: 2026-12-24, on: [account, account/pin], text: { sv: Fel. }')).toEqual([]);
	expect([
		...on('until: 2026-12-24, text: { no: Feil. }'),
		...on('until: 2026-12-24, on: [account/pni], text: { sv: Fel. }'),
		...on('until: 2026-11-21 08:00, text: { sv: Fel. }'),
		...on('until: 2026-11-19, text: { sv: Fel. }'),
		...on('until: 2026-12-24, severity: bad, text: { sv: "" }'),
	]).toMatchInlineSnapshot(`
		[
		  "notices.yaml:1:50 error: "no" is no locale of this site, so nobody sees this text. There is: sv, da.",
		  "notices.yaml:1:47 error: There is no category or article "account/pni". Did you mean "account/pin"?",
		  "notices.yaml:1:23 hint: It was over at 2026-11-21 08:00. Remove it.",
		  "notices.yaml:1:23 error: 0.until: It ends before it begins, so it is never shown. Write a later time.",
		  "notices.yaml:1:42 error: 0.severity: Expected one of info, fault, outage, received "bad".",
		  "notices.yaml:1:65 error: 0.text.sv: Every notice needs a text in each of its languages; this one is empty.",
		]
	`);
	expect(check('from: 2026-11-20')).toMatchInlineSnapshot(`
		[
		  "notices.yaml:1:1 error: Expected a list of notices, each beginning with "- from: 2026-11-28 08:00", received {"from":"2026-11-20"}.",
		]
	`);
});
