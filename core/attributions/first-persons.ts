import { languages } from '../languages/index.ts'
import { afterCue } from './after-cue.ts'
import { chainsOf } from './chains.ts'
import type { Desk } from './desk.ts'
import { PLAIN } from './finding.ts'
import type { Stretch } from './grammar.ts'
import { isQuote, speakerScore, word } from './scene.ts'
import type { Scene } from './scene.ts'
import { subjectBefore } from './subjects.ts'
import { verbCues } from './verb-cues.ts'
import type { AttributionRow, ChainLink } from '../model/attributions.ts'

/** So many sentences that nobody is named for go with the speaker behind them. */
const LONGEST = 3

/**
 * Words in the first person that have lost their quotation marks: "The keeper told Coast Wire that. We have seen the wreck.", "We have seen
 * the wreck. We shall mend it, he said." They are said by whoever was about to speak, or by whoever the next sentence names.
 */
export class FirstPersons {
  /** The links of who was about to speak, empty where nobody was. */
  #open: readonly ChainLink[] = []
  /** First rows of the sentences just before that nobody is named for, and who speaks of themselves in them. */
  #waiting: readonly number[] = []
  #person = ''

  /** Takes in the next stretch, whose rows begin at a number. */
  read(desk: Desk, { scene, findings }: Stretch, first: number): void {
    const person = personOf(scene)
    const nobody =
      person !== '' && findings.every(({ voices }) => voices.every(({ range: [from, to] }) => to - from === 1 && isFirst(word(scene, from))))
    if (nobody && !scene.items.lower.includes('"')) {
      if (this.#open.length > 0) return give(desk, [first, desk.rows.length], this.#open)
      this.#waiting = this.#person === person ? [...this.#waiting, first].slice(-LONGEST) : [first]
      this.#person = person
      return
    }
    const said = this.#person === person ? closingRow(desk, { scene, findings }, first) : undefined
    if (said && this.#waiting[0] !== undefined) give(desk, [this.#waiting[0], first], said.chain.slice(1 + desk.credits.length))
    this.#waiting = []
    this.#person = ''
    this.#open = leftOpen(desk, scene)
  }
}

const FIRST_PERSONS = new Set(languages.flatMap(({ voices }) => voices.firstPersons))

const isFirst = (lower: string): boolean => FIRST_PERSONS.has(lower)

/** Whether "I" or "we" is the subject of a clause outside quotations: the word, or nothing. */
function personOf(scene: Scene): string {
  for (let i = 0; i < scene.size; i++) if (isFirst(word(scene, i)) && !/^(?:that|who|which)$/.test(word(scene, i - 1))) return word(scene, i)
  return ''
}

/** The row of a stretch whose words come before their speaker, without quotation marks. */
function closingRow(desk: Desk, { scene, findings }: Stretch, first: number): AttributionRow | undefined {
  const speaker = scene.chunkAt[findings[0]?.voices.at(-1)?.range[0] ?? -1]
  if (!speaker || speakerScore(scene, speaker) < 2) return undefined
  const row = desk.rows[first]
  const [content] = row?.content ?? []
  const [cue] = row?.cue ?? []
  if (!row || !content || !cue || row.kind !== 'reported' || row.content.length > 1 || row.source.length === 0) return undefined
  const opens = content[0] <= (scene.items.starts[1] ?? 0)
  return opens && cue[0] >= content[1] && !isQuote(scene, 0) && row.chain.length > 1 ? row : undefined
}

/** Gives the rows of a range to a speaker, as an inference. */
function give(desk: Desk, [from, to]: readonly [number, number], speaker: readonly ChainLink[]): void {
  const links = speaker.map((link) => (link.status === 'unresolved' ? link : { ...link, status: 'inferred' as const }))
  for (let n = from; n < to; n++) {
    const row = desk.rows[n]
    if (!row || row.kind === 'headline') continue
    const own = row.chain.slice(1 + desk.credits.length)
    const chain = [...row.chain.slice(0, 1 + desk.credits.length), ...links, ...own]
    desk.rows[n] = { ...row, chain, ...(row.kind === 'own-voice' && { kind: 'continuation' as const, mode: 'indirect' as const }) }
  }
}

/** "The keeper told Coast Wire that.": who is about to speak, and through whom; nobody where the sentence goes on. */
function leftOpen(desk: Desk, scene: Scene): readonly ChainLink[] {
  const cue = verbCues(scene).findLast(({ verb, voice }) => voice === 'active' && verb.frames.includes('clause'))
  if (!cue) return []
  const { end, voices } = afterCue(scene, cue, scene.size)
  const subject = subjectBefore(scene, cue.start, 0)
  const head = subject.kind === 'phrase' ? scene.chunkAt[subject.range[0]] : undefined
  if (word(scene, end) !== 'that' || !/^[.:]?$/.test(word(scene, end + 1)) || end + 2 < scene.size) return []
  if (subject.kind !== 'phrase' || !head || speakerScore(scene, head) <= 0) return []
  const finding = { ...PLAIN, content: [], cue: [cue.cue], voices: [...voices, { range: subject.range, as: 'speaker' as const }] }
  return chainsOf(desk, finding, { scene, parent: -1, above: [], depth: 0 })[0]?.slice(desk.credits.length) ?? []
}
