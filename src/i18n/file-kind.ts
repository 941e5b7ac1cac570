const steps = [
	{ unit: 'gigabyte', from: 1e9, digits: 1 },
	{ unit: 'megabyte', from: 1e6, digits: 1 },
	{ unit: 'kilobyte', from: 1e3, digits: 0 },
	{ unit: 'byte', from: 0, digits: 0 },
] as const;

/**
 * Kind and size of a file, as a language writes them.
 *
 * @example
 * fileKind('sv', 'PDF', 1_234_567); // => 'PDF, 1,2 MB'
 */
export function fileKind(lang: string, type: string, bytes: number): string {
	const step = steps.find(({ from }) => bytes >= from) ?? steps[3];
	const { unit, from, digits } = step;
	const size = new Intl.NumberFormat(lang, {
		style: 'unit',
		unit,
		maximumFractionDigits: digits,
	}).format(bytes / Math.max(1, from));
	return `${type}, ${size}`;
}
