/** Numbers that look random and are the same for the same seed. */
export interface Random {
	/** From 0 up to, not including, 1. */
	next: () => number;
	/** A whole number from `least` to `most`, both included. */
	between: (least: number, most: number) => number;
	/** One of these. @throws {RangeError} If there are none. */
	of: <T>(choices: readonly T[]) => T;
}

/** Source: Tommy Ettinger’s mulberry32, public domain. */
export function createRandom(seed: number): Random {
	let state = seed >>> 0;
	const next = (): number => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
	const between = (least: number, most: number): number =>
		least + Math.floor(next() * (most - least + 1));
	return {
		next,
		between,
		of: (choices) => {
			const choice = choices[between(0, choices.length - 1)];
			if (choice === undefined) throw new RangeError('There is nothing to choose from.');
			return choice;
		},
	};
}
