/** Whether two texts are the same to a reader: whatever the capitals, the blanks, and how accents are stored. */
export function isSameText(a: string, b: string): boolean {
	return plain(a) === plain(b);
}

function plain(text: string): string {
	return text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
}
