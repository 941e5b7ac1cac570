/**
 * A function that makes the value for a key when it is first asked for, and gives the same one again.
 *
 * @param make Never gives `undefined`.
 * @param most Values to keep, where there is no end of keys.
 */
export function memo<T extends object | string>(
	make: (key: string) => T,
	most = Infinity,
): (key: string) => T {
	const made = new Map<string, T>();
	return (key) => {
		const value = made.get(key) ?? make(key);
		if (made.size < most) made.set(key, value);
		return value;
	};
}
