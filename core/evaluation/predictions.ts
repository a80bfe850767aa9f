import { linkActors } from './prediction-links.ts'
import { reuseRows } from './prediction-reuse.ts'
import type { CaseView } from '../model/case-view.ts'
import type { ReportId } from '../model/ids.ts'
import type { Report } from '../model/report.ts'
import type { Extent } from '../model/span.ts'
import type { GoldActor, GoldAttribution, GoldClaim, GoldFigure, GoldFolder, GoldFurniture, GoldSpan, GoldTime } from './gold-format.ts'

/** A case as a folder of predictions in the gold format. A report is named by its record's own id, else by its place. */
export function predictionsOf(view: CaseView): GoldFolder {
  const reports = view.reportIds().map((id) => view.report(id))
  return {
    documents: reports.map((report) => ({ id: nameOfReport(report), text: report.text })),
    furniture: reports.flatMap((report) => furnitureRows(view, report)),
    attributions: reports.flatMap((report) => attributionRows(view, report)),
    reuse: reuseRows(view, (id) => nameOfReport(view.report(id))),
    times: reports.flatMap((report) => timeRows(view, report)),
    figures: reports.flatMap((report) => figureRows(view, report)),
    actors: actorRows(view),
    claims: claimRows(view),
  }
}

const nameOfReport = (report: Report): string => report.key ?? report.place
const span = (extent: Extent): GoldSpan => [extent[0], extent[1]]
const quoted = (report: Report, extent: Extent) => ({ doc: nameOfReport(report), span: span(extent), quote: report.text.slice(...extent) })

const furnitureRows = (view: CaseView, report: Report): GoldFurniture[] =>
  view.layer(report.id, 'passages').furniture.map(({ extent, kind }) => ({ ...quoted(report, extent), kind }))

const timeRows = (view: CaseView, report: Report): GoldTime[] =>
  view.layer(report.id, 'times').map(({ extent, type, value }) => ({ ...quoted(report, extent), type, value }))

function figureRows(view: CaseView, report: Report): GoldFigure[] {
  return view.layer(report.id, 'figures').map(({ extent, min, max, openMin, openMax, vague }) => ({
    ...quoted(report, extent),
    min,
    max,
    ...(openMin && { openMin }),
    ...(openMax && { openMax }),
    ...(vague && { unscored: true }),
  }))
}

const attributionId = (report: Report, n: number): string => `${nameOfReport(report)}-${n}`

function attributionRows(view: CaseView, report: Report): GoldAttribution[] {
  const actorAt = linkActors(view, report.id)
  return view.layer(report.id, 'attributions').map((row, n) => ({
    id: attributionId(report, n),
    doc: nameOfReport(report),
    content: row.content.map(span),
    cue: row.cue.map(span),
    source: row.source.map(span),
    kind: row.kind,
    mode: row.mode,
    stance: row.stance,
    hedging: row.hedging,
    polarity: row.polarity,
    chain: row.chain.map((link) => ({ name: link.name, type: link.type, status: link.status, ...actorAt(link) })),
    ...(row.parent >= 0 && { parent: attributionId(report, row.parent) }),
  }))
}

function actorRows(view: CaseView): GoldActor[] {
  return [...view.actors()].map((actor) => ({
    id: actor.id,
    kind: actor.kind,
    names: actor.names,
    // The gold lists links that a text states; links that rest on the form of names alone are not among them.
    aliases: actor.aliases
      .filter(({ at }) => at !== undefined)
      .map(({ names, at }) => ({ names, ...(at && { doc: docOf(view, at.report), span: [at.start, at.end] as GoldSpan }) })),
    mentions: actor.mentions.map(({ report, extent, level }) => ({ ...quoted(view.report(report), extent), level })),
  }))
}

const docOf = (view: CaseView, report: ReportId): string => nameOfReport(view.report(report))

function claimRows(view: CaseView): GoldClaim[] {
  return [...view.claims()].map((claim) => {
    const { whole, variants } = view.originsOf(claim.id)
    const docs = (statements: readonly (typeof claim.statements)[number]['id'][]): string[] =>
      [...new Set(statements.map((id) => docOf(view, view.statement(id).report)))].sort()
    return {
      id: claim.id,
      text: claim.title,
      kind: claim.kind,
      statements: claim.statements.map(({ id, polarity }) => {
        const statement = view.statement(id)
        const chain = statement.chain.map(({ name, type, status }) => ({ name, type, status }))
        return { ...quoted(view.report(statement.report), statement.extent), chain, hedging: statement.hedging, polarity }
      }),
      origins: {
        atLeast: whole.atLeast,
        supported: whole.supported,
        atMost: whole.atMost,
        list: whole.list.map(({ who, counted, kind }) => ({ who, counted, kind })),
      },
      variants: claim.variants.map((variant, n) => ({ value: variant.value, docs: docs(variant.statements), supported: variants[n]!.supported })),
      cautions: [...view.cautionsOf(claim.id)].map((caution) => ({
        rule: caution.rule,
        docs: caution.reports.map((id) => docOf(view, id)),
        why: caution.sentence,
      })),
    }
  })
}
