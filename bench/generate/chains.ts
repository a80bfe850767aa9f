import { chainCopy, type ChainEdit } from './chain-copy.ts'
import type { Draft, Placed } from './draft.ts'
import { anotherAccount, incident, type Incident, regions } from './incident.ts'
import { layOut, publishedOn } from './lay-out.ts'
import { agencyName, outletName } from './names.ts'
import { newsOf } from './news.ts'
import { Random } from './random.ts'
import type { GeneratedDocument } from './corpus.ts'

export interface ChainsOptions {
  /** How many chains, each of one incident. */
  readonly chains: number
  readonly seed: number
  /** Do records and datelines give dates? */
  readonly dated: boolean
}

/** A report of a chain, with where it came from and what was done on the way. */
export interface ChainReport {
  readonly document: GeneratedDocument
  /** Ids of the reports it was made from, the one that gave most first; none for a report of its own. */
  readonly parents: readonly string[]
  readonly edits: readonly ChainEdit[]
}

/** Words of the first report of a chain, about. */
const WORDS = 260

/**
 * Chains of three to five reports, each made from an earlier one with the operations of real newsrooms: cut, lead rewritten,
 * hedge dropped, figure rounded, quotation trimmed, names spelt otherwise, two sources merged. Equal options give equal chains.
 */
export function* generateChains({ chains, seed, dated }: ChainsOptions): Generator<readonly ChainReport[]> {
  const random = new Random(seed)
  const world = { regions: regions(random) }
  for (let number = 0; number < chains; number++) {
    const about = incident(random, { number, day: 3 * number, regions: world.regions })
    const made = chainOf(random, about, { number, dated })
    yield made.map(({ draft, edits }) => {
      const page = layOut(draft)
      const published = publishedOn(draft)
      return {
        document: { id: draft.id, title: page.title, outlet: draft.outlet, ...(published !== undefined && { published }), text: page.text },
        parents: draft.parents,
        edits,
      }
    })
  }
}

interface Made {
  readonly draft: Draft
  readonly edits: readonly ChainEdit[]
}

function chainOf(random: Random, about: Incident, { number, dated }: { readonly number: number; readonly dated: boolean }): readonly Made[] {
  const stated = dated ? 'right' : 'none'
  const id = (n: number): string => `c${number}-${n}`
  const own = (n: number, of: Incident): Draft => ({
    id: id(n),
    incident: of,
    outlet: n === 0 ? agencyName(random) : outletName(random),
    credit: 'none',
    day: about.day,
    stated,
    parents: [],
    sentences: namedOnce(newsOf(random, of, WORDS), of),
  })
  const made: Made[] = [
    { draft: own(0, about), edits: [] },
    { draft: own(1, anotherAccount(random, about)), edits: [] },
  ]
  for (let n = 2; n < 2 + random.whole(2, 4); n++) {
    const last = made.at(-1)!.draft
    const parent = n === 2 || random.chance(0.5) ? made[0]!.draft : last
    const { draft, edits } = chainCopy(random, parent, parent.id === id(1) ? undefined : made[1]!.draft)
    made.push({ draft: { ...draft, id: id(n), outlet: outletName(random), day: parent.day + random.whole(1, 2), stated }, edits })
  }
  return made
}

/** A voice is named in full once, and shortly after that, as a reporter does. */
function namedOnce(sentences: ReturnType<typeof newsOf>, { voices }: Incident): readonly Placed[] {
  const named = new Set<string>()
  return sentences.map((sentence) => ({
    sentence: {
      ...sentence,
      parts: sentence.parts.map((part) => {
        const short = (text: string): string =>
          voices.reduce((words, { id, kind, full, short }) => {
            if (kind !== 'named' || !words.includes(full)) return words
            if (named.has(id)) return words.replace(full, short)
            named.add(id)
            return words
          }, text)
        return { ...part, text: short(part.text) }
      }),
    },
  }))
}
