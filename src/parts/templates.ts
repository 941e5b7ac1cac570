import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

/** The template of each part: the one in its folder. */
const own = import.meta.glob<AstroComponentFactory>('./*/*.astro', {
	eager: true,
	import: 'default',
});

const templates = new Map(
	Object.entries(own).map(([path, template]) => [path.split('/').at(1) ?? '', template]),
);

/** @throws {RangeError} For a part that is drawn by no template. */
export function templateOf(part: string): AstroComponentFactory {
	const template = templates.get(part);
	if (!template) throw new RangeError(`The part "${part}" has no template.`);
	return template;
}
