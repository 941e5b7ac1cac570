import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Format } from '../markdown/parse.ts';
import { readText } from '../markdown/read-text.ts';
import type { Vocabulary } from '../markdown/vocabulary.ts';
import type { ArticleText } from '../model/text.ts';
import { ownVocabulary } from '../parts/own-parts.ts';
import { codeVersion } from '../version.ts';
import { writeWholeSync } from '../write-whole.ts';

/** A text, and the digest by which it is found again. */
interface Added {
	digest: string;
	text: ArticleText;
}

/** Texts by digest, made once for each content a file has had. */
export interface TextCache {
	/** Read a text, or find it made already. */
	add: (source: string, format: Format, isSnippet?: boolean) => Added;
	/** @throws {RangeError} If no text with this digest was added. */
	get: (digest: string) => ArticleText;
}

export interface DiskTextCache extends TextCache {
	/** Remove every text that was not added since the cache was opened. */
	prune: () => void;
}

/** A cache for one command: texts stay in memory. */
export function memoryTextCache(vocabulary: Vocabulary = ownVocabulary): TextCache {
	const texts = new Map<string, ArticleText>();
	return {
		add(source, format, isSnippet = false) {
			const digest = digestOf(source, format, vocabulary, isSnippet);
			const text = texts.get(digest) ?? readText(source, format, vocabulary, isSnippet);
			texts.set(digest, text);
			return { digest, text };
		},
		get(digest) {
			const text = texts.get(digest);
			if (!text) throw missing(digest);
			return text;
		},
	};
}

/**
 * A cache that outlives the build, one file a text. What pages are made of does not stay in memory: at
 * 10,000 articles that is the difference between 1 GB and 5. What rules ask for, again and again, does.
 */
export function diskTextCache(
	folder: string,
	vocabulary: Vocabulary = ownVocabulary,
): DiskTextCache {
	mkdirSync(folder, { recursive: true });
	const fileOf = (digest: string): string => join(folder, `${digest}.json`);
	const added = new Map<string, ArticleText>();
	// One text is asked for what it is made of by several rules, one after the other.
	let last: Added | undefined;
	const open = (digest: string): ArticleText => {
		if (last?.digest !== digest) last = { digest, text: load(fileOf(digest)) };
		return last.text;
	};
	return {
		add(source, format, isSnippet = false) {
			const digest = digestOf(source, format, vocabulary, isSnippet);
			const file = fileOf(digest);
			const kept = existsSync(file) ? load(file) : undefined;
			const text = kept ?? readText(source, format, vocabulary, isSnippet);
			if (!kept) writeWholeSync(file, JSON.stringify(text));
			const light = lightened(text, () => open(digest));
			added.set(digest, light);
			return { digest, text };
		},
		get(digest) {
			const known = added.get(digest);
			if (known) return known;
			const file = fileOf(digest);
			if (!existsSync(file)) throw missing(digest);
			return load(file);
		},
		prune() {
			for (const name of readdirSync(folder)) {
				if (!added.has(name.replace(/\.json$/, ''))) rmSync(join(folder, name));
			}
		},
	};
}

/** A text that reads what pages are made of when it is asked for that. */
function lightened(text: ArticleText, read: () => ArticleText): ArticleText {
	return {
		...text,
		get body() {
			return read().body;
		},
		get blocks() {
			return read().blocks;
		},
		get plain() {
			return read().plain;
		},
	};
}

/** Texts of a cache that are asked for again and again: found there, and kept in memory. */
export function inMemory(cache: TextCache): TextCache {
	const texts = new Map<string, ArticleText>();
	/** By what they were made from. */
	const bySource = new Map<string, Added>();
	return {
		add(source, format, isSnippet = false) {
			const key = `${format} ${isSnippet} ${source}`;
			const added = bySource.get(key) ?? cache.add(source, format, isSnippet);
			bySource.set(key, added);
			texts.set(added.digest, added.text);
			return added;
		},
		get: (digest) => texts.get(digest) ?? cache.get(digest),
	};
}

/** Our own file, written by the lines above: trusted. */
function load(file: string): ArticleText {
	return JSON.parse(readFileSync(file, 'utf8')) as ArticleText;
}

function digestOf(
	source: string,
	format: Format,
	{ version }: Vocabulary,
	isSnippet: boolean,
): string {
	const kind = isSnippet ? 'snippet' : 'article';
	return hash('sha256', `${codeVersion()}\0${version}\0${kind}\0${format}\0${source}`).slice(0, 24);
}

function missing(digest: string): RangeError {
	return new RangeError(
		`No text ${digest} in the cache. Delete the folder .cache and build again.`,
	);
}
