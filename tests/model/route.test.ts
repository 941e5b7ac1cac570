import { describe, expect, test } from 'vitest';
import * as route from '../../src/model/route.ts';
import { category, openCenter } from '../helpers/center.ts';
import { article } from '../helpers/content.ts';

const { center } = openOnce();

function openOnce() {
	return openCenter({
		'sv/account/_category.yaml': category('Konto', 'slug: konto'),
		'sv/account/password/_category.yaml': category('Lösenord', 'slug: lösenord'),
		'sv/account/password/reset.mdx': article('Text.', 'slug: återställ'),
		'sv/account/log-in.mdx': article(),
		'sv/top.mdx': article(),
		'da/account/_category.yaml': category('Konto', 'slug: din-konto'),
		'da/account/mitid.mdx': article('Text.', 'slug: log-ind-med-mitid'),
	});
}
