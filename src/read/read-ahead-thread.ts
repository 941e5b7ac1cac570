import { workerData } from 'node:worker_threads';
import { openTexts } from './open-texts.ts';
import { readSource } from './places.ts';
import { formatOf } from './read-article.ts';
import type { ReadAheadTask } from './read-ahead.ts';

/** A thread; see `read-ahead.ts`, which starts it. */

// A cast, because the one that starts it is our own and typed by the same contract.
const { folders, files } = workerData as ReadAheadTask;
const texts = openTexts(folders);
for (const file of files) texts.add(readSource(folders.content, file), formatOf(file));
