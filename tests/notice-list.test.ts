import { expect, test } from 'vitest';
import { createTranslator } from '../src/i18n/translator.ts';
import type { Notice } from '../src/model/notices.ts';
import { noticeList, withNoticeList } from '../src/notice-list.ts';

const now = Date.parse('2026-11-28T10:00:00Z');
const hour = 60 * 60 * 1000;
const notice: Notice = {
	id: 'a',
	from: now - hour,
	until: now + hour,
	severity: 'outage',
	text: 'TV & <app> are down.',
	on: [],
};
const list = (...notices: Notice[]) =>
	noticeList(notices, createTranslator('en'), 'Europe/Oslo', now);

test('a notice is listed with its time by the site’s clock, and what is over is not', () => {
	const html = list(
		notice,
		{ ...notice, severity: 'info', text: 'Later.', from: now + hour, until: now + 2 * hour },
		{ ...notice, text: 'Over.', until: now },
	);
	expect(html.replaceAll(/[\u2009\u202F]/g, ' ')).toBe(
		'<ul data-notice-list>' +
			'<li><strong>Outage:</strong> TV &amp; &lt;app&gt; are down.<br><small>November 28, 2026, 10:00 AM – 12:00 PM</small></li>' +
			'<li>Later.<br><small>November 28, 2026, 12:00 – 1:00 PM</small></li></ul>',
	);
});

test('where there is none, that is said', () => {
	expect(list()).toBe('<ul data-notice-list><li>Right now we know of no problems.</li></ul>');
});

test('a built page gets another list, and one that has none stays as it is', () => {
	const page = `<ul><li>1</li></ul>${list(notice)}<ul><li>2</li></ul>`;
	expect(withNoticeList(page, list())).toBe(`<ul><li>1</li></ul>${list()}<ul><li>2</li></ul>`);
	expect(withNoticeList('<ul><li>1</li></ul>', list())).toBe('<ul><li>1</li></ul>');
});
