import type { Context } from 'hono'
import { CLAIM_SORTS } from '../contract.ts'
import type { CautionsAnswer, ClaimRow, ClaimSort, ClaimsAnswer, ReportRow, ReportsAnswer } from '../contract.ts'
import { cautionsInOrder } from '../../core/model/caution-order.ts'
import type { Caution } from '../../core/model/cautions.ts'
import type { MentionId, ReportId } from '../../core/model/ids.ts'
import type { CaseIndex, IndexedClaim } from './case-index.ts'
import { cautionView } from './caution-view.ts'
import { actorFilter, timeFilter, withHit } from './claim-filters.ts'
import { holdsAll, oneOf, windowOf, words } from './query.ts'

const KINDS = ['incident', 'practice', 'status', 'figure'] as const
const SOURCES = ['none', 'one', 'more'] as const
const REVIEWS = ['suggested', 'partly-reviewed', 'reviewed'] as const
const YES = ['yes'] as const
const YES_OR_NO = ['yes', 'no'] as const

/** Orders of claims; each puts first what its name says, and falls back to the address so that the order is total. */
const ORDERS: Readonly<Record<ClaimSort, (x: ClaimRow, y: ClaimRow) => number>> = {
  gap: (x, y) => gap(y) - gap(x) || y.reports - x.reports,
  reports: (x, y) => y.reports - x.reports,
  sources: (x, y) => y.numbers.supported - x.numbers.supported || y.reports - x.reports,
  first: (x, y) => (x.first ?? '9999').localeCompare(y.first ?? '9999'),
  title: (x, y) => x.title.localeCompare(y.title, 'en'),
}

/** How many more reports state it than sources are found: where a reader is misled most. Claims of one report come last. */
function gap(row: ClaimRow): number {
  return row.reports > 1 ? row.reports - row.numbers.supported : -1
}

/** `GET /api/claims` */
export function claimsAnswer(index: CaseIndex, context: Context): ClaimsAnswer {
  const q = words(context, 'q')
  const actor = words(context, 'actor') as MentionId | undefined
  const named = actor && index.view.actorOf(actor)?.names[0]
  const listing = windowOf(context, claimsFound(index, context), (claim) => (q === undefined ? claim.row : withHit(index, claim, q)))
  return { ...listing, all: index.claims().length, outlets: index.outlets(), rules: index.rules(), ...(named !== undefined && { actor: named }) }
}

/** The claims that the filters leave, in the order asked for. */
export function claimsFound(index: CaseIndex, context: Context): readonly IndexedClaim[] {
  const order = ORDERS[oneOf(context, 'sort', CLAIM_SORTS) ?? 'gap']
  return index
    .claims()
    .filter(claimFilter(index, context))
    .sort((x, y) => order(x.row, y.row) || (x.row.at < y.row.at ? -1 : 1))
}

function claimFilter(index: CaseIndex, context: Context): (claim: IndexedClaim) => boolean {
  const q = words(context, 'q')
  const [rule, outlet, report] = [words(context, 'rule'), words(context, 'outlet'), words(context, 'report') as ReportId | undefined]
  const kind = oneOf(context, 'kind', KINDS)
  const sources = oneOf(context, 'sources', SOURCES)
  const review = oneOf(context, 'review', REVIEWS)
  const hedged = oneOf(context, 'hedged', YES_OR_NO)
  const inTime = timeFilter(index, context)
  const names = actorFilter(index, context)
  const several = oneOf(context, 'several', YES)
  return (claim) => {
    const { row, reports, outlets } = claim
    return (
      (kind === undefined || row.kind === kind) &&
      (sources === undefined || sourcesOf(row) === sources) &&
      (review === undefined || row.review.state === review) &&
      (hedged === undefined || row.hedged === (hedged === 'yes')) &&
      (several === undefined || row.reports > 1) &&
      (rule === undefined || row.rules.includes(rule)) &&
      (outlet === undefined || outlets.includes(outlet)) &&
      (report === undefined || reports.includes(report)) &&
      (q === undefined || holdsAll(index.wordsOf(claim), q)) &&
      names(claim) &&
      inTime(claim)
    )
  }
}

/** Is no earliest stated source found, one, or more? */
export function sourcesOf(row: ClaimRow): (typeof SOURCES)[number] {
  return row.numbers.supported === 0 ? 'none' : row.numbers.supported === 1 ? 'one' : 'more'
}

/** `GET /api/reports` */
export function reportsAnswer(index: CaseIndex, context: Context): ReportsAnswer {
  const [q, outlet] = [words(context, 'q'), words(context, 'outlet')]
  const byDate = oneOf(context, 'sort', ['published', 'title', 'outlet'] as const) ?? 'published'
  const ids = index.view.reportIds()
  const found = ids
    .map((id) => index.ref(id))
    .filter((ref) => outlet === undefined || ref.outlet === outlet)
    .filter((ref) => q === undefined || holdsAll([ref.title, ref.outlet, ref.place, ref.published].join(' ').toLowerCase(), q))
    .sort((x, y) => (x[byDate] ?? '\uffff').localeCompare(y[byDate] ?? '\uffff', 'en') || (x.id < y.id ? -1 : 1))
  const listing = windowOf(context, found, (ref) => reportRow(index, ref.id))
  return { ...listing, all: ids.length, outlets: index.outlets(), problems: index.view.problems() }
}

function reportRow(index: CaseIndex, id: ReportId): ReportRow {
  const { view } = index
  return {
    ...index.ref(id),
    words: view.layer(id, 'words').starts.length,
    claims: count(view.claimsOf(id)),
    copies: count(view.copiesOf(id)),
    cautions: count(view.cautionsOf(id)),
    withdrawn: index.reviews.withdrawn(id),
  }
}

/** `GET /api/cautions` */
export function cautionsAnswer(index: CaseIndex, context: Context): CautionsAnswer {
  const rule = words(context, 'rule')
  const open = oneOf(context, 'review', ['open', 'decided'] as const)
  const found = index
    .cautions()
    .filter((caution) => rule === undefined || caution.rule === rule)
    .filter((caution) => open === undefined || (index.reviews.of(caution.id).state === 'suggested') === (open === 'open'))
  // What is filtered out holds back nothing of its rule.
  const ordered = found.length === index.cautions().length ? found : cautionsInOrder(found)
  const placeInRule = placesInRules(ordered)
  const listing = windowOf(context, ordered, (caution) => ({ ...cautionView(index, caution), placeInRule: placeInRule.get(caution.id) ?? 1 }))
  return { ...listing, rules: index.rules() }
}

/** Of each caution, which one of its rule it is, from 1. */
function placesInRules(cautions: readonly Caution[]): ReadonlyMap<string, number> {
  const seen = new Map<string, number>()
  return new Map(
    cautions.map(({ id, rule }) => {
      const place = (seen.get(rule) ?? 0) + 1
      seen.set(rule, place)
      return [id, place]
    }),
  )
}

function count(items: Iterable<unknown>): number {
  let n = 0
  for (const _ of items) n++
  return n
}
