import { NOT_FOLDING } from '../model/alignment.ts'
import type { CaseView } from '../model/case-view.ts'
import type { ReportId } from '../model/ids.ts'
import type { Statement } from '../model/statements.ts'
import { creditedAgencies } from '../text/credited-agencies.ts'
import { folded } from '../text/folded-name.ts'
import type { Found } from './rule.ts'
import type { ClaimFacts } from './facts.ts'
import { PASSING_ON, SHARED_WORDS, shown } from './facts.ts'
import { outletOf } from './outlet.ts'
import { called, quoted } from './sentences.ts'

/** Two statements of one wording, and the agencies or outlets that the report of the first credits and that of the second does not name. */
interface Uncredited {
  readonly from: Statement
  readonly to: Statement
  readonly gone: readonly string[]
}

/**
 * A credit to an agency or outlet that a copy drops: said once for a report, because it is one for the whole text, and of each
 * claim that it has from there. Whoever credits a third has the words from there: where nothing shows who has them from whom, it does not
 * matter which came first.
 */
export function* creditsLost(view: CaseView, facts: ClaimFacts): Iterable<Found> {
  const said = new Set<string>()
  for (const { from, to, gone } of uncredited(view, facts)) {
    const key = [to.report, ...gone].join(' ')
    if (said.has(key)) continue
    said.add(key)
    yield {
      claim: facts.claim.id,
      reports: [to.report],
      sentence: `${called(view, from.report)} credits ${gone.toReversed().join(', through ')}; ${called(view, to.report)} shares the wording and leaves that out: ${quoted(view, to)}.`,
      evidence: [shown(from, 'with the credit'), shown(to, 'without it')],
      weight: 45,
      weightBecause: 'a relay is missing, so that two reports of one text look like two',
      once: { key, rank: rankOf(facts, from), ofEach: true },
    }
  }
}

function* uncredited(view: CaseView, facts: ClaimFacts): Iterable<Uncredited> {
  const crediting = facts.affirmed.filter((statement) => creditsOf(view, statement).length > 0)
  if (crediting.length === 0) return
  const bare = facts.affirmed.filter(({ kind, ...statement }) => kind !== 'headline' && creditsOf(view, statement).length === 0)
  const copied = new Set(facts.copied.flatMap(({ a, b }) => [`${a.id} ${b.id}`, `${b.id} ${a.id}`]))
  for (const to of bare)
    for (const from of crediting) {
      const gone = from.report === to.report ? [] : creditsOf(view, from).filter((name) => !isNamedIn(view, to.report, name))
      if (gone.length === 0 || isBehind(view, facts, { from, to, gone })) continue
      const shared = sharedBy(view, from.report, to.report)
      if (copied.has(`${from.id} ${to.id}`) ? shared.words >= SHARED_WORDS : shared.share >= ONE_TEXT) yield { from, to, gone }
    }
}

/**
 * Whether the second report is one that the first has it from: its outlet is cited for it by those whom the first credits, or by
 * those whom they credit; or the copy between them shows it.
 */
function isBehind(view: CaseView, { affirmed }: ClaimFacts, { from, to, gone }: Uncredited): boolean {
  const root = folded(outletOf(view, to.report))
  const reached = new Set(gone.map(folded))
  // A set gives what is added to it while it is walked.
  for (const outlet of reached)
    for (const one of affirmed) if (folded(outletOf(view, one.report)) === outlet) for (const name of creditsOf(view, one)) reached.add(folded(name))
  if (reached.has(root)) return true
  return [...view.copiesBetween(from.report, to.report)].some(
    ({ a, direction }) => direction.known && direction.byDatesAlone !== true && (direction.from === 'a') === (a.report === to.report),
  )
}

/** Share of the shorter of two reports that stands in the other as well, from which one is taken for a form of the other's text, reworded parts and all. */
const ONE_TEXT = 0.4

/** How much wording two reports share, formulas and page text aside: words of their longest copy, and the share of the shorter text in all. */
function sharedBy(view: CaseView, one: ReportId, other: ReportId): { readonly words: number; readonly share: number } {
  const copies = [...view.copiesBetween(one, other)].filter(({ kind }) => !NOT_FOLDING.includes(kind))
  const units = copies.flatMap(({ runs }) => runs).reduce((sum, { a }) => sum + a[1] - a[0], 0)
  const shorter = Math.min(view.report(one).text.length, view.report(other).text.length)
  return { words: Math.max(0, ...copies.map(({ sharedWords }) => sharedWords)), share: units / Math.max(1, shorter) }
}

/** Agencies and outlets that a statement is said to be from: in its own chain, or by the credit for the whole text. */
function creditsOf(view: CaseView, { report, chain }: Pick<Statement, 'report' | 'chain'>): readonly string[] {
  const links = chain.slice(1).filter(({ type, status }) => PASSING_ON.includes(type) && status !== 'possible' && status !== 'recovered')
  if (links.length > 0) return links.map(({ name }) => name)
  return creditedAgencies(view.layer(report, 'passages'), view.report(report).meta.outlet?.value).map(({ name }) => name)
}

/** Whether a report is of an agency or names it anywhere in its text. */
function isNamedIn(view: CaseView, report: ReportId, name: string): boolean {
  const [own, other] = [folded(outletOf(view, report)), folded(name)]
  return own.includes(other) || other.includes(own) || view.report(report).text.includes(name)
}

/** Reports beyond which a claim of more weighs no more, and room for a place in a text below each report. */
const MOST_REPORTS = 99
const PLACE = 1e8

/**
 * A missing credit misleads most where one source was found and most reports seem to be accounts of their own: there it is said,
 * and of equals where the text begins.
 */
function rankOf({ origins: { whole } }: ClaimFacts, from: Statement): number {
  const ahead = (whole.supported === 1 ? MOST_REPORTS : 0) + Math.min(MOST_REPORTS, whole.reportsStating)
  return from.extent[0] - ahead * PLACE
}
