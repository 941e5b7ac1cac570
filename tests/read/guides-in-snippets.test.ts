import { expect, test } from 'vitest';
import { article } from '../helpers/content.ts';
import { openCenter, siteYaml } from '../helpers/center.ts';

test('an article has the steps of guides in its snippets, and of those in them', () => {
	const { center } = openCenter({
		'site.yaml': siteYaml('[{ code: sv, label: S }]'),
		'sv/_snippets/outer.mdx': 'Så här.\n\n::snippet[inner]',
		'sv/_snippets/inner.mdx':
			':::guide\n## Vad ser du?\n\n- [Inget](#inget)\n\n## Inget\n\nVänta.\n:::',
		'sv/account/log-in.mdx': article('::snippet[outer]'),
		'sv/account/other.mdx': article('Text.'),
	});
	const stepsOf = (id: string) => center.editions.get(id)?.get('sv')?.steps;
	expect(stepsOf('account/log-in')).toEqual([
		{ id: 'vad-ser-du', title: 'Vad ser du?', asks: true },
		{ id: 'inget', title: 'Inget', asks: false },
	]);
	expect(stepsOf('account/other')).toBeUndefined();
});
