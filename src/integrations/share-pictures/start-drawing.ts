import { spawn } from 'node:child_process';
import { siblingProgram } from '../../read/sibling-program.ts';
import type { SharePicture } from '../../share-pictures/share-picture.ts';

/** What is to be drawn. */
export interface DrawTask {
	/** Folder that takes the pictures. */
	folder: string;
	/** The logo's file. */
	logo: string | undefined;
	pictures: [name: string, picture: SharePicture][];
}

/**
 * Draw pictures in a program of its own, while pages are rendered: only a program's environment says which
 * fonts it has.
 *
 * @param config Of Fontconfig.
 */
export function startDrawing(task: DrawTask, config: string): Promise<void> {
	const child = spawn(process.execPath, [siblingProgram('draw-program', import.meta.filename)], {
		env: { ...process.env, FONTCONFIG_FILE: config },
		stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
	});
	child.send(task);
	return new Promise((resolve, reject) => {
		// A cast, because the program is our own.
		child.once('message', (message) => {
			const { error } = message as { error?: string };
			if (error === undefined) resolve();
			else reject(new Error(`A picture for link previews cannot be drawn: ${error}`));
			child.disconnect();
		});
		child.once('error', reject);
		child.once('close', () =>
			reject(new Error('The program that draws pictures for link previews ended without a word.')),
		);
	});
}
