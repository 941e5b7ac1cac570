import { describe, expect, test } from 'vitest';
import { foldersOf } from '../../src/read/project.ts';
import { readContent } from '../../src/read/read-content.ts';
import { siteYaml } from '../helpers/center.ts';
import { companyFolder, picture, type Files } from '../helpers/content.ts';
import { plain } from '../helpers/pictures.ts';

const svg = picture('A');

function brandOf(files: Files, theme = '') {
	const site = siteYaml('[{ code: sv, label: Svenska }]', theme);
	const root = companyFolder({ 'site.yaml': site, ...files });
	return readContent(foldersOf({ root })).records.brand;
}

describe('the icon of a site', () => {
	test('is the best there is in public/ of the content or of the company', () => {
		expect(brandOf({ 'public/favicon.ico': svg }).icon).toBe('favicon.ico');
		expect(brandOf({ '../public/favicon.ico': svg, 'public/favicon.png': svg }).icon).toBe(
			'favicon.png',
		);
		expect(brandOf({ '../public/favicon.svg': svg, 'public/favicon.png': svg }).icon).toBe(
			'favicon.svg',
		);
	});

	test('is none where there is no such file', () => {
		expect(brandOf({ 'public/logo.svg': svg }).icon).toBeUndefined();
	});
});

test('the sizes of logos are those of the files that are published', async () => {
	const files = {
		'public/logo.png': await plain(300, 40).png().toBuffer(),
		'../public/logo.png': await plain(30, 20).png().toBuffer(),
		'../public/white.svg': svg,
	};
	expect(brandOf(files, 'theme: { logo: logo.png, logoOnDark: white.svg }').sizes).toEqual({
		'logo.png': { width: 300, height: 40 },
		'white.svg': { width: 30, height: 20 },
	});
});
