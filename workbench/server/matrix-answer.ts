import type { Context } from 'hono'
import type { Basis } from '../../core/model/attributions.ts'
import type { MatrixAnswer, MatrixSource, MatrixTopic } from '../contract.ts'
import type { CaseIndex, IndexedClaim } from './case-index.ts'
import { notHeld } from './not-held.ts'
import { holdsAll, oneOf, words } from './query.ts'
import { unheard } from './spoken-about.ts'

/** Most topics, and sources listed of each. */
const TOPICS = 12
const SOURCES = 60
const UNDATED = 'undated'

/** `GET /api/matrix` */
export function matrixAnswer(index: CaseIndex, context: Context): MatrixAnswer {
  const asked = (words(context, 'topics') ?? '')
    .split(',')
    .map((topic) => topic.trim())
    .filter((topic) => topic !== '')
  const by = oneOf(context, 'period', ['year', 'month'] as const) ?? 'year'
  const periodOf = (claim: IndexedClaim): string => index.spokenOf(claim)?.from.slice(0, by === 'year' ? 4 : 7) ?? UNDATED
  const onTopics = (asked.length === 0 ? [''] : asked.slice(0, TOPICS)).map((topic) => {
    const claims = index.claims().filter((claim) => topic === '' || holdsAll(index.wordsOf(claim), topic))
    return { topic, claims }
  })
  const periods = [...new Set(onTopics.flatMap(({ claims }) => claims.map(periodOf)))].sort()
  const counted = onTopics.map(({ topic, claims }) => topicOf(index, { topic, claims, periods, periodOf }))
  const chosen = [...new Set(onTopics.flatMap(({ claims }) => claims))]
  return { periods, topics: counted, unheard: unheard(index, chosen), notHeld: notHeld(index, chosen) }
}

interface OnTopic {
  readonly topic: string
  readonly claims: readonly IndexedClaim[]
  readonly periods: readonly string[]
  readonly periodOf: (claim: IndexedClaim) => string
}

type Cell = { claims: number; bases: Set<Basis>; example: MatrixCell['example'] }
type MatrixCell = NonNullable<MatrixSource['cells'][number]>

function topicOf(index: CaseIndex, { topic, claims, periods, periodOf }: OnTopic): MatrixTopic {
  const sources = new Map<string, { who: string; kind: MatrixSource['kind']; claims: Set<string>; cells: Map<string, Cell> }>()
  for (const claim of claims) {
    const period = periodOf(claim)
    for (const { who, kind, counted, basis } of index.view.originsOf(claim.id).whole.list) {
      if (counted !== 'supported') continue
      const source = sources.get(who.toLowerCase()) ?? { who, kind, claims: new Set<string>(), cells: new Map<string, Cell>() }
      const cell = source.cells.get(period) ?? { claims: 0, bases: new Set<Basis>(), example: claim.row.at }
      cell.claims++
      cell.bases.add(basis)
      source.claims.add(claim.id)
      source.cells.set(period, cell)
      sources.set(who.toLowerCase(), source)
    }
  }
  const listed = [...sources.values()]
    .sort((x, y) => y.claims.size - x.claims.size || x.who.localeCompare(y.who, 'en'))
    .map((source): MatrixSource => ({
      who: source.who,
      kind: source.kind,
      claims: source.claims.size,
      cells: periods.map((period) => {
        const cell = source.cells.get(period)
        return cell === undefined ? null : { claims: cell.claims, bases: [...cell.bases].sort(), example: cell.example }
      }),
    }))
  return { topic, claims: claims.length, sources: listed.slice(0, SOURCES), more: Math.max(0, listed.length - SOURCES) }
}
