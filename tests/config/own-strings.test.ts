import { expect, test } from 'vitest';
import { ownStringKeys, withOwnStrings } from '../../src/config/own-strings.ts';
import { checkContent } from '../../src/read/check-content.ts';
import { readContent } from '../../src/read/read-content.ts';
import { foldersFor, writeContent } from '../helpers/content.ts';
import { configSchema } from '../../src/config/schema.ts';

const config = configSchema.parse({
	strings: {
		sv: { price: { month: 'per månad', year: 'per år' } },
		da: { price: { month: 'om måneden' } },
	},
});

test('a company’s own strings are the site’s, and _ui.yaml may say them in another way', () => {
	const content = readContent(
		foldersFor(writeContent({ 'sv/_ui.yaml': 'price:\n  year: om året\n' })),
	);
	expect(withOwnStrings(content.records, config).interfaceStrings).toEqual({
		sv: { price: { month: 'per månad', year: 'om året' } },
		da: { price: { month: 'om måneden' } },
	});
	const unknown = (problems: ReturnType<typeof checkContent>) =>
		problems.filter(({ rule }) => rule === 'unknown-interface-string').length;
	expect(unknown(checkContent(content, config))).toBe(0);
	expect(unknown(checkContent(content))).toBe(1);
	expect(ownStringKeys(config)).toEqual(['price.month', 'price.year']);
});
