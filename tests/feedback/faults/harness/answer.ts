/** An answer of HTTP/1.1, as it came over the socket. */
export interface Answer {
	status: number;
	/** By name in small letters. */
	headers: Map<string, string>;
	body: string;
}

/**
 * The first answer in what has come so far, and the bytes it took; `undefined` while it is not whole.
 *
 * @param options `isOver`: nothing more will come, an answer without a length ends here. `isHead`: it
 * answers HEAD, and so has no body.
 * @throws {Error} If it is no answer of HTTP/1.1.
 */
export function readAnswer(
	bytes: Buffer,
	{ isOver = false, isHead = false } = {},
): { answer: Answer; length: number } | undefined {
	const end = bytes.indexOf('\r\n\r\n');
	if (end < 0) return undefined;
	const [first = '', ...lines] = bytes.toString('latin1', 0, end).split('\r\n');
	const status = Number(/^HTTP\/1\.1 (\d{3}) /.exec(`${first} `)?.[1]);
	if (Number.isNaN(status)) throw new Error(`This is no answer of HTTP/1.1: "${first}".`);
	const headers = new Map(lines.map(headerOf));
	const start = end + 4;
	const rest = bytes.length - start;
	const length = isHead ? 0 : lengthOf(status, headers, rest, isOver);
	if (length === undefined || bytes.length < start + length) return undefined;
	const body = bytes.toString('utf8', start, start + length);
	return { answer: { status, headers, body }, length: start + length };
}

/** All answers in what came over a socket that is closed, but for those that only say to go on. */
export function readAnswers(bytes: Buffer): Answer[] {
	const answers: Answer[] = [];
	for (let rest = bytes; rest.length > 0;) {
		const next = readAnswer(rest, { isOver: true });
		if (!next) throw new Error(`This is half an answer: "${rest.toString('latin1', 0, 80)}".`);
		if (next.answer.status >= 200) answers.push(next.answer);
		rest = rest.subarray(next.length);
	}
	return answers;
}

function headerOf(line: string): [string, string] {
	const colon = line.indexOf(':');
	if (colon < 1) throw new Error(`This is no header: "${line}".`);
	return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
}

/** Bytes of the body; `undefined` where only the end of the connection will tell. */
function lengthOf(
	status: number,
	headers: Map<string, string>,
	rest: number,
	isOver: boolean,
): number | undefined {
	if (status < 200 || status === 204 || status === 304) return 0;
	if (headers.has('transfer-encoding')) throw new Error('The endpoint knows the length of it all.');
	const told = headers.get('content-length');
	if (told !== undefined) return Number(told);
	return isOver ? rest : undefined;
}
