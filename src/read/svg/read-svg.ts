import { saveAgain } from '../picture-fault.ts';
import { parseSvg } from './parse-svg.ts';
import { svgDanger } from './svg-danger.ts';
import { svgSize, type Size } from './svg-size.ts';

/** Size of a drawing, or why it cannot be published, in words that follow the file's name. */
export function readSvg(bytes: Buffer): Size | { fault: string } {
	const parsed = parseSvg(bytes);
	if ('fault' in parsed) return parsed;
	const danger = svgDanger(parsed.document, parsed.root);
	if (danger !== undefined) return { fault: danger };
	const size = svgSize(parsed.root);
	if (size === undefined) {
		return { fault: `has no size: its <svg> needs a viewBox, or width and height. ${saveAgain}` };
	}
	return wholePixels(size);
}

/** What would run or load where a file in `public/` is opened; its size is nobody's matter there. */
export function publicSvgFault(bytes: Buffer): string | undefined {
	const parsed = parseSvg(bytes);
	return 'fault' in parsed ? parsed.fault : svgDanger(parsed.document, parsed.root);
}

/** A drawing in units of its own, a unit square perhaps, is shown as wide as browsers show one without size. */
const SMALLEST = 8;
const STANDARD_WIDTH = 300;

/** HTML wants whole numbers. */
function wholePixels({ width, height }: Size): Size {
	const factor = Math.max(width, height) < SMALLEST ? STANDARD_WIDTH / width : 1;
	const whole = (number: number): number => Math.max(1, Math.round(number * factor));
	return { width: whole(width), height: whole(height) };
}
