/**
 * Where in a page the style may come that its first part can do without; see `integrations/page-style/`.
 * The first of them counts.
 */
export const REST_OF_STYLE = '<!--rest of style-->';
