import { describe, expect, test } from 'vitest';
import { createLabels } from '../../src/i18n/labels.ts';
import { createTranslator } from '../../src/i18n/translator.ts';
import { createHelpCenter, localeOf } from '../../src/model/help-center.ts';
import { articleView, type ArticleView } from '../../src/model/view/article.ts';
import { ownVocabulary } from '../../src/parts/own-parts.ts';
import { readContent } from '../../src/read/read-content.ts';
import { foldersFor, today } from '../helpers/content.ts';
import { printBody } from '../helpers/print-body.ts';

/**
 * What customers of a TV company and of a web host must be able to read, for the market it holds in.
 * Each fact is what a customer wants, the article, and words or links that article must have.
 */

/** Articles of a content root as readers get them. */
function openRoot(root: string): (locale: string, id: string) => ArticleView {
	const { records, texts } = readContent(foldersFor(root));
	const center = createHelpCenter(records, { today, drafts: false });
	return (locale, id) =>
		articleView(center, locale, id, {
			textOf: ({ digest }) => texts.get(digest),
			resolver: (part) => ownVocabulary.named(part)?.resolve,
			labels: (code) => createLabels(localeOf(records.site, code).lang, records.labels[code]),
		});
}

type Fact = [wanted: string, id: string, ...has: RegExp[]];

function findsAll(open: ReturnType<typeof openRoot>, locale: string, facts: Fact[]): void {
	test.each(facts)('%s: %s', (_, id, ...has) => {
		const { lead = '', body } = open(locale, id);
		// Words that stay on one line are kept together by an element.
		const text = `${lead}\n${printBody(body)}`.replaceAll(/<\/?span[^>]*>/g, '');
		for (const words of has) expect(text).toMatch(words);
	});
}

const demo = openRoot('content');

