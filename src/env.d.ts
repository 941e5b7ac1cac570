/** True in `npm run dev` only; set by `integrations/dev-mode.ts`. */
declare const __FYR_DEV__: boolean;

/** The help center that Astro builds; made by `integrations/project-module.ts`. */
declare module 'virtual:fyr/project' {
	import type { ProjectModule } from './integrations/project-module.ts';
	export const folders: ProjectModule['folders'];
	export const config: ProjectModule['config'];
	export const skipBroken: ProjectModule['skipBroken'];
	export const codeArticles: ProjectModule['codeArticles'];
}

/** The help center whose pages are rendered, for code that was compiled for any; read by that module. */
// A property of `globalThis`, which only `var` declares, in a file that no import may make a module.
// eslint-disable-next-line no-var, @typescript-eslint/consistent-type-imports
declare var fyrProject: import('./integrations/project-module.ts').ProjectModule | undefined;

/** What a company adds in `fyr.config.ts`; made by `integrations/company-modules.ts`. */
declare module 'virtual:fyr/parts' {
	import type { Template } from './parts/templates.ts';

	const parts: ReadonlyMap<string, Template>;
	export default parts;
}

declare module 'virtual:fyr/slot/*' {
	import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

	const template: AstroComponentFactory | undefined;
	export default template;
}

declare module 'virtual:fyr/head' {
	import type { HeadTag } from './config/company.ts';

	const tags: readonly HeadTag[];
	export default tags;
}

declare module 'virtual:fyr/css' {}
