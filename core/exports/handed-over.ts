import { earliestSpeaker } from '../model/attributions.ts'
import type { ChainLink } from '../model/attributions.ts'
import type { CaseView } from '../model/case-view.ts'
import { cautionsInOrder } from '../model/caution-order.ts'
import type { Caution } from '../model/cautions.ts'
import type { Claim } from '../model/claims.ts'
import type { ClaimId, ReportId, StatementId } from '../model/ids.ts'
import type { OriginCount } from '../model/origins.ts'
import { reviewsOf, type CountReview, type Reviews } from '../model/reviews.ts'
import { denialOf } from '../text/denied-words.ts'
import type { ExportOptions } from './export-format.ts'
import { personsIn, personsNamed, redaction, type NamedPerson, type Redaction } from './person-names.ts'

/** A report as exports tell of it, names hidden as chosen. */
export interface HandedReport {
  readonly id: ReportId
  readonly title: string
  readonly outlet: string
  /** ISO date, or empty where unknown. */
  readonly published: string
  readonly place: string
  readonly url: string
  readonly sha256: string
}

/** A statement as exports tell of it. */
export interface HandedStatement {
  readonly id: StatementId
  readonly report: HandedReport
  /** UTF-16 offsets into the report's canonical text. */
  readonly start: number
  readonly end: number
  readonly quote: string
  /** The quote with the words by which its source denies it; empty where it denies nothing, or in the quoted words themselves. */
  readonly denial: string
  readonly chain: string
  /** Whether its text names or describes who says it. */
  readonly sourced: boolean
  readonly hedging: 'plain' | 'hedged'
  readonly polarity: 'affirmed' | 'negated'
  readonly review: string
}

export interface HandedClaim {
  readonly id: ClaimId
  readonly title: string
  readonly kind: Claim['kind']
  readonly count: OriginCount
  readonly review: CountReview
  readonly statements: readonly HandedStatement[]
  readonly variants: readonly {
    readonly on: string
    readonly value: string
    readonly count: OriginCount
    readonly statements: readonly StatementId[]
  }[]
  /** Claims that are linked and not merged, where they are handed over or not. */
  readonly related: readonly { readonly title: string; readonly relation: Claim['related'][number]['relation']; readonly because: string }[]
  readonly cautions: readonly {
    readonly rule: string
    readonly sentence: string
    /** Why it stands where it does among the notes. */
    readonly because: string
    readonly evidence: readonly { readonly report: ReportId; readonly start: number; readonly end: number; readonly quote: string }[]
  }[]
}

/** One walk over what is handed over, with names hidden as chosen: every format is written from it. */
export interface HandedOver {
  readonly hide: Redaction
  /** Whom the case names; where some claims were chosen, whom these and their reports' titles name. */
  readonly persons: readonly NamedPerson[]
  claims(): Iterable<HandedClaim>
  /** All reports of the case; where some claims were chosen, those that their statements and sourcing notes quote. */
  reports(): Iterable<HandedReport>
}

export function handedOver(view: CaseView, options: ExportOptions): HandedOver {
  const named = personsNamed(view)
  const hide = redaction(named, options.persons)
  const quoted = options.claims && reportsQuoted(view, options.claims)
  const reviews = reviewsOf(view.decisions())
  return {
    hide,
    persons: options.claims && quoted ? personsIn(named, wordsOf(view, options.claims, quoted)) : named,
    *claims() {
      const total = options.claims?.length ?? view.counts().claims
      let done = 0
      for (const claim of options.claims ? options.claims.map((id) => view.claim(id)) : view.claims()) {
        yield handedClaim(claim, { view, hide, reviews })
        options.onClaim?.((done += 1), total)
      }
    },
    *reports() {
      for (const id of view.reportIds()) if (quoted === undefined || quoted.has(id)) yield handedReport(id, { view, hide })
    },
  }
}

