import { reachOf } from './finding.ts'
import type { Finding } from './finding.ts'
import { isComma, word } from './scene.ts'
import type { Scene } from './scene.ts'
import { verbCues } from './verb-cues.ts'
import { verbFinding } from './verb-patterns.ts'

/**
 * "Six boats sank, Finn said, according to Coast Wire": an adjunct that names who passes speech on is no statement of its own
 * beside that speech. The speech with the relay before its speaker, or the finding as it is.
 */
export function relayedSpeech(scene: Scene, finding: Finding): Finding {
  const [content, ...others] = finding.content
  const [relay, ...further] = finding.voices
  const [cue] = finding.cue
  if (!content || !relay || !cue || others.length > 0 || further.length > 0 || word(scene, cue[0]) !== 'according') return finding
  const floor = content[0]
  let ceiling = content[1]
  while (ceiling > floor && isComma(scene, ceiling - 1)) ceiling--
  for (const verb of verbCues(scene)) {
    if (verb.at < floor || verb.at >= ceiling || verb.voice === 'gerund') continue
    const speech = verbFinding(scene, verb, { floor, last: [], lastContent: [], ceiling, opening: [], openingSpeakers: [] })
    if (!speech || speech.voices.length === 0) continue
    const [from, to] = reachOf(speech)
    if (from <= floor + 1 && to >= ceiling - 1)
      return { ...speech, cue: [...speech.cue, ...finding.cue], voices: [{ ...relay, as: 'relay' }, ...speech.voices] }
  }
  return finding
}
