/** Words that are written with spaces or line breaks between them, in that order. */
export const words = (list: string): readonly string[] => list.trim().split(/\s+/)

/** The same as a set. */
export const set = (list: string): ReadonlySet<string> => new Set(words(list))
