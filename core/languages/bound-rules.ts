/** What a modifier does to the bounds of a number N; the table is in docs/figures.md. */
export type BoundRule = 'exact' | 'about' | 'nearly' | 'more' | 'at-least' | 'less' | 'at-most'
