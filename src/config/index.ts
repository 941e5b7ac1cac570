import type { FyrConfig } from './schema.ts';

/** For `fyr.config.ts`: the same object, with the editor's help for its keys. */
export function defineConfig(config: FyrConfig): FyrConfig {
	return config;
}

export type { FyrConfig } from './schema.ts';
export type { HeadTag, PartConfig, SlotName } from './company.ts';
export type { PageView, SlotProps } from './slots.ts';
export type { OwnRule } from '../model/own-rules.ts';
