import { expect, test } from 'vitest';
import { bigramShares } from '../../../../src/search/client/planner/bigrams.ts';

const texts = ['パスワードを変更する', 'アカウントを作成する', '更改您的密码', 'Wi-Fi の設定'];

/** Places of the texts that have it. */
function placesOf(query: string): number[] {
	const share = bigramShares(texts, query);
	return texts.flatMap((_, place) => (share(place) > 0 ? [place] : []));
}

test.each([
	['パスワード', [0]],
	['ワード', [0]],
	['アカウント作成', [1]],
	['密码', [2]],
	['Wi-Fi', [3]],
	['メール', []],
	['', []],
	['？！', []],
])('“%s” finds %j', (query, places) => {
	expect(placesOf(query)).toEqual(places);
});

test('a pair that few texts have counts more than one of many', () => {
	const share = bigramShares(['申请退款', '申请发票', '申请账户'], '申请退款');
	expect(share(1)).toBe(0);
	expect(share(0)).toBe(1);
});
