import { languages } from '../languages/index.ts'
import type { Statement } from '../model/statements.ts'
import type { Words } from '../model/words.ts'
import { tokenAt } from './positions.ts'
import { tagOf } from './sentence.ts'
import { conceptIndex } from './terms.ts'
import { TOLL } from './tolls.ts'

const another = new Set(languages.flatMap(({ concepts }) => concepts.another))
const indexes = languages.map(({ concepts }) => conceptIndex(concepts))

/** Most tokens between the word that sets an event apart and the noun of it ("another deadly car *bombing*"). */
const REACH = 4

/** Whether a statement sets the event that it tells of apart from one told before: "another raid", "a separate attack", "earlier strikes". */
export function tellsOfAnother({ parts }: Pick<Statement, 'parts'>, words: Words): boolean {
  return parts.some(([start, end]) => {
    const [first, after] = [tokenAt(words, start), tokenAt(words, end)]
    for (let token = first; token < after; token++) {
      if (!another.has(words.lemmas[token]!)) continue
      let last = token
      while (last + 1 < Math.min(after, token + REACH) && /^(?:JJ|NN|VBN|VBG)/.test(tagOf(words, last + 1))) last++
      if (last > token && isHappening(words, last)) return true
    }
    return false
  })
}

/** Whether a noun names something that happens at one time, and no number of those it harmed ("an earlier *toll*"). */
function isHappening(words: Words, token: number): boolean {
  const lemma = words.lemmas[token]!
  return /^NN/.test(tagOf(words, token)) && indexes.some((index) => index.isEvent(lemma) && !index.isHarm(lemma) && index.conceptOf(lemma) !== TOLL)
}
