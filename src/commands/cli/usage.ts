/** The command was typed in a way it does not understand; its usage is shown after the message. */
export class WrongUsage extends Error {
	override name = 'WrongUsage';
}
