/** The text of a step as it is read, with the labels of the product in it. */
export class StepText {
	/** Text and labels in turn, as `FirstSteps` has them. */
	readonly #pieces = [''];

	get hasWords(): boolean {
		return this.#pieces.some((piece) => piece.trim() !== '');
	}

	add(text: string, isLabel: boolean): void {
		const isOfLast = (this.#pieces.length % 2 === 0) === isLabel;
		if (!isOfLast) this.#pieces.push('');
		this.#pieces.push(this.#pieces.pop() + text);
	}

	/** Blanks as they are shown: one each, and none around it. */
	pieces(): string[] {
		const pieces = this.#pieces.map((piece) => piece.replace(/\s+/g, ' '));
		const last = pieces.length - 1;
		return pieces.map((piece, at) => {
			const begun = at === 0 ? piece.trimStart() : piece;
			return at === last ? begun.trimEnd() : begun;
		});
	}
}
