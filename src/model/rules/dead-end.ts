import type { GuideStep } from '../text.ts';
import { guidesOf } from '../guides-of.ts';
import type { FileFinding, TextRule } from './rule.ts';

/** Every step of a guide has something to read or to choose, and every answer leads somewhere. */
export const deadEnd: TextRule = {
	name: 'dead-end',
	checkText: (source, text, context) =>
		guidesOf(source, text, context)
			.flat()
			.flatMap((step) => [
				...(step.isEmpty
					? [
							{
								...{ file: source.file, place: step.place, severity: 'error' as const },
								message: `There is nothing below "${step.title}". Write what to do there, or answers: "- [An answer](#its-step)".`,
							},
						]
					: []),
				...unanswered(source.file, step),
				...answersWithoutLink(source.file, step),
			]),
};

/** A question by its sign in any script. */
const QUESTION = /[?？؟]\s*$/u;

/** Steps to follow below a question are its answer; words alone leave a reader asking. */
function unanswered(file: string, step: GuideStep): FileFinding[] {
	if (step.isEmpty || step.links.length > 0 || !QUESTION.test(step.title)) return [];
	const message = `"${step.title}" asks and has no answers. End the step with a list of links, "- [An answer](#its-step)", or let its heading say what readers learn there.`;
	return [{ file, place: step.place, severity: 'warning', message }];
}

function answersWithoutLink(file: string, { answers }: GuideStep): FileFinding[] {
	return answers
		.filter(({ leads }) => !leads)
		.map(({ text, place }) => ({
			...{ file, place, severity: 'error' },
			message: `The answer "${text}" leads nowhere. Link it to its step or an article: "- [${text}](#its-step)".`,
		}));
}
