import type { html } from 'hono/html';

/** A piece of a page in which all that came from outside is escaped. */
export type Html = ReturnType<typeof html>;
