import type { APIRoute } from 'astro';
import { translatorFor } from '../../../i18n/translator.ts';
import { load } from '../../../load.ts';
import { localePaths } from '../../../locale-paths.ts';
import type { HelpCenter } from '../../../model/help-center.ts';
import { wordsOf } from '../../../model/view/words.ts';
import { titleRows } from '../../../search/build/titles.ts';
import type { TitleRow } from '../../../search/titles-file.ts';

const rows = (center: HelpCenter, locale: string): TitleRow[] =>
	titleRows(center, locale, translatorFor(wordsOf(center, locale)));

export const getStaticPaths = () => localePaths(rows);

export const GET: APIRoute<{ locale: string }> = async ({ props: { locale } }) => {
	const { center } = await load();
	return Response.json(rows(center, locale));
};
