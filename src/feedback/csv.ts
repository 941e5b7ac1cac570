/** Beginnings that a spreadsheet takes for a formula (OWASP, “CSV Injection”). */
const FORMULA = /^[=+\-@\t\r]/;

/** Blanks and invisible characters that a spreadsheet may leave out before it looks. */
const UNSEEN = /^[\s\p{C}\p{M}]+/u;

/** Full-width and small signs count as the plain ones: some spreadsheets read them so. */
function isFormula(value: string): boolean {
	return FORMULA.test(value) || FORMULA.test(value.normalize('NFKC').replace(UNSEEN, ''));
}

/**
 * A cell of CSV (RFC 4180) that a spreadsheet shows as it is.
 *
 * @example
 * csvCell('=1+1'); // => "'=1+1"
 */
export function csvCell(value: string | number): string {
	if (typeof value === 'number') return String(value);
	const text = isFormula(value) ? `'${value}` : value;
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A row of CSV with its end of line. */
export function csvRow(values: readonly (string | number)[]): string {
	return `${values.map(csvCell).join(',')}\r\n`;
}
