import type { Copy, Direction } from '../model/copies.ts'
import { containment, danglingOpening } from './evidence-of-cuts.ts'
import { dates, toldAhead } from './evidence-of-dates.ts'
import { oneWayEdits } from './evidence-of-edits.ts'
import { antecedents, pronounsForNames } from './evidence-of-antecedents.ts'
import { marksOfEditing, supersededNumbers } from './evidence-of-marks.ts'
import { bareReferences } from './evidence-of-references.ts'
import { namedSource, ownReporting, pressRelease, quotedFrom, thirdPartyCredits } from './evidence-of-sources.ts'
import { laterVersion } from './evidence-of-versions.ts'
import { KNOWN, type Sharing } from './evidence.ts'

/** Least weight where a report credits somebody else for its text: then both may have it from there. */
const KNOWN_BESIDE_CREDIT = 6
/** Evidence the other way of more than this share leaves the direction open. */
const CONTRADICTED = 0.34

/**
 * Which report had the shared wording first, from what the texts and their records say. A named source weighs most, then
 * datelines in the text, then what edits and references leave behind; the record's dates weigh less, as they are often
 * wrong. Evidence that points both ways, or a credit to a third party, leaves the direction open.
 */
export function directionOf(sharing: Sharing): Direction {
  const { a, b } = sharing
  const credits = [...thirdPartyCredits(a, b), ...thirdPartyCredits(b, a)]
  const named = namedSource(sharing)
  const own = named.length + credits.length > 0 ? [] : ownReporting(sharing)
  const versions = laterVersion(a, b)
  const dated = dates(a, b)
  // A longer text of a later day was expanded, not cut.
  const laterByDates = (side: 'a' | 'b'): boolean => dated.evidence.some(({ from }) => from !== side)
  const texts = [
    // Who names a source beside what it took has put its name in.
    ...oneWayEdits(sharing).filter(({ attribution }) => named.length === 0 || attribution !== true),
    ...toldAhead(a, b),
    ...pressRelease(sharing),
    ...marksOfEditing(sharing),
    ...supersededNumbers(sharing),
    ...danglingOpening(sharing),
    ...bareReferences(sharing),
    ...antecedents(sharing),
    ...pronounsForNames(sharing),
    // Who names a source adds a line to what it took, and so does an update.
    ...containment(sharing).filter(({ from }) => named.length + versions.length === 0 && !laterByDates(from)),
  ]
  const evidence = [...named, ...own, ...versions, ...dated.evidence, ...texts]
  const weight = (side: 'a' | 'b'): number => evidence.reduce((sum, one) => sum + (one.from === side ? one.weight : 0), 0)
  const from = weight('a') >= weight('b') ? 'a' : 'b'
  const other = from === 'a' ? 'b' : 'a'
  const because = [...new Set([...evidence.map((one) => one.because), ...dated.doubts, ...credits])]
  const agreed = weight(other) <= CONTRADICTED * weight(from)
  if (agreed && weight(from) >= (credits.length > 0 ? KNOWN_BESIDE_CREDIT : KNOWN)) {
    const speaking = evidence.filter((one) => one.from === from)
    const byDatesAlone = speaking.every(({ byDates }) => byDates)
    const bySource = speaking.some((one) => one.bySource)
    return {
      known: true,
      from,
      because: [...new Set([...speaking.map((one) => one.because), ...dated.doubts])],
      ...(byDatesAlone && { byDatesAlone }),
      ...(bySource && { bySource }),
    }
  }
  const leans = agreed && weight(from) >= KNOWN
  return { known: false, because: because.length > 0 ? because : ['Neither text shows which was first.'], ...(leans && { leans: from }) }
}

/** Which of two reports with a quotation has it from the other: the one that names the other in its sentence. Dates and edits tell nothing of it. */
export function directionOfQuotation(sharing: Sharing): Direction | undefined {
  const [one, another] = quotedFrom(sharing)
  return one === undefined || another !== undefined ? undefined : { known: true, from: one.from, because: [one.because], bySource: true }
}

/** Kinds of sharing that tell nothing of direction between two reports, unless one of them says so. */
export const UNDIRECTED: readonly Copy['kind'][] = ['background', 'quotation', 'formulaic', 'furniture']
