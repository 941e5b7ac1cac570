import { spawnSync } from 'node:child_process';

/**
 * End with the `npm run` that started this program. npm passes a signal on, to a shell that tells nobody;
 * and if it is killed, it passes on nothing. So we look whether both are still there.
 *
 * Plain JavaScript in the words of Node 18, because an older Node must read this file.
 *
 * @param {() => void} end Called when they are gone.
 */
export function endWithNpm(end) {
	// Started by hand or by a service, we may outlive who did it.
	if (process.env['npm_lifecycle_event'] === undefined) return;
	const above = [process.ppid, parentOfShell(process.ppid)].filter((pid) => pid > 1);
	setInterval(() => {
		if (!above.every(isRunning)) end();
	}, 500).unref();
}

/** For a program that the one that ends with npm has started: it need not look for itself. */
export function withoutNpm() {
	return { ...process.env, npm_lifecycle_event: undefined };
}

/** Who started the shell that started us; 0 where that is no shell, or cannot be known. */
function parentOfShell(pid) {
	const { stdout } = spawnSync('ps', ['-o', 'ppid=,comm=', '-p', String(pid)], {
		encoding: 'utf8',
	});
	return Number(/^(\d+)\s.*\b(?:ba|da|z)?sh$/.exec((stdout ?? '').trim())?.[1] ?? 0);
}

function isRunning(pid) {
	try {
		// Signal 0 only asks whether there is such a process.
		return process.kill(pid, 0);
	} catch (error) {
		return error.code === 'EPERM';
	}
}
