import { expect, test } from 'vitest';
import { instantOf, noticesFor } from '../../src/model/notices.ts';
import { article } from '../helpers/content.ts';
import { category, openCenter, siteYaml } from '../helpers/center.ts';

const files = {
	'site.yaml': siteYaml(
		'[{ code: sv, label: S }, { code: da, label: D }]',
		'timeZone: Europe/Oslo',
	),
	'sv/konto/_category.yaml': category('Konto'),
	'sv/konto/pin.md': article(),
	'da/konto/_category.yaml': category('Konto'),
	'da/konto/annat.md': article(),
};
const opened = (notices: string) => openCenter({ ...files, 'notices.yaml': notices }).center;

test('a notice is for the readers whose language it is in, on the pages that they have', () => {
	const center = opened(`
- { from: 2026-11-28 08:00, until: 2026-11-29, severity: outage, text: { sv: Fel., da: Fejl. } }
- { from: 2026-11-28, until: 2026-11-29, on: [konto/pin], text: { sv: PIN., da: PIN. } }
- { from: 2026-11-28, until: 2026-11-29, on: [konto], text: { da: Konto. } }
`);
	expect(noticesFor(center, 'sv')).toMatchObject([
		{
			from: Date.parse('2026-11-28T07:00Z'),
			until: Date.parse('2026-11-28T23:00Z'),
			severity: 'outage',
			text: 'Fel.',
			on: [],
		},
		{ severity: 'info', text: 'PIN.', on: ['/sv/konto/pin/'] },
	]);
	expect(noticesFor(center, 'da').map(({ text, on }) => [text, on])).toEqual([
		['Fejl.', []],
		['Konto.', ['/da/konto/']],
	]);
});

test('times are those of the site’s clock, on either side of its changes', () => {
	const utc = (moment: string) => new Date(instantOf(moment, 'Europe/Oslo')).toISOString();
	expect(utc('2026-07-01T08:00')).toBe('2026-07-01T06:00:00.000Z');
	expect(utc('2026-03-29T03:30')).toBe('2026-03-29T01:30:00.000Z');
	expect(utc('2026-10-25T04:00')).toBe('2026-10-25T03:00:00.000Z');
	expect(utc('2026-10-25')).toBe('2026-10-24T22:00:00.000Z');
});
