/** All that is fetched when a reader touches the search, as one file. */
export { startDialog } from './dialog.ts';
export { startPage } from './page.ts';
