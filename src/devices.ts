/** What a choice may be for: the reader's own is open from the beginning. */
export const DEVICES = ['computer', 'phone', 'other'] as const;

export type Device = (typeof DEVICES)[number];

/** A small screen that is touched: as in the style of `Choices.astro`, which is there before any script. */
export const IS_PHONE = '(pointer: coarse) and (width < 48rem)';

export function isDevice(word: string): word is Device {
	return (DEVICES as readonly string[]).includes(word);
}

/** Whether these are the devices of so many choices, one word each. */
export function areDevices(words: readonly string[]): words is Device[] {
	return words.every(isDevice);
}
