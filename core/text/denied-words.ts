import type { CaseView } from '../model/case-view.ts'
import type { Extent } from '../model/span.ts'
import type { Statement } from '../model/statements.ts'
import { meets } from './extents.ts'

/** Farthest that a cue and its source, or a cue and what is denied, lie apart and are still given as one stretch, in UTF-16 units. */
const APART = 40

/** What is looked up to tell how a statement is denied. */
type Read = Pick<CaseView, 'report' | 'layer'>

/**
 * A statement with the words by which its source denies or withholds it, where its own words leave them out: “The port denied that the
 * crane had failed”. Undefined where they do not, and where nothing is denied. Spaces are single.
 */
export function denialOf(view: Read, statement: Statement): string | undefined {
  const { report, extent } = statement
  const denying = denyingExtent(view, statement)
  if (denying === undefined) return undefined
  const { text } = view.report(report)
  const whole = hull(denying, extent)
  if (apart(denying, extent) <= APART && isOneSentence(view, report, whole)) return wordsAt(text, whole)
  return (denying[0] < extent[0] ? [denying, extent] : [extent, denying]).map((one) => wordsAt(text, one)).join(' … ')
}

/** The words of a statement as its report has them, with those by which its source denies it. */
export function wordsWithDenial(view: Read, statement: Statement): string {
  return denialOf(view, statement) ?? wordsAt(view.report(statement.report).text, statement.extent)
}

/** Whether a statement gives a charge that its source denies, by words beside its own or by those with which it tells of the denial. */
export function isDenied(view: Read, statement: Statement): boolean {
  if (statement.polarity !== 'negated') return false
  const [start, end] = statement.extent
  const told = view.layer(statement.report, 'attributions').filter(({ parent, stance }) => parent === statement.attribution && stance === 'denies')
  return told.some(({ cue }) => cue.some(([from, to]) => start <= from && to <= end)) || denialOf(view, statement) !== undefined
}

/** Where a report says beside the words of a statement that its source denies it: who denies, and that he does. */
function denyingExtent(view: Read, { report, parts, polarity, attribution }: Statement): Extent | undefined {
  if (polarity !== 'negated') return undefined
  const row = view.layer(report, 'attributions')[attribution]
  const isBeside = (one: Extent): boolean => !parts.some((part) => meets(one, part))
  const cue = row?.cue.find((one) => isBeside(one) && row.negations.some((negation) => meets(one, negation.extent)))
  if (row === undefined || cue === undefined) return undefined
  const beside = row.source.find((source) => isBeside(source) && apart(source, cue) <= APART && isOneSentence(view, report, hull(source, cue)))
  return beside === undefined ? cue : hull(beside, cue)
}

const wordsAt = (text: string, at: Extent): string => text.slice(...at).replace(/\s+/g, ' ')
const apart = (a: Extent, b: Extent): number => Math.max(a[0], b[0]) - Math.min(a[1], b[1])
const hull = (a: Extent, b: Extent): Extent => [Math.min(a[0], b[0]), Math.max(a[1], b[1])]

function isOneSentence(view: Read, report: Statement['report'], [start, end]: Extent): boolean {
  return view.layer(report, 'passages').sentences.some(({ extent }) => extent[0] <= start && end <= extent[1])
}
