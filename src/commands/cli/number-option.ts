import { WrongUsage } from './run.ts';

/** What an option says, as a number. @throws {WrongUsage} If it is none, or 0. */
export function numberOption(option: string, said: string): number {
	if (/^[1-9]\d*$/.test(said)) return Number(said);
	throw new WrongUsage(`Expected a number for --${option}, received "${said}".`);
}
