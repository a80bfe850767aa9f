import type { AttributionRow, ChainLink } from '../model/attributions.ts'
import type { Extent } from '../model/span.ts'
import { backShifted } from './back-shift.ts'
import { splitBackground } from './background-clauses.ts'
import type { Desk } from './desk.ts'
import { reachOf } from './finding.ts'
import type { Finding } from './finding.ts'
import { extentOf, textOf } from './items.ts'
import type { Range } from './items.ts'
import { marksOf } from './marks.ts'
import { word } from './scene.ts'
import type { Scene } from './scene.ts'
import { splitClauses } from './scope.ts'

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
  for (const [start, end] of [...findings.map(reachOf), [scene.size, scene.size] as Range]) {
    if (start > from)
      for (const clause of splitClauses(scene, [from, start]))
        for (const piece of splitBackground(scene, clause))
          if (piece[1] - piece[0] >= 3 && hasVerb(scene, piece)) desk.rows.push(ownVoiceRow(desk, scene, piece))
    from = Math.max(from, end)
  }
}

function hasVerb(scene: Scene, [from, to]: Range): boolean {
  for (let i = from; i < to; i++) if (/^(?:VBD|VBZ|VBP|VBN|VBG|MD)$/.test(scene.items.tags[i] ?? '')) return true
  return false
}

function ownVoiceRow(desk: Desk, scene: Scene, clause: Range): AttributionRow {
  let [from, to] = clause
  if (/^(?:and|but|while|meanwhile|however)$/.test(word(scene, from)) && to - from > 3) from++
  while (to - from > 3 && /^(?:and|but|or|while|,|;|:|–|—|-|--|though|although)$/.test(word(scene, to - 1))) to--
  const piece: Range = [from, to]
  return { ...bareRow(desk, extentOf(scene.items, piece)), ...clauseMarks(scene, piece) }
}

/** Hedging and polarity of a clause in nobody's voice. */
export function clauseMarks(scene: Scene, piece: Range): Pick<AttributionRow, 'hedging' | 'hedges' | 'polarity'> {
  const marks = marksOf(scene, [piece])
  return { hedging: marks.hedges.length > 0 ? 'hedged' : 'plain', hedges: marks.hedges, polarity: marks.negated ? 'negated' : 'affirmed' }
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
    chain: [desk.report],
    parent: -1,
    caveats: [],
    presupposed: false,
    foreign: [],
  }
}
