import { quote, shaped } from './text.ts';

/** Page of this site or another. */
export const address = shaped(
	/^(\/(?!\/)|https?:\/\/)\S*$/i,
	'an address such as https://company.example/chat',
).refine(isAddress, {
	error: ({ input }) =>
		`Expected an address such as https://company.example/chat, received ${quote(input)}.`,
});

/** A path of this site, or an address that a browser takes for one. */
function isAddress(text: string): boolean {
	return URL.canParse(text, 'https://site.example');
}
