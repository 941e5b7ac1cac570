import type { Translation, TranslationStatus } from '../../model/translation.ts';
import { count } from '../cli/print.ts';

const signs: Record<TranslationStatus, string> = {
	original: '●',
	current: '✓',
	outdated: '!',
	missing: '·',
};

const legend = Object.entries(signs)
	.map(([status, sign]) => `${sign} ${status}`)
	.join('   ');

/** Articles down, locales across, one sign each. */
export function statusTable(translations: readonly Translation[]): string {
	const locales = [...new Set(translations.map(({ locale }) => locale))];
	const articles = Map.groupBy(translations, ({ article }) => article);
	const width = Math.max(0, ...[...articles.keys()].map((id) => id.length));
	const row = (name: string, cells: readonly string[]): string =>
		`${name.padEnd(width)}  ${cells.map((cell, index) => cell.padEnd(locales[index]?.length ?? 0)).join('  ')}`.trimEnd();
	const rows = [...articles].map(([article, states]) =>
		row(
			article,
			states.map(({ status }) => signs[status]),
		),
	);
	return [row('', locales), ...rows, '', legend].join('\n');
}

/** What there is to do, in words: outdated translations with their sections, then what is missing. */
export function statusTasks(translations: readonly Translation[]): string {
	const outdated = translations.filter(({ status }) => status === 'outdated');
	const missing = translations.filter(({ status }) => status === 'missing');
	return [
		...section('Outdated', outdated.map(outdatedLine)),
		...section('Missing', missingLines(missing)),
	].join('\n');
}

/** “da: 28 of 31 written, 2 outdated”, one locale a line. */
export function statusSummary(translations: readonly Translation[]): string {
	if (translations.length === 0) return 'There is no article yet. Make one with "npm run new".';
	return [...Map.groupBy(translations, ({ locale }) => locale)]
		.map(([locale, states]) => {
			const written = states.filter(({ status }) => status !== 'missing').length;
			const outdated = states.filter(({ status }) => status === 'outdated').length;
			return `${locale}: ${written} of ${count(states.length, 'article')} written, ${outdated} outdated.`;
		})
		.join('\n');
}

function section(title: string, lines: readonly string[]): string[] {
	return lines.length === 0 ? [] : ['', `${title}:`, ...lines.map((line) => `  ${line}`)];
}

function outdatedLine({ locale, article, from, sections }: Translation): string {
	const changes = Object.entries(sections)
		.filter(([, names]: [string, string[]]) => names.length > 0)
		.map(([kind, names]: [string, string[]]) => `${kind} ${names.join(', ')}`);
	return `${locale}/${article}  in ${from ?? ''} since then: ${changes.join('; ')}`;
}

function missingLines(missing: readonly Translation[]): string[] {
	return [...Map.groupBy(missing, ({ locale }) => locale)].map(
		([locale, states]) => `${locale}: ${states.map(({ article }) => article).join(', ')}`,
	);
}
