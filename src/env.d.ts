/** True in `npm run dev` only; set by `integrations/dev-mode.ts`. */
declare const __FYR_DEV__: boolean;
