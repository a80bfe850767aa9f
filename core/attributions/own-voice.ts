import { languages } from '../languages/index.ts'
import type { AttributionRow, ChainLink } from '../model/attributions.ts'
import type { Extent } from '../model/span.ts'
import { backShifted } from './back-shift.ts'
import { splitBackground } from './background-clauses.ts'
import type { Desk } from './desk.ts'
import { reachOf } from './finding.ts'
import type { Finding } from './finding.ts'
import { tellsOfTelling } from './how-said.ts'
import { extentOf, textOf } from './items.ts'
import type { Range } from './items.ts'
import { marksOf } from './marks.ts'
import type { Marks } from './marks.ts'
import { hasFinite, isComma, tag, word } from './scene.ts'
import type { Scene } from './scene.ts'
import { opensWithQuestion } from './questions.ts'
import { splitClauses } from './split-clauses.ts'
import { splitVerbPhrases } from './verb-phrases.ts'

const HOW_SAID = new Set(languages.flatMap(({ tellings }) => tellings.howSaid))

/** Adds what no cue governs as the report's own voice; a stretch that no finding governs is one entry at least, whatever its tags. */
export function addOwnVoice(desk: Desk, scene: Scene, findings: readonly Finding[]): void {
  const before = desk.rows.length
  const carried = findings.length === 0 ? backShifted(desk, scene) : undefined
  addUngoverned(desk, scene, findings)
  if (carried) carryOn(desk, before, carried)
  if (findings.length > 0 || desk.rows.length > before) return
  let end = scene.size
  while (end > 1 && /^[.!?]+$/.test(word(scene, end - 1))) end--
  if (end > 0 && /[\p{L}\p{N}]/u.test(textOf(scene.items, [0, end]))) desk.rows.push(ownVoiceRow(desk, scene, [0, end]))
}

/** Gives the rows from a number on to the speaker before. */
function carryOn(desk: Desk, first: number, links: readonly ChainLink[]): void {
  for (let n = first; n < desk.rows.length; n++) {
    const row = desk.rows[n]
    if (row) desk.rows[n] = { ...row, kind: 'continuation', mode: 'indirect', chain: [desk.report, ...links] }
  }
}

function addUngoverned(desk: Desk, scene: Scene, findings: readonly Finding[]): void {
  let from = 0
  const governed = findings.flatMap((finding) => governedBy(scene, finding)).sort(([a], [b]) => a - b)
  for (const [start, end] of [...governed, [scene.size, scene.size] as Range]) {
    if (start > from)
      for (const clause of splitClauses(scene, [from, start]))
        for (const piece of splitBackground(scene, clause).flatMap((range) => splitVerbPhrases(scene, range)))
          if (
            piece[1] - piece[0] >= 3 &&
            hasVerb(scene, piece) &&
            !opensWithQuestion(scene, piece[0]) &&
            !(piece[0] === from && from > 0 && tellsOfTelling(scene, from)) &&
            !(word(scene, piece[0]) === 'who' && isHowSaid(scene, piece[0]))
          )
            desk.rows.push(ownVoiceRow(desk, scene, piece))
    from = Math.max(from, end)
  }
}

/** Shortest aside between a speaker and the cue that is a statement of its own, in items. */
const ASIDE = 6

/**
 * What a finding governs. A speaker who does something else first ("resigned, saying C") stands in the report's own clause;
 * a long aside with a verb of its own ("Finn, who has led the union since the storm, said") is the report's own.
 */
function governedBy(scene: Scene, finding: Finding): readonly Range[] {
  if (finding.headed) return [reachOf({ ...finding, content: finding.content.slice(1) })]
  const [start] = reachOf({ ...finding, voices: [] })
  const far = finding.voices.map(({ range }) => range).filter(([, to]) => to < start && hasFinite(scene, [to, start]))
  const near = finding.voices.filter(({ range }) => !far.includes(range))
  const asides = far.filter(([, to]) => isComma(scene, to))
  const long = asides.filter(([, to]) => start - to > ASIDE && !isHowSaid(scene, to + 1))
  const short = asides.filter((range) => !long.includes(range))
  const [from, to] = reachOf({ ...finding, voices: near })
  return [...long.map(([a, b]): Range => [a, b + 1]), [Math.min(from, ...short.map(([a]) => a)), to]]
}

/** "who asked not to be named", "who spoke only when promised secrecy", "speaking to reporters": says how somebody speaks. */
const isHowSaid = (scene: Scene, at: number): boolean => HOW_SAID.has(word(scene, at + 1)) || /ing$/.test(word(scene, at))

function hasVerb(scene: Scene, [from, to]: Range): boolean {
  for (let i = from; i < to; i++) if (/^(?:VBD|VBZ|VBP|VBN|VBG|MD)$/.test(scene.items.tags[i] ?? '')) return true
  return false
}

/** What a range says in the report’s own voice, without joining words at its edges. */
export function ownVoiceRow(desk: Desk, scene: Scene, clause: Range): AttributionRow {
  let [from, to] = clause
  if (/^(?:and|but|while|meanwhile|however)$/.test(word(scene, from)) && to - from > 3) from++
  while (
    to - from > 3 &&
    /^(?:and|but|or|while|,|;|:|–|—|-|--|though|although|what|that|which|who|whom|where|when|because)$/.test(word(scene, to - 1))
  )
    to--
  if (word(scene, to - 1) === 'by' && tag(scene, to) === 'VBG' && to - from > 3) to--
  const piece: Range = [from, to]
  return { ...bareRow(desk, extentOf(scene.items, piece)), ...clauseMarks(scene, piece) }
}

/** Hedging and polarity of a clause in nobody's voice. */
export function clauseMarks(scene: Scene, piece: Range): Pick<AttributionRow, 'hedging' | 'hedges' | 'polarity' | 'negations'> {
  return markedBy(marksOf(scene, [piece]))
}

/** The marks of a clause as a row keeps them. */
export function markedBy({ hedges, negated, negations }: Marks): Pick<AttributionRow, 'hedging' | 'hedges' | 'polarity' | 'negations'> {
  return { hedging: hedges.length > 0 ? 'hedged' : 'plain', hedges, polarity: negated ? 'negated' : 'affirmed', negations }
}

/** A row without cue and source, in the report's own voice. */
export function bareRow(desk: Desk, extent: Extent): AttributionRow {
  return {
    content: [extent],
    cue: [],
    source: [],
    kind: 'own-voice',
    mode: 'own-voice',
    stance: 'none',
    hedging: 'plain',
    hedges: [],
    polarity: 'affirmed',
    negations: [],
    chain: [desk.report],
    parent: -1,
    caveats: [],
    presupposed: false,
    foreign: [],
  }
}
