import type { Action, Actions } from '../schema/action.ts';

/** The page that a locale has under a name. */
export function actionIn(actions: Actions, locale: string, name: string): Action | undefined {
	const known = actionsIn(actions, locale);
	return Object.hasOwn(known, name) ? known[name] : undefined;
}

/** All that a locale has: its own, and those of all locales. */
export function actionsIn(actions: Actions, locale: string): Readonly<Record<string, Action>> {
	return { ...actions['default'], ...actions[locale] };
}
