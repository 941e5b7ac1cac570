import type { ArticleView } from '../model/view/article.ts';
import type { CategoryView } from '../model/view/pages.ts';
import type { Shell } from '../model/view/shell.ts';

/** What a page shows, as plain data: `shell` on every page, more on those that have more. */
export type PageView = { shell: Shell } | ArticleView | CategoryView;

/**
 * What the template of a slot gets. What Fyr has in its place comes as the template's own `<slot />`:
 * left out, it is replaced.
 */
export interface SlotProps<View extends { shell: Shell } = PageView> {
	view: View;
}
