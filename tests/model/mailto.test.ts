import { expect, test } from 'vitest';
import { mailtoHref, tidyMailto } from '../../src/model/mailto.ts';

test.each([
	['help@company.example', 'mailto:help@company.example'],
	['a.b+c@Company.example', 'mailto:a.b+c@Company.example'],
	['kundtjänst@örtagård.example', 'mailto:kundtj%C3%A4nst@xn--rtagrd-lua5k.example'],
	['почта@пример.рф', 'mailto:%D0%BF%D0%BE%D1%87%D1%82%D0%B0@xn--e1afmkfd.xn--p1ai'],
	['50%?&@company.example', 'mailto:50%25%3F%26@company.example'],
])('the link to %s is %s', (address, href) => {
	expect(mailtoHref(address)).toBe(href);
});

test.each([
	['mailto:ö@b.example?subject=Hej%20d%C3%A4r', 'mailto:%C3%B6@b.example?subject=Hej%20d%C3%A4r'],
	['mailto:kundtj%C3%A4nst@b.example', 'mailto:kundtj%C3%A4nst@b.example'],
	['MAILTO:a@b.example,å@c.example', 'mailto:a@b.example,%C3%A5@c.example'],
	['mailto:?subject=Tips', 'mailto:?subject=Tips'],
])('%s becomes %s', (written, href) => {
	expect(tidyMailto(written)).toBe(href);
});
