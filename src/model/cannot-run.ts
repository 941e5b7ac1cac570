/** Something that keeps a program from running at all; its message is for the person who started it. */
export class CannotRun extends Error {
	override name = 'CannotRun';
}
