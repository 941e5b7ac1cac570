import { ownStringKeys } from '../config/own-strings.ts';
import { noConfig, type Config } from '../config/schema.ts';
import { stringKeys } from '../i18n/keys.ts';
import { builtInStrings } from '../i18n/translator.ts';
import { findProblems } from '../model/find-problems.ts';
import type { Problem } from '../model/problem.ts';
import type { Content } from './read-content.ts';
import { today } from './today.ts';

/** Everything there is to say of a content root, today and with the strings that are built in. */
export function checkContent(
	content: Content,
	config: Pick<Config, 'strings'> = noConfig,
): Problem[] {
	return findProblems(content, {
		today: today(content.records.site.timeZone),
		interfaceKeys: [...stringKeys, ...ownStringKeys(config)],
		builtIn: builtInStrings,
	});
}
