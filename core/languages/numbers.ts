/** What a number word adds to the number it stands in: "six" adds, "hundred" and "million" multiply, "and" only joins. */
export type NumberWord =
  | { readonly kind: 'unit' | 'ten'; readonly value: number }
  | { readonly kind: 'scale'; readonly value: number }
  | { readonly kind: 'ordinal'; readonly value: number }

/** Number words of a language, lower case. */
export type NumberWords = ReadonlyMap<string, NumberWord>