describe('in Denmark', () => {
	findsAll(demo, 'da', [
		[
			'activate a service',
			'streaming/activate-streaming-service',
			/\[ui Abonnement\].*\[ui Dine streamingtjenester\].*\[ui Aktivér\] ud for den tjeneste/s,
			/\[action Se dine streamingtjenester https/,
		],
		['it says activated', 'streaming/activate-or-activated', /\[ui Aktiveret\].*log ind dér/s],
		[
			'no activation needed',
			'streaming/services-without-activation',
			/\[ui Samlinger\].*ruller du ned under film og serier.*Vælg.*Myldr/s,
		],
		['chat', 'my-page/chat-assistant', /taleboblen nederst til højre/, /når du er logget ind/i],
		['MitID', 'account/log-in-with-e-id', /\[ui Log ind med MitID\]/, /Tjek, at der står Tindra/],
		[
			'pay automatically',
			'billing/automatic-payment',
			/Betalingsservice/,
			/Kort kan kun bruges til rykkere/,
		],
		['notice', 'my-page/cancel-subscription', /løbende måned plus én måned/],
	]);
});

describe('in Sweden', () => {
	findsAll(demo, 'sv', [
		[
			'skip ahead with an account',
			'account/log-in',
			/Har du redan ett konto\? Hoppa till <a>Logga in/,
		],
		[
			'make an account',
			'account/create-account',
			/\[action Skapa konto https/,
			/\[ui Skapa konto\] längst ner i inloggningsrutan/,
			/\[ui E-postadress\].*\[ui Välj ett lösenord\]/s,
			/gäller sedan både på Mina sidor och i appen/,
		],
		[
			'log in by password',
			'account/log-in',
			/högst upp till höger/,
			/\[ui E-postadress\].*\[ui Lösenord\].*\[ui Logga in\]/s,
		],
		[
			'log in by BankID',
			'account/log-in-with-e-id',
			/högst upp till höger/,
			/\[ui Logga in med BankID\].*BankID-appen i mobilen.*säkerhetskod/s,
			/behöver inte skriva ditt personnummer/,
		],
		[
			'forgotten password',
			'account/password/reset-password',
			/\[action Välj ett nytt lösenord https/,
			/\[ui Glömt lösenordet\?\].*inom 5 minuter/s,
			/Har du aldrig skapat något konto.*\[\/sv\/konto\/skapa-konto\//s,
		],
		[
			'forgotten e-mail',
			'account/password/forgotten-username',
			/\[action Ta reda på ditt användarnamn https/,
		],
		[
			'what the page is for',
			'my-page/overview',
			/\[ui Mitt paket\]/,
			/\[ui Bindningstid\] under \[ui Abonnemang\]/,
			/serienummer/,
			/\[ui Fakturor\]/,
			/påminnelse med kort \(bara påminnelser\)/,
			/\[ui Köphistorik\]/,
			/ändra e-post, telefon eller adress/,
			/\[ui Överlåt abonnemanget\]/,
			/\[ui Pausa abonnemanget\]/,
			/\[ui Hämta mina uppgifter\]/,
		],
		['upgrade', 'my-page/change-package', /\[ui Uppgradera\]/],
		['equipment', 'my-page/equipment', /serienumret/i, /felanmäl/i],
		[
			'no activation needed',
			'streaming/services-without-activation',
			/\[ui Samlingar\].*scrollar du ner under filmer och serier/s,
		],
		['invoices as PDF', 'billing/invoices', /\[ui Hämta PDF\]/, /Bara en.*påminnelse.*med kort/s],
		[
			'card for reminders',
			'billing/pay-reminder',
			/\[ui Betala med kort\]/,
			/Kort går bara att använda för påminnelser/,
		],
		['extract of one’s data', 'my-page/download-your-data', /GDPR/],
		['the assistant', 'my-page/chat-assistant', /När du är inloggad/, /längst ner till höger/],
	]);
});

describe('in Norway', () => {
	findsAll(demo, 'nb', [
		[
			'make an account',
			'account/create-account',
			/mobilnummeret ditt.*\[ui Send kode\].*\[ui Engangskode\].*\[ui Legg til e-postadresse\].*\[ui Velg et passord\]/s,
			/alle fakturaene dine, pakken og resten av abonnementet/,
		],
		[
			'log in',
			'account/log-in',
			/\[action Gå til innloggingen https/,
			/Skriv inn e-postadressen din.*passordet/s,
		],
		[
			'forgotten password',
			'account/password/reset-password',
			/\[action Nullstill passordet https/,
			/Har du aldri laget en konto/,
			/gjelder overalt hos Tindra/,
		],
		[
			'three ways out',
			'account/log-in',
			/nullstill-passord\//,
			/glemt-brukernavn\//,
			/har-ikke-kundenummer\//,
		],
		[
			'no customer number',
			'account/password/no-customer-number',
			/Du klarer deg uten/,
			/mobilnummeret ditt/,
		],
		['binding', 'my-page/binding-period', /12 måneders/],
		['card for reminders', 'billing/pay-reminder', /Kort kan bare brukes til purringer/],
	]);
});

describe.each(['da', 'sv', 'nb'])('in every market, here %s', (locale) => {
	test.each([
		'account/private-or-business',
		'account/password/account-locked',
		'account/somebody-in-my-account',
		'my-page/cancel-subscription',
		'contact/contact-us',
	])('there is %s', (id) => {
		expect(demo(locale, id).isFallback).toBe(false);
	});

	test('who to call is written as site.yaml has it', () => {
		const { shell, body, description } = demo(locale, 'contact/contact-us');
		const numbers = shell.contact?.ways.filter(({ kind }) => kind === 'phone') ?? [];
		expect(numbers).toHaveLength(1);
		for (const { text, href } of numbers) {
			expect(printBody(body)).toContain(href);
			expect(description).toContain(text);
		}
	});

	test('nobody is told who is a customer, nor to try another’s address', () => {
		const all = ['no-customer-with-that-address', 'no-reset-mail', 'reset-password'].map((name) =>
			printBody(demo(locale, `account/password/${name}`).body),
		);
		expect(all.join('\n')).not.toMatch(
			/fortsat(t)? kunde|finns kvar\.|partners? (e-?mail)?adress|prov?a? .{0,12}partner|(Der|Det) fin(de)?(n)?s ingen kun/i,
		);
	});
});

describe('at a web host', () => {
	const host = openRoot('tests/fixtures/web-host');
	findsAll(host, 'sv', [
		[
			'what the customer area gives, and how to get in',
			'login/log-in',
			/domäner, e-post och fakturor, och där når du supporten/,
			/\[ui Logga in\] högst upp till höger.*\[picture/s,
			/\[ui Meny\].*längst ner i menyn/,
			/överst i formuläret.*andra kundområdet/s,
			/registrerad på kundkontot.*\[ui Lösenord\].*\[picture/s,
			/Vet du vilket lösenord du ska använda räcker den här guiden/,
			/ingen kund med den adressen.*dina fakturor/s,
		],
		[
			'forgotten password',
			'login/forgotten-password',
			/precis under inloggningsknappen.*\[picture/s,
			/registrerad på kontot.*\[ui Skicka länk\]/s,
			/klicka på länken.*starkt lösenord/s,
			/några minuter.*skräpposten/s,
		],
	]);

	test('the way to a page is named, related guides and a person to ask are below it', () => {
		const { crumbs, related, feedback, shell } = host('sv', 'login/log-in');
		expect(crumbs.map(({ title }) => title)).toEqual([undefined, 'Inloggning & kontaktuppgifter']);
		expect(related.length).toBeGreaterThan(0);
		expect(feedback).toBeDefined();
		expect(shell.contact?.ways.map(({ kind }) => kind)).toEqual(
			expect.arrayContaining(['email', 'chat', 'phone']),
		);
		expect(createTranslator('sv').t('contact.title')).toMatch(/Hittade du inte svaret/);
	});
});
