/** Where `npm run dev` says which errors the file of a page has. */
export const ERRORS_PATH = '/_fyr/errors';
