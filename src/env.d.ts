/** True in `npm run dev` only; set by `integrations/dev-mode.ts`. */
declare const __FYR_DEV__: boolean;

/** The help center that Astro builds; made by `integrations/project-module.ts`. */
declare module 'virtual:fyr/project' {
	import type { ProjectModule } from './integrations/project-module.ts';
	export const folders: ProjectModule['folders'];
	export const config: ProjectModule['config'];
	export const skipBroken: ProjectModule['skipBroken'];
}
