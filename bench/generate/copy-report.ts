import type { Draft, Placed } from './draft.ts'
import { editedSentence, FAITHFUL, FREE, LIGHT } from './edit.ts'
import { around, stated } from './news.ts'
import type { Random } from './random.ts'

/** The sentences of a report that was made from others: cut, edited, put in another order, merged, with words of its own. */
export function copiedSentences(random: Random, parents: readonly Draft[]): readonly Placed[] {
  const freedom = random.of([FAITHFUL, LIGHT, LIGHT, FREE])
  const first = taken(random, parents[0]!, random.next() * 0.6 + 0.3, freedom)
  const second = parents[1] === undefined ? [] : taken(random, parents[1], 0.35, freedom)
  const own = Array.from({ length: random.whole(0, 8) }, (): Placed => ({ sentence: around(random) }))
  const sentences = [...first, ...second]
  if (random.chance(0.25)) sentences.splice(0, 1, { sentence: rewrittenLead(random, parents[0]!) })
  if (sentences.length > 3 && random.chance(0.2)) sentences.push(...sentences.splice(1, 1))
  for (const sentence of own) sentences.splice(random.whole(1, sentences.length), 0, sentence)
  return sentences
}

function taken(random: Random, parent: Draft, share: number, freedom: typeof LIGHT): Placed[] {
  const keep = Math.max(2, Math.round(parent.sentences.length * share))
  // Reports are cut from the end first; the rest is thinned here and there.
  const head = parent.sentences.slice(0, Math.min(parent.sentences.length, Math.ceil(keep * 1.3)))
  const kept = head.filter((_, i) => i === 0 || random.chance(keep / head.length))
  return kept.map(({ sentence }) => {
    const { sentence: copy, edits } = editedSentence(random, sentence, freedom)
    return { sentence: copy, from: { report: parent.id, edits } }
  })
}

/** The lead in the outlet's own words, credited to the agency. */
function rewrittenLead(random: Random, parent: Draft): Placed['sentence'] {
  const site = `${parent.incident.look} ${parent.incident.building}`
  const after = parent.incident.detail[15]!
  const shape = `<attribution:${parent.agency ?? parent.outlet} reported |->{d${random.whole(0, 15)}} and {d${random.whole(0, 15)}} at the ${site}, with {toll} people (hurt/affected) near the ${after}.`
  return stated(random, parent.incident, { claim: 'event', voice: 3, shape })
}
