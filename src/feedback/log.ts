import pino from 'pino';

/** What a line may hold beside its message: nothing that a reader sent, nor who they are. */
interface LogFields {
	/** The route, not the address that was asked: that may hold anything. E.g. `/v1/votes`. */
	route?: string;
	status?: number;
	/** How long it took. */
	ms?: number;
	/** How many of what was done. */
	counts?: Record<string, number>;
}

export type LogLevel = 'debug' | 'info' | 'warn' | 'error';

/** Takes what an operator should know. */
export type Log = (level: LogLevel, message: string, fields?: LogFields) => void;

/** JSON, one object a line, on standard output (OWASP ASVS 5.0, 16.2). */
export function jsonLog(level: LogLevel | 'silent'): Log {
	const logger = pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime });
	return (at, message, fields = {}) => logger[at](fields, message);
}

/** For a person at a terminal: what went wrong only. */
export const terminalLog: Log = (level, message) => {
	if (level === 'warn' || level === 'error') console.error(`feedback: ${message}`);
};
