import { languages } from './index.ts'

/** The definite articles of all languages, at the head of a name in lower case. */
const ARTICLE = new RegExp(`^(?:${languages.flatMap(({ descriptions }) => descriptions.definite).join('|')}) `)

/** A name of an outlet or body as names are compared: lower case, without the article that opens it. */
export function nameWithoutArticle(name: string): string {
  return name.toLowerCase().replace(ARTICLE, '').trim()
}
