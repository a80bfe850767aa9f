import type { CaseView, Decision, DecisionAnchor, ReportId } from '../core/index.ts'

/** A decision of this case or of another reviewer, with quote and context of what it is on. */
export interface DecidedOn {
  readonly body: Decision['body']
  /** One for each thing that it is on, where there is one. */
  readonly anchors: readonly (DecisionAnchor | null | undefined)[]
}

/** Longest quote in a list, in UTF-16 units. */
const LONGEST = 120

/** What a decision is on, in the words of the reports: 'statements "…" in Coast Wire and "…" in Ledan Daily'. */
export function thingsInWords(view: CaseView, { body, anchors }: DecidedOn): string {
  const things = 'b' in body ? [body.a, body.b] : [body.a]
  const called = things.map((thing, at) => thingInWords(view, { what: body.what, thing, anchor: anchors[at] ?? undefined }))
  return `${body.what}${things.length > 1 ? 's' : ''} ${called.join(' and ')}`
}

interface Thing {
  readonly what: Decision['body']['what']
  readonly thing: string
  readonly anchor: DecisionAnchor | undefined
}

function thingInWords(view: CaseView, { what, thing, anchor }: Thing): string {
  if (what === 'report') return holds(view, thing) ? reportInWords(view, thing) : thing
  if (anchor === undefined) return thing
  const name = what === 'mention' ? view.actorOf(thing as Parameters<CaseView['actorOf']>[0])?.names[0] : undefined
  // A mention may be only a description of somebody whom the reports name elsewhere.
  const named = name === undefined || name === anchor.quote ? '' : ` (${name})`
  const where = holds(view, anchor.report) ? ` in ${calledIn(view, anchor.report)}` : ''
  return `${quoted(anchor.quote)}${named}${where}`
}

/** A report by its place, with title and outlet where they are known: 'a.txt ("Harbour closed", Coast Wire)'. */
export function reportInWords(view: CaseView, id: ReportId): string {
  const { place, meta } = view.report(id)
  const about = [meta.title && quoted(meta.title.value), meta.outlet?.value].filter((part) => part !== undefined)
  return about.length === 0 ? place : `${place} (${about.join(', ')})`
}

/** What a decision says of the things that it is on. */
export function sayingInWords(view: CaseView, { body, anchors }: DecidedOn): string {
  switch (body.kind) {
    case 'side':
      return body.side === '' ? 'no side' : `side "${body.side}"`
    case 'add':
      return `add ${wordsAt(view, body.a, body.extent)}, said by ${speakers(body.chain)}`
    case 'correct':
      if ('field' in body) return `correct ${body.field} to "${body.value}"`
      if ('chain' in body) return `correct who says it to ${speakers(body.chain)}`
      if ('time' in body) return `correct ${wordsAt(view, anchors[0]?.report, body.time.at)} to ${body.time.from} until ${body.time.to}`
      return `correct its words to ${wordsAt(view, anchors[0]?.report, body.extent)}`
    default:
      return body.kind
  }
}

function speakers(chain: readonly { readonly name: string }[]): string {
  return chain.length === 0 ? 'the report itself' : chain.map(({ name }) => name).join(' ← ')
}

function wordsAt(view: CaseView, report: string | undefined, extent: readonly [number, number]): string {
  return report !== undefined && holds(view, report) ? quoted(view.report(report).text.slice(...extent)) : 'other words'
}

function holds(view: CaseView, id: string): id is ReportId {
  return view.reportIds().includes(id as ReportId)
}

function calledIn(view: CaseView, id: ReportId): string {
  const { meta, place } = view.report(id)
  return meta.outlet?.value ?? place
}

function quoted(text: string): string {
  const words = text.replace(/\s+/g, ' ').trim()
  if (words.length <= LONGEST) return `"${words}"`
  const cut = words.slice(0, LONGEST)
  return `"${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))} …"`
}
