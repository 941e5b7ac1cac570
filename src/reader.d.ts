/** Vite gives the text of the file. */
declare module '*.css?inline' {
	const css: string;
	export default css;
}
