import { expect, test } from 'vitest';
import { searchableWords, unspacedWords } from '../../../src/search/language/segment.ts';

test.each([
	['Din e-post', ['din', 'e', 'post', 'epost']],
	['TV:n är på', ['tv', 'n', 'tvn', 'är', 'på']],
	['4G 😀 <b>', ['4g', 'b']],
	['lo\u0308sen', ['lösen']],
	['كلمة المرور', ['كلمة', 'المرور']],
	['Dans l’adresse', ['dans', 'adresse', 'ladresse']],
	["jusqu'au dell'account", ['au', 'jusquau', 'account', 'dellaccount']],
	['пам’ять', ['пам', 'ять', 'память']],
	["don't, o'clock", ['don', 't', 'dont', 'o', 'clock', 'oclock']],
	['CO₂ 1\u202F000', ['co2', '1000']],
	['e‑post', ['e', 'post', 'epost']],
	['', []],
	['— …', []],
])('“%s” can be searched for by %j', (text, words) => {
	expect(searchableWords(text)).toEqual(words);
});

test.each([
	['zh', '设置环境变量', ['设置', '环境', '变量']],
	['ja', 'パスワードを変更', ['パスワード', 'を', '変更']],
	['th', 'รหัสผ่าน Wi-Fi', ['รหัส', 'ผ่าน', 'wi', 'fi']],
	['zh', '', []],
])('%s: “%s” has the words %j', (lang, text, words) => {
	expect(unspacedWords(text, lang)).toEqual(words);
});
