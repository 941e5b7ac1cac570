/** What a word sounds like, given its fold key; the same for `bokmarke` and `bogmarke`. */
export type SoundKey = (key: string) => string;

/** Shorter ones sound like too many others. */
const SHORTEST = 4;

/**
 * @param sounds Of the language's pack; without any, no two words sound alike.
 *
 * @example
 * createSoundKey(sounds)('nettverket'); // => 'netverk'
 */
export function createSoundKey(
	sounds: readonly (readonly [pattern: string, sound: string])[],
): SoundKey {
	if (sounds.length === 0) return () => '';
	const pattern = new RegExp(sounds.map(([each]) => `(${each})`).join('|'), 'gu');
	return (key) => {
		if (key.length < SHORTEST || /\P{L}/u.test(key)) return '';
		const sound = key.replace(pattern, (...groups: (string | undefined)[]) => {
			const place = groups.findIndex((group, at) => at > 0 && group !== undefined);
			return sounds[place - 1]?.[1] ?? '';
		});
		const single = sound.replace(/(.)\1+/gu, '$1');
		return single.length < SHORTEST ? '' : single;
	};
}

/** What words together sound like; those too short to have a sound are as they are written. */
export function soundOfPhrase(key: string, soundOf: SoundKey): string {
	const words = key.split(' ');
	const sounds = words.map((word) => soundOf(word));
	return sounds.every((sound) => sound === '')
		? ''
		: sounds.map((sound, place) => sound || words[place]).join(' ');
}
