/**
 * A function that makes the value for a key when it is first asked for, and gives the same one again.
 *
 * @param make Never gives `undefined`.
 */
export function memo<T extends object | string>(make: (key: string) => T): (key: string) => T {
	const made = new Map<string, T>();
	return (key) => {
		const value = made.get(key) ?? make(key);
		made.set(key, value);
		return value;
	};
}
