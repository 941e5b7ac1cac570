import { expect, test } from 'vitest';
import { matchBigrams } from '../../../../src/search/client/planner/bigrams.ts';

const texts = ['パスワードを変更する', 'アカウントを作成する', '更改您的密码', 'Wi-Fi の設定'];

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
	expect(matchBigrams(texts, query)).toEqual(places);
});
