import { StoreUnavailable } from './port.ts';

/** What some work comes to. @throws {StoreUnavailable} If it takes longer. */
export async function withTimeout<Value>(
	milliseconds: number,
	work: Promise<Value>,
): Promise<Value> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const tooLate = new Promise<never>((_, reject) => {
		timer = setTimeout(
			() => reject(new StoreUnavailable('The store does not answer.')),
			milliseconds,
		);
	});
	return Promise.race([work, tooLate]).finally(() => clearTimeout(timer));
}
