import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import type { CompanyConfig, HeadTag, SlotName } from '../config/company.ts';
import { companyPart, partRule } from '../config/company-part.ts';
import { configFile, loadConfig } from '../config/read-config.ts';
import { configSchema } from '../config/schema.ts';
import { createVocabulary, type Vocabulary } from '../markdown/vocabulary.ts';
import type { OwnRules } from '../model/own-rules.ts';
import type { Problem } from '../model/problem.ts';
import { ownParts } from '../parts/own-parts.ts';
import { configFaults } from './config-faults.ts';
import { configPlaces } from './config-places.ts';
import { withImports } from './imported-files.ts';
import type { Folders } from './project.ts';
import { validate } from './validate.ts';

/** What a company adds to Fyr in `fyr.config.ts`; nothing where there is no such file. */
export interface Company {
	/** The parts that its articles may use: its own, and Fyr's. */
	vocabulary: Vocabulary;
	/** Part → its template. Whole paths. */
	templates: ReadonlyMap<string, Template>;
	slots: ReadonlyMap<SlotName, string>;
	css: string | undefined;
	head: readonly HeadTag[];
	own: OwnRules;
	/** What is wrong with the file itself. */
	problems: readonly Problem[];
}

interface Template {
	file: string;
	isInline: boolean;
	isPrinted: boolean;
	isSearched: boolean;
}

/**
 * Read what `fyr.config.ts` in a company's folder adds.
 *
 * @throws {CannotRun} If it cannot be run: nothing is known of the site's parts then.
 */
export function readCompany({ root: folder, content }: Pick<Folders, 'root' | 'content'>): Company {
	const path = configFile(folder);
	if (path === undefined) return companyOf({}, folder, '', 'fyr.config.ts', []);
	const file = relative(content, path).replaceAll('\\', '/');
	const source = readFileSync(path, 'utf8');
	const value = loadConfig(path);
	const placeOf = configPlaces(source);
	const { data, problems } = validate(
		configSchema,
		{ value, problems: [], notes: [], placeOf },
		file,
	);
	// Held to its schema just now, which knows of functions only that they are some.
	const config = (data ?? {}) as unknown as CompanyConfig;
	const faults = configFaults(config, folder).map(({ path: keys, message }): Problem => ({
		file,
		...placeOf(keys),
		rule: 'schema',
		severity: 'error',
		message,
	}));
	return companyOf(config, folder, versionOf(path), file, [...problems, ...faults]);
}

function companyOf(
	{ components = [], slots = {}, css, head = [], rules = [] }: CompanyConfig,
	folder: string,
	version: string,
	file: string,
	problems: readonly Problem[],
): Company {
	const at = (name: string): string => resolve(folder, name);
	return {
		vocabulary: createVocabulary([...components.map(companyPart), ...ownParts], version),
		templates: new Map(
			components.map(({ name, form, template, print = true, search = true }) => [
				name,
				{ file: at(template), isInline: form === 'inline', isPrinted: print, isSearched: search },
			]),
		),
		slots: new Map(
			Object.entries(slots).map(([name, file]) => [name as SlotName, at(file)] as const),
		),
		css: css === undefined ? undefined : at(css),
		head,
		own: { rules, partRules: components.map(({ name }) => partRule(name)), file },
		problems,
	};
}

/** Changes with the file and with every script that it brings in. */
function versionOf(path: string): string {
	const texts = [...withImports(path)].map((file) => readFileSync(file, 'utf8'));
	return hash('sha256', texts.join('\0')).slice(0, 16);
}
