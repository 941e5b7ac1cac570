import { pathPattern } from '../header-rules.ts';
import type { HostPlan } from '../host-plan.ts';
import { quoted, table } from './table.ts';

/** A table for each header that hangs on the path. */
export function headerTables({ headers }: HostPlan): string[] {
	const [all, ...others] = headers;
	return headerNames(headers)
		.filter((name) => hangsOnPath(headers, name))
		.map((name) => {
			const rows = others
				.flatMap(({ path, headers: { [name]: value } }) =>
					value === undefined ? [] : [[`~*${pathPattern(decodeURI(path))}`, value] as const],
				)
				// Here the first that fits counts.
				.reverse();
			return table('$uri', variableOf(name), quoted(all?.headers[name] ?? ''), rows);
		});
}

/** `Content-Type` is nginx's own. */
function headerNames(headers: HostPlan['headers']): string[] {
	const names = new Set(headers.flatMap((rule) => Object.keys(rule.headers)));
	return [...names].filter((name) => name !== 'Content-Type');
}

/** The first rule is for all paths. */
function hangsOnPath([, ...others]: HostPlan['headers'], name: string): boolean {
	return others.some(({ headers }) => name in headers);
}

/** What adds every header to an answer. */
export function headerLines(headers: HostPlan['headers']): string[] {
	return headerNames(headers).map((name) => headerLine(headers, name));
}

function headerLine(headers: HostPlan['headers'], name: string): string {
	const value = hangsOnPath(headers, name)
		? variableOf(name)
		: quoted(headers[0]?.headers[name] ?? '');
	return `add_header ${name} ${value} always;`;
}

function variableOf(header: string): string {
	return `$fyr_${header.toLowerCase().replaceAll('-', '_')}`;
}
