declare module 'vitest' {
	interface ProvidedContext {
		/** Address of the served demo, without a slash at its end. */
		siteUrl: string;
		/** Database file of its endpoint. */
		storeFile: string;
	}
}

export {};
