import type { ReportId } from '../model/ids.ts'
import type { Hits, PostingStep, ResultStore } from '../model/plan.ts'
import { GrowingNumbers } from '../text/growing-numbers.ts'
import { mergedNumbers } from '../text/merged-numbers.ts'
import type { PairUnit } from './executor.ts'
import { HashNumbers } from './hash-numbers.ts'
import { areLinked, linksChanged, type Sharing } from './links-changed.ts'
import { pairUnits } from './pair-units.ts'
import type { PostingIndex } from './posting-index.ts'
import { sourceOf } from './shuffle.ts'

/** What added reports change in the pairs of a case; all other pairs are as they were. */
export interface PairsChanged {
  /** Pairs that are new, or whose earliest hit may be another, in order. */
  readonly units: readonly PairUnit[]
  /** Pairs that share no hit any more: where very many reports share a sequence, a step may link each with its neighbours only. */
  readonly gone: readonly PairUnit[]
}

interface Added {
  readonly ids: readonly ReportId[]
  readonly store: ResultStore
  /** Those of the ids whose pairs were not made before. */
  readonly added: ReadonlySet<ReportId>
  /** Holds the postings of all others. */
  readonly index: PostingIndex
}

/**
 * What reports that were added change in the pairs that a posting step makes. Only what the index has under a hash of an added
 * report is looked at; where that links two other reports no more, or anew, all that the two share.
 */
export function pairsChanged(step: PostingStep, given: Added): PairsChanged {
  const { ids, added } = given
  const groups = new Groups(step, given)
  const links = new Links(groups)
  const open = new Map<string, readonly [earlier: number, later: number]>()
  const hashes = groups.hashesOf([...added].map(groups.placeOf))
  groups.each(hashes, (hash, sharing) =>
    linksChanged(step.links, sharing, {
      come: (earlier, later) => links.put(hash, earlier, later),
      change: (earlier, later) => open.set(`${earlier} ${later}`, [earlier, later]),
    }),
  )
  const units = [...pairUnits(ids, [links.hits(hashes)])]
  if (open.size === 0) return { units, gone: [] }
  const settled = new Map(pairUnits(ids, [hitsBetween(step, groups, [...open.values()])]).map((unit) => [`${unit.a} ${unit.b}`, unit]))
  const gone: PairUnit[] = []
  for (const [earlier, later] of open.values()) {
    const [a, b] = [ids[earlier]!, ids[later]!]
    const unit = settled.get(`${a} ${b}`)
    if (unit === undefined) gone.push({ a, b, hits: { tokenA: new Uint32Array(), tokenB: new Uint32Array() } })
    else units.push(unit)
  }
  return { units: units.sort(inOrder), gone: gone.sort(inOrder) }
}

const inOrder = (x: PairUnit, y: PairUnit): number => (x.a === y.a ? (x.b < y.b ? -1 : 1) : x.a < y.a ? -1 : 1)

/** The hits of some pairs, from everything that the two reports share. */
function hitsBetween(step: PostingStep, groups: Groups, pairs: readonly (readonly [earlier: number, later: number])[]): Hits {
  const shared = new HashNumbers()
  const pairsAt: (readonly [earlier: number, later: number])[][] = []
  const earliest = [...pairs].sort(([x], [y]) => x - y)
  let held: { readonly report: number; readonly hashes: HashNumbers } | undefined
  for (const pair of earliest) {
    const [earlier, later] = pair
    if (held?.report !== earlier) held = { report: earlier, hashes: groups.hashesOf([earlier]) }
    const { high, low } = groups.postings(later)
    for (let i = 0; i < high.length; i++) {
      if (held.hashes.numberOf(high[i]!, low[i]!) < 0) continue
      const there = (pairsAt[shared.add(high[i]!, low[i]!)] ??= [])
      if (there.at(-1) !== pair) there.push(pair)
    }
  }
  const links = new Links(groups)
  groups.each(shared, (hash, { before, added }) => {
    const reports = mergedNumbers(before, added)
    for (const [earlier, later] of pairsAt[hash]!) if (areLinked(step.links, reports, earlier, later)) links.put(hash, earlier, later)
  })
  return links.hits(shared)
}

/** The reports that share hashes, by their numbers over the ids. */
class Groups {
  readonly placeOf: (id: ReportId) => number
  readonly #given: Added
  readonly #source: ReturnType<typeof sourceOf>
  readonly #places: ReadonlyMap<ReportId, number>

  constructor(step: PostingStep, given: Added) {
    this.#given = given
    this.#source = sourceOf(step)
    const places = new Map(given.ids.map((id, place) => [id, place]))
    this.#places = places
    this.placeOf = (id) => places.get(id)!
  }

  postings(report: number) {
    const { ids, store } = this.#given
    return store.result(this.#source, ids[report]!)!
  }

  /** All hashes of some reports. */
  hashesOf(reports: readonly number[]): HashNumbers {
    const hashes = new HashNumbers()
    for (const report of reports) {
      const { high, low } = this.postings(report)
      for (let i = 0; i < high.length; i++) hashes.add(high[i]!, low[i]!)
    }
    return hashes
  }

  /** Tells the reports that share each of some hashes. */
  each(hashes: HashNumbers, tell: (hash: number, sharing: Sharing) => void): void {
    const withHash = new Map<number, number[]>()
    for (const report of [...this.#given.added].map(this.placeOf).sort((x, y) => x - y)) {
      const { high, low } = this.postings(report)
      for (let i = 0; i < high.length; i++) {
        const hash = hashes.numberOf(high[i]!, low[i]!)
        if (hash < 0) continue
        const there = withHash.get(hash)
        if (there === undefined) withHash.set(hash, [report])
        else if (there.at(-1) !== report) there.push(report)
      }
    }
    this.#given.index.reportsWith(hashes, this.#places, (hash, before) => {
      tell(hash, { before, added: Uint32Array.from(withHash.get(hash) ?? []) })
    })
  }
}

/** Links between reports, by the number of the hash that they share. */
class Links {
  readonly #groups: Groups
  readonly #hash = column()
  readonly #earlier = column()
  readonly #later = column()

  constructor(groups: Groups) {
    this.#groups = groups
  }

  put(hash: number, earlier: number, later: number): void {
    this.#hash.push(hash)
    this.#earlier.push(earlier)
    this.#later.push(later)
  }

  /** With the words where the hashes stand first. */
  hits(hashes: HashNumbers): Hits {
    const [a, b] = [this.#earlier.view(), this.#later.view()]
    return { a, tokenA: this.#tokens(hashes, a), b, tokenB: this.#tokens(hashes, b) }
  }

  #tokens(hashes: HashNumbers, reports: Uint32Array): Uint32Array {
    const tokens = new Uint32Array(reports.length)
    const byReport = new Map<number, number[]>()
    reports.forEach((report, i) => {
      const there = byReport.get(report)
      if (there) there.push(i)
      else byReport.set(report, [i])
    })
    for (const [report, links] of byReport) {
      const first = new Map<number, number>()
      const { high, low, token } = this.#groups.postings(report)
      for (let i = 0; i < high.length; i++) {
        const hash = hashes.numberOf(high[i]!, low[i]!)
        if (hash >= 0 && !(first.get(hash)! <= token[i]!)) first.set(hash, token[i]!)
      }
      for (const link of links) tokens[link] = first.get(this.#hash.at(link))!
    }
    return tokens
  }
}

const column = (): GrowingNumbers<Uint32Array> => new GrowingNumbers((size) => new Uint32Array(size))
