import { languages } from '../languages/index.ts'
import { anyWord } from '../text/any-word.ts'

/** Words of "not known so far"; a denial with them is overtaken, a denial without them contradicts. */
export const SO_FAR = anyWord(languages.flatMap(({ denials }) => denials.soFar))
