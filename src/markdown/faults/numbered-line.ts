/** A line that begins with a number and a full stop, and means a day: `1. januar`, `3.1.2026`. */
export function isDate(line: string): boolean {
	const [, word = ''] = /^\s*\d{1,2}\.\s*([\p{L}\d]+)/u.exec(line) ?? [];
	return /^\d/.test(word) || months.has(word.toLowerCase());
}

/** Most write a day so, and writers of the others do by mistake. */
const languages =
	'da nb nn sv de fi is fo et lv lt cs sk sl hr sr hu pl ro tr uk ru bg nl fr it es pt en'.split(
		' ',
	);

const months = new Set(
	languages.flatMap((language) =>
		(['long', 'short'] as const).flatMap((month) => {
			const format = new Intl.DateTimeFormat(language, { day: 'numeric', month });
			return Array.from({ length: 12 }, (_, index) =>
				format
					.formatToParts(new Date(2026, index, 1))
					.find(({ type }) => type === 'month')
					?.value.toLowerCase()
					.replace(/\.$/, ''),
			);
		}),
	),
);
