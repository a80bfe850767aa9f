import type { Extent } from '../../../core/model/span.ts'
import type { Role, RoleSpan } from '../../../core/attributions/model/labels.ts'
import type { ROLES } from '../../../core/attributions/model/labels.ts'
import { CONTENT, CUE, firstEndingAfter, SOURCE, spansOf } from '../../../core/attributions/model/labels.ts'
import { NOUN_TAGS, VERB_TAGS } from '../../../core/attributions/model/columns.ts'
import type { Prepared } from './prepared.ts'

/** Shares, 0 to 1. */
export interface Exactness {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  /** F1 where touching counts. */
  readonly overlap: number
}

/** Spans found in one text, beside its annotation. */
export interface Scored {
  readonly text: Prepared
  readonly found: readonly RoleSpan[]
}

const same = (a: RoleSpan, b: RoleSpan): boolean => a.from === b.from && a.to === b.to
const touch = (a: RoleSpan, b: RoleSpan): boolean => a.from < b.to && b.from < a.to
const harmonic = (a: number, b: number): number => (a + b === 0 ? 0 : (2 * a * b) / (a + b))

/** Scores spans as CofeNet does (Wang and others 2022): a span is right if both its ends are, paragraph by paragraph. */
export function exactness(texts: readonly Scored[]): Record<(typeof ROLES)[number], Exactness> {
  const of = (role: number): Exactness => {
    let [gold, found, right, foundTouched, goldTouched] = [0, 0, 0, 0, 0]
    for (const text of texts) {
      const wanted = spansOf(text.text.labels).filter((span) => span.role === role)
      const own = text.found.filter((span) => span.role === role)
      gold += wanted.length
      found += own.length
      right += own.filter((span) => wanted.some((other) => same(span, other))).length
      foundTouched += own.filter((span) => wanted.some((other) => touch(span, other))).length
      goldTouched += wanted.filter((span) => own.some((other) => touch(span, other))).length
    }
    return {
      precision: right / found,
      recall: right / gold,
      f1: harmonic(right / found, right / gold),
      overlap: harmonic(foundTouched / found, goldTouched / gold),
    }
  }
  return { source: of(SOURCE), cue: of(CUE), content: of(CONTENT) }
}

/** Forms of verbs that tell of statements, as opposed to thoughts and plans. */
const STATEMENT =
  /^(?:sa(?:y|ys|id|ying)|tell|tells|told|telling|(?:add|report|claim|alleg|stat|announc|confirm|not|quot|recall|explain|warn|acknowledg)(?:e|es|ed|ing|s)|add|report|claim|confirm|recall|explain|warn|writes?|wrote|den(?:y|ied|ies)|accus(?:e|ed|es)|testif(?:y|ied)|cit(?:ing|ed?)|describ(?:e|ed)|argued?|insist(?:ed)?|admit(?:ted)?)$/

const AUXILIARY =
  /^(?:can|could|may|might|must|shall|should|will|would|['’]ll|['’]d|be|am|is|are|was|were|been|being|have|has|had|having|do|does|did|['’](?:s|ve|re|m))$/

/**
 * Is the verb of a cue, auxiliaries aside, one of statements, or the cue "according to"? Nouns ("a claim", "her answer was to say")
 * and what only leads to a statement ("released a letter that says") are none.
 */
function isStatement(text: Prepared, cue: readonly Extent[]): boolean {
  const { tags, lower } = text.columns
  for (const { from, to } of cue.map((extent) => onTokens(text, CUE, extent)))
    for (let i = from; i < to; i++) {
      if (lower[i] === 'according') return true
      if (NOUN_TAGS[tags[i]!]) return false
      if (VERB_TAGS[tags[i]!] && !AUXILIARY.test(lower[i]!)) return STATEMENT.test(lower[i]!)
    }
  return false
}

/** Recall on the attributions with a statement verb: cue with both ends right, cue touched, and cue, source and content all touched. */
export function onStatementVerbs(texts: readonly Scored[]): { count: number; cue: number; cueTouched: number; triple: number } {
  let [count, cue, cueTouched, triple] = [0, 0, 0, 0]
  for (const { text, found } of texts)
    for (const attribution of text.annotated.triples) {
      if (!isStatement(text, attribution.cue)) continue
      const spans = (role: Role): readonly RoleSpan[] =>
        ([attribution.source, attribution.cue, attribution.content] as const)[role].map((extent) => onTokens(text, role, extent))
      const touched = (role: Role): boolean => spans(role).length === 0 || spans(role).some((span) => foundIn(found, span, touch))
      count++
      if (spans(CUE).every((span) => foundIn(found, span, same))) cue++
      if (touched(CUE)) cueTouched++
      if (touched(CUE) && touched(SOURCE) && touched(CONTENT)) triple++
    }
  return { count, cue: cue / count, cueTouched: cueTouched / count, triple: triple / count }
}

const foundIn = (found: readonly RoleSpan[], span: RoleSpan, fits: (a: RoleSpan, b: RoleSpan) => boolean): boolean =>
  found.some((own) => own.role === span.role && fits(own, span))

/** The tokens that an annotated extent lies on: annotators catch spaces and miss letters. */
function onTokens({ columns: { starts, ends } }: Prepared, role: Role, [start, end]: Extent): RoleSpan {
  const from = firstEndingAfter(ends, start)
  let to = from
  while (to < starts.length && starts[to]! < end) to++
  return { role, from, to }
}
