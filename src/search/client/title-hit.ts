import type { Title } from '../titles-file.ts';
import type { Assist } from './assist.ts';
import { resultOf, type Hit } from './result.ts';

/** A title as an answer, for an article that the engine does not have or did not find. */
export function hitOf({ placed }: Pick<Assist, 'placed'>, title: Title): Hit {
	return { load: async () => resultOf((await placed([title]))[0] ?? title) };
}
