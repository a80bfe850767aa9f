import type { Reason } from '../model/origins.ts'
import type { CopiedVoices } from './copied-voices.ts'
import type { Voice } from './voice.ts'
import { sourceClass } from './source-class.ts'

/** Voices after copied wording is folded, and the steps taken. */
export interface FoldedCopies {
  readonly voices: readonly Voice[]
  readonly reasons: readonly Reason[]
}

/**
 * A link that is missing in one copy is recovered from the fuller one: voices of one wording that name nobody take the end of
 * the fullest chain among them; a description that another copy gives with its relay gets that relay.
 */
export function recovered({ voices: copied, copies }: CopiedVoices): FoldedCopies {
  const wording = copied[0]?.statement.id ?? ''
  const voices = copied.length < 2 ? copied : copied.map((voice) => ({ ...voice, wording }))
  const ends = voices.filter(({ end }) => end.kind === 'speaker').sort(byFullness)
  const fullest = ends[0]
  if (voices.length < 2 || fullest === undefined) return { voices, reasons: [] }
  const reasons: Reason[] = []
  const taken = voices.map((voice) => {
    const model = voice.end.kind === 'speaker' ? ends.find((other) => fuller(other, voice)) : fullest
    if (model === undefined || model === voice) return voice
    if (voice.end.kind === 'speaker' && voice.relays.length >= model.relays.length) return voice
    reasons.push({
      rule: 'recovered',
      text: `The copy without a ${voice.end.kind === 'speaker' ? 'relay' : 'source'} takes it from the fuller one: ${nameOfEnd(model)}`,
      statements: [voice.statement.id, model.statement.id].sort(),
      copies,
    })
    return { ...voice, links: model.links, relays: model.relays, end: model.end }
  })
  return { voices: taken, reasons }
}

function byFullness(x: Voice, y: Voice): number {
  return y.links.length - x.links.length || (x.statement.id < y.statement.id ? -1 : 1)
}

/** Whether one voice gives the same description or name as another, with more links before it. */
function fuller(one: Voice, other: Voice): boolean {
  if (one.end.kind !== 'speaker' || other.end.kind !== 'speaker' || one.relays.length <= other.relays.length) return false
  return (
    one.end.key === other.end.key || (one.end.described && other.end.described && sourceClass(one.end.link.name) === sourceClass(other.end.link.name))
  )
}

function nameOfEnd({ end }: Voice): string {
  return end.kind === 'speaker' ? end.link.name : ''
}
