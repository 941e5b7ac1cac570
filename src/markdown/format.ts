/** How a text is written: `md` is Markdown with directives, `mdx` has components and code too. */
export type Format = 'md' | 'mdx';
