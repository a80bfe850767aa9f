import type { CaseQuestion, CaseView } from './case-view.ts'
import type { Copy, CopyKind } from './copies.ts'
import type { Decision } from './decisions.ts'
import { correctedLayers } from './corrected-layers.ts'
import type { CorrectedLayers } from './corrected-layers.ts'
import type { ReportId, StatementId } from './ids.ts'
import type { ResultStore, ReportResults, ReportStepId, RowResults, RowStepId } from './plan.ts'
import type { Problem } from './report.ts'
import type { Statement } from './statements.ts'

/** The rest of a case beside its results. */
export interface CaseMatter {
  readonly about: CaseQuestion
  readonly problems: readonly Problem[]
  readonly decisions: readonly Decision[]
}

/** The {@link CaseView} over any store of results. */
export function viewOfStore(store: ResultStore, matter: CaseMatter): CaseView {
  const row = <K extends RowStepId>(step: K, id: string): RowResults[K] => {
    const found = store.row(step, id)
    if (found === undefined) throw new RangeError(`Unexpected id ${id}, expected one of the case's ${step}`)
    return found
  }
  const asRead = <K extends ReportStepId>(report: ReportId, step: K): ReportResults[K] => {
    const found = store.result(step, report)
    if (found === undefined) throw new RangeError(`Unexpected report ${report}: the case holds no ${step} of it`)
    return found
  }
  let corrected: { readonly of: readonly Decision[]; readonly layers: CorrectedLayers } | undefined
  const layer = <K extends ReportStepId>(report: ReportId, step: K): ReportResults[K] => {
    const { decisions } = matter
    if (corrected?.of !== decisions) corrected = { of: decisions, layers: correctedLayers(decisions) }
    return corrected.layers(report, step, asRead)
  }
  /** Without the kinds of sharing that the case takes no account of. */
  const counted = <T extends { readonly kind: CopyKind }>(rows: Iterable<T>): Iterable<T> =>
    matter.about.leaveOut?.length ? without(rows, matter.about.leaveOut) : rows
  const statements = statementIndex((report) => layer(report, 'statements'))
  return {
    about: matter.about,
    reportIds: () => store.reportIds(),
    report: (id) => store.report(id),
    layer,
    statement: statements,
    copies: () => counted(store.rows('copies')),
    copy: (id) => row('copies', id),
    copiesOf: (report) => counted(store.rowsAt('copies', report)),
    copiesBetween: (one, other) => counted(store.rowsAtBoth('copies', one, other)),
    copiesAmong: (reports) => among(reports, (report) => counted(store.rowsAt('copies', report))),
    carriers: () => counted(store.rows('carriers')),
    carrierGroup: (id) => row('carriers', id),
    carriersOf: (report) => counted(store.rowsAt('carriers', report)),
    carriersWith: (copy) => counted(store.rowsAt('carriers', copy)),
    actors: () => store.rows('actors'),
    actor: (id) => row('actors', id),
    actorsOf: (report) => store.rowsAt('actors', report),
    actorOf: (mention) => first(store.rowsAt('actors', mention)),
    claims: () => store.rows('claims'),
    claim: (id) => row('claims', id),
    claimsOf: (report) => store.rowsAt('claims', report),
    claimsWith: (statement) => store.rowsAt('claims', statement),
    originsOf: (claim) => row('origins', claim),
    sightings: () => store.rows('sightings'),
    cautions: () => store.rows('cautions'),
    caution: (id) => row('cautions', id),
    cautionsOf: (subject) => store.rowsAt('cautions', subject),
    problems: () => matter.problems,
    decisions: () => matter.decisions,
    ...countsIn(store, matter),
  }
}

function* among(reports: ReadonlySet<ReportId>, copiesOf: (report: ReportId) => Iterable<Copy>): Generator<Copy> {
  for (const report of reports) for (const copy of copiesOf(report)) if (copy.a.report === report && reports.has(copy.b.report)) yield copy
}

/** Counts without looking at what is counted, but for copies of which the case leaves some out: these are counted where they are asked for. */
function countsIn(store: ResultStore, matter: CaseMatter): Pick<CaseView, 'countsOf' | 'counts'> {
  const copies = (all: () => Iterable<{ readonly kind: CopyKind }>, number: () => number): number =>
    matter.about.leaveOut?.length ? lengthOf(without(all(), matter.about.leaveOut)) : number()
  return {
    countsOf: (report) => ({
      claims: store.countAt('claims', report),
      copies: copies(
        () => store.rowsAt('copies', report),
        () => store.countAt('copies', report),
      ),
      cautions: store.countAt('cautions', report),
    }),
    counts: () => ({
      reports: store.reportIds().length,
      get copies() {
        return copies(
          () => store.rows('copies'),
          () => store.count('copies'),
        )
      },
      actors: store.count('actors'),
      claims: store.count('claims'),
      cautions: store.count('cautions'),
    }),
  }
}

function* without<T extends { readonly kind: CopyKind }>(rows: Iterable<T>, kinds: readonly CopyKind[]): Generator<T> {
  for (const row of rows) if (!kinds.includes(row.kind)) yield row
}

function lengthOf(rows: Iterable<unknown>): number {
  let length = 0
  for (const _ of rows) length++
  return length
}

/** A statement's id begins with its report's id, so that it can be found without an index. */
export function reportOfStatement(id: StatementId): ReportId {
  return id.slice(0, id.indexOf('.')) as ReportId
}

/** Reports whose statements are kept in an index. */
const INDEXED_REPORTS = 512

/** Finds statements by id; the reports asked for last keep an index, which stands while their layer is the same object. */
function statementIndex(layer: (report: ReportId) => readonly Statement[]): (id: StatementId) => Statement {
  const indexes = new Map<ReportId, { readonly of: readonly Statement[]; readonly byId: ReadonlyMap<StatementId, Statement> }>()
  return (id) => {
    const report = reportOfStatement(id)
    const statements = layer(report)
    let index = indexes.get(report)
    if (index?.of !== statements) {
      index = { of: statements, byId: new Map(statements.map((statement) => [statement.id, statement])) }
      if (indexes.size >= INDEXED_REPORTS) indexes.delete(indexes.keys().next().value!)
      indexes.set(report, index)
    }
    const found = index.byId.get(id)
    if (found === undefined) throw new RangeError(`Unexpected statement ${id}, expected one of its report's ${statements.length}`)
    return found
  }
}

function first<T>(items: Iterable<T>): T | undefined {
  for (const item of items) return item
  return undefined
}
