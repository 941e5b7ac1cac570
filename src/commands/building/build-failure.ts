import { existsSync, readFileSync } from 'node:fs';
import { isAbsolute } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { PageError } from '../../integrations/page-error.ts';

/** Why a build failed: its first cause. */
export interface BuildFailure {
	message: string;
	/** Where it lies, if that is known; absolute. */
	file?: string;
	line?: number;
	column?: number;
	/** Path of the page that was being rendered, if one was. */
	page?: string;
	/** Only where nothing better says where it comes from. */
	stack?: string;
}

/** The pages' code cannot be compiled. */
export class CompileError extends Error {
	override name = 'CompileError';
	readonly failure: BuildFailure;

	constructor(failure: BuildFailure) {
		super(failure.message);
		this.failure = failure;
	}
}

/** What an error of Astro, Vite, Rolldown or our own says of itself, of which each has its own way. */
export function failureOf(error: unknown): BuildFailure {
	if (error instanceof CompileError) return error.failure;
	if (error instanceof PageError) return { ...failureOf(error.cause), page: error.page };
	const first = firstOf(error);
	const message = textOf(first.message) || textOf(error) || 'It ended without a word.';
	// The whole story of the content's errors, places included.
	if (first.name === 'ContentError') return { message };
	const place = placeOf(first) ?? importIn(message);
	if (place) return { message: withoutAdvice(message), ...place };
	const stack = textOf(first.stack)
		.split('\n')
		.filter((line) => /^\s+at /.test(line))
		.join('\n');
	return { message, ...(stack !== '' && { stack }) };
}

/** The parts of an error that anybody sets. */
interface Thrown {
	name?: unknown;
	message?: unknown;
	stack?: unknown;
	errors?: unknown;
	loc?: unknown;
	place?: unknown;
	id?: unknown;
}

/** Rolldown collects what went wrong; its own message joins all of it, with stacks. */
function firstOf(error: unknown): Thrown {
	const thrown: Thrown = Object(error);
	return Array.isArray(thrown.errors) && thrown.errors.length > 0
		? firstOf(thrown.errors[0])
		: thrown;
}

type Where = Pick<BuildFailure, 'file' | 'line' | 'column'>;

function placeOf({ loc, place, id }: Thrown): Where | undefined {
	const at: { file?: unknown; line?: unknown; column?: unknown } = Object(loc ?? place);
	const [file = ''] = textOf(at.file ?? id).split('?');
	// A page of ours is what was at work, and not where the fault is.
	if (!isAbsolute(file) || !existsSync(file)) return undefined;
	return {
		file,
		...(typeof at.line === 'number' && { line: at.line }),
		...(typeof at.column === 'number' && { column: at.column }),
	};
}

/** `… failed to resolve import "x" from "/a/b.mdx"`: where that import stands. */
function importIn(message: string): Where | undefined {
	const [, name, file] = /import "([^"]+)" from "([^"?]+)/.exec(message) ?? [];
	if (name === undefined || file === undefined || !existsSync(file)) return undefined;
	const line = lineWith(readFileSync(file, 'utf8'), (text) => text.includes(name));
	return { file, ...(line && { line }) };
}

/** What Vite goes on to say is for those who configure it; the place is told apart. */
function withoutAdvice(message: string): string {
	const [first = ''] = message.split(/\n(?:This is most likely|Stack trace|\s+at )/);
	return first.replace(/^\d+:\d+: /, '').trimEnd();
}

/** First line, from 1, of which something is true. */
export function lineWith(text: string, is: (line: string) => boolean): number | undefined {
	const index = text.split('\n').findIndex(is);
	return index < 0 ? undefined : index + 1;
}

function textOf(value: unknown): string {
	return typeof value === 'string' ? stripVTControlCharacters(value) : '';
}
