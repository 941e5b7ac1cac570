import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import companyParts from 'virtual:fyr/parts';

/** How a part is drawn. */
export interface Template {
	template: AstroComponentFactory;
	/** It stands in a line of words. */
	isInline: boolean;
	isPrinted: boolean;
	isSearched: boolean;
}

/** The template of each part of Fyr's: the one in its folder. */
const own = import.meta.glob<AstroComponentFactory>('./*/*.astro', {
	eager: true,
	import: 'default',
});

const templates = new Map(
	Object.entries(own).map(([path, template]): [string, Template] => [
		path.split('/').at(1) ?? '',
		{ template, isInline: true, isPrinted: true, isSearched: true },
	]),
);

/** @throws {RangeError} For a part that is drawn by no template. */
export function templateOf(part: string): Template {
	const template = companyParts.get(part) ?? templates.get(part);
	if (!template) throw new RangeError(`The part "${part}" has no template.`);
	return template;
}
