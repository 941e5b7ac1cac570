import { errorCode } from '../error-code.ts';

/** Whether there is a process with this id, of whatever user. */
export function isRunning(pid: number): boolean {
	try {
		// Signal 0 only asks.
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return errorCode(error) === 'EPERM';
	}
}