/** Reports that some claims quote, in their statements or their sourcing notes. */
function reportsQuoted(view: CaseView, claims: readonly ClaimId[]): ReadonlySet<ReportId> {
  const quoted = new Set<ReportId>()
  for (const id of claims) {
    for (const statement of view.claim(id).statements) quoted.add(view.statement(statement.id).report)
    for (const { evidence } of view.cautionsOf(id)) for (const { report } of evidence) quoted.add(report)
  }
  return quoted
}

/** All words of some claims and of what is told of their reports, as the reports have them. */
function wordsOf(view: CaseView, claims: readonly ClaimId[], quoted: ReadonlySet<ReportId>): string {
  const context = { view, hide: (text: string) => text, reviews: reviewsOf([]) }
  const told = [...claims.map((id) => handedClaim(view.claim(id), context)), ...[...quoted].map((id) => handedReport(id, context))]
  const texts: string[] = []
  JSON.stringify(told, (_, part: unknown) => {
    if (typeof part === 'string') texts.push(part)
    return part
  })
  return texts.join('\n')
}

interface Context {
  readonly view: CaseView
  readonly hide: Redaction
}

function handedReport(id: ReportId, { view, hide }: Context): HandedReport {
  const { meta, place, sha256 } = view.report(id)
  return {
    id,
    title: hide(meta.title?.value ?? ''),
    outlet: hide(meta.outlet?.value ?? ''),
    published: meta.published?.value ?? '',
    place: hide(place),
    url: hide(readableAddress(meta.url?.value ?? '')),
    sha256,
  }
}

function handedClaim(claim: Claim, context: Context & { readonly reviews: Reviews }): HandedClaim {
  const { view, hide, reviews } = context
  const origins = view.originsOf(claim.id)
  return {
    id: claim.id,
    title: hide(claim.title),
    kind: claim.kind,
    count: hiddenCount(origins.whole, hide),
    review: reviews.ofCount(claim.statements.map(({ id }) => id)),
    statements: claim.statements.map(({ id, polarity }) => {
      const statement = view.statement(id)
      const { report, extent, chain, hedging } = statement
      const [start, end] = extent
      const quote = hide(view.report(report).text.slice(start, end))
      return {
        id,
        report: handedReport(report, context),
        start,
        end,
        quote,
        denial: hide(denialOf(view, statement) ?? ''),
        chain: hide(chainInWords(chain)),
        sourced: earliestSpeaker(chain).kind !== 'unattributed',
        hedging,
        polarity,
        review: reviews.of(id).state,
      }
    }),
    variants: claim.variants.map(({ on, value, statements }, n) => ({
      on,
      value: hide(value),
      statements,
      count: hiddenCount(origins.variants[n]!, hide),
    })),
    related: claim.related.map(({ claim: other, relation, because }) => ({ title: hide(view.claim(other).title), relation, because: hide(because) })),
    cautions: cautionsInOrder(view.cautionsOf(claim.id)).map((caution) => handedCaution(caution, context)),
  }
}

/** A sourcing note with its words, names hidden as chosen. */
export function handedCaution({ rule, sentence, evidence, weightBecause }: Caution, { view, hide }: Context): HandedClaim['cautions'][number] {
  return {
    rule,
    sentence: hide(sentence),
    because: weightBecause,
    evidence: evidence.map(({ report, start, end }) => ({ report, start, end, quote: hide(view.report(report).text.slice(start, end)) })),
  }
}

function hiddenCount(count: OriginCount, hide: Redaction): OriginCount {
  const reasons = (all: OriginCount['reasons']) => all.map((reason) => ({ ...reason, text: hide(reason.text) }))
  return {
    ...count,
    reasons: reasons(count.reasons),
    list: count.list.map((origin) => ({ ...origin, who: hide(origin.who), reasons: reasons(origin.reasons) })),
  }
}

/** A chain from the report outward, in words; inferred and unresolved links say so. */
export function chainInWords(chain: readonly ChainLink[]): string {
  return chain.map(({ name, status }) => (status === 'explicit' || status === 'resolved' ? name : `${name} (${status})`)).join(' ← ')
}

/** An address with its escapes undone, so that names in it are found; as it stands where the escapes are broken. */
function readableAddress(url: string): string {
  try {
    return decodeURI(url)
  } catch {
    return url
  }
}
