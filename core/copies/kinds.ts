import type { CopyKind } from '../model/copies.ts'
import type { Extent } from '../model/span.ts'
import type { ComparedReport } from './compared-words.ts'
import { sameName } from './credited.ts'
import type { SharedPassage } from './shared-passages.ts'
import { ATTRIBUTION } from './word-kinds.ts'

/** What kind of sharing a passage is, and the reason, in plain words. */
export interface KindOfSharing {
  readonly kind: CopyKind
  readonly because: string
}

/** Words at the head of a report that tell what is new in it. */
const LEAD = 60
/** Fewest words shared in a lead that make two reports tell of one event. */
const LEAD_SHARED = 10
/** Share of the shorter report from which the two are one story, wherever the words stand. */
const ONE_STORY = 0.3
/** Words of shared reporting from which two reports share their background with it, as one source gave both. */
const ENOUGH_REPORTING = 40
/** Share of the shared words inside quotation marks from which a passage is a quotation. */
const QUOTED = 0.8

/**
 * Tells reporting that was taken over from what merely looks like it, for all passages of two reports together: reports
 * that share news share its background with it, whereas background alone says nothing about the news around it.
 */
export function kindsOfSharing(a: ComparedReport, b: ComparedReport, passages: readonly SharedPassage[]): readonly KindOfSharing[] {
  const alone = passages.map((passage) => kindAlone(a, b, passage))
  const first = besideOthers(alone, passages)
  const story = oneStory(
    a,
    b,
    passages.filter((_, i) => first[i]!.kind === 'reporting'),
  )
  const reporting = passages.reduce((words, { sharedWords }, i) => words + (first[i]!.kind === 'reporting' ? sharedWords : 0), 0)
  const outlet = sameOutlet(a, b)
  return first.map((found) => {
    if (found.kind === 'formulaic') return found
    if (outlet !== undefined && story) return { kind: 'update', because: `Both are of ${outlet}, and the passage is more than background.` }
    if (found.kind === 'reporting' || !(story || reporting >= (found.kind === 'quotation' ? 1 : ENOUGH_REPORTING))) return found
    return { kind: 'reporting', because: `It came with the news that both reports share; by itself: ${found.because}` }
  })
}

function kindAlone(a: ComparedReport, b: ComparedReport, passage: SharedPassage): KindOfSharing {
  const { content, sharedWords } = passage
  if (passage.formula) return { kind: 'formulaic', because: formulaBecause(passage) }
  const quoted = Math.min(quotedShare(a, passage, 'a'), quotedShare(b, passage, 'b'))
  if (quoted >= QUOTED) return { kind: 'quotation', because: 'On both sides the shared words stand between quotation marks.' }
  const told = ascribed(a, passage, 'a') && ascribed(b, passage, 'b')
  const standing = told ? undefined : (background(a, passage.a) ?? background(b, passage.b))
  if (standing !== undefined) return { kind: 'background', because: standing }
  return { kind: 'reporting', because: `${content} of ${sharedWords} shared words carry what is told.` }
}

/** What is too little by itself is reporting where any other passage is; else it belongs to the quotation or background beside it. */
function besideOthers(alone: readonly KindOfSharing[], passages: readonly SharedPassage[]): readonly KindOfSharing[] {
  const others = alone.filter(({ kind }, i) => !passages[i]!.beside && kind !== 'formulaic')
  if (others.length === 0 || others.some(({ kind }) => kind === 'reporting')) return alone
  const { kind, because } = others[0]!
  return alone.map((found, i) => {
    if (!passages[i]!.beside || found.kind !== 'reporting') return found
    return { kind, because: `It is too little by itself and stands beside this: ${because}` }
  })
}

function formulaBecause({ content, sharedWords, slots }: SharedPassage): string {
  if (slots > content / 2) return `A template filled in twice: ${slots} words stand for others between ${sharedWords} shared ones.`
  return `Of ${sharedWords} shared words ${content} carry more than names, figures and attribution.`
}

/** Words of attribution in a passage from which it tells what somebody said, and is no standing account of an outlet's own. */
const TOLD = 2

function ascribed({ kinds }: ComparedReport, { runs }: SharedPassage, side: 'a' | 'b'): boolean {
  const words = kinds()
  let told = 0
  for (const run of runs) for (let i = run[side]; i < run[side] + run.length; i++) told += Number(words.of(i) === ATTRIBUTION)
  return told >= TOLD
}

/** Why a passage is a standing account of how things came to be; undefined where it has signs of news. */
function background({ report, words, language }: ComparedReport, extent: Extent): string | undefined {
  const lexicon = language()?.copying
  if (lexicon === undefined || extent[0] < (words.start[Math.min(LEAD, words.count - 1)] ?? 0)) return undefined
  const passage = report.text.slice(...sentencesAround(report.text, extent))
  if (lexicon.recent.test(passage)) return undefined
  const mark = lexicon.background.map((shape) => shape.exec(passage)?.[0]).find((found) => found !== undefined)
  return mark === undefined ? undefined : `Away from the lead, without a recent time, with standing wording (“${mark}”).`
}

/** Farthest that a sentence's ends are looked for. */
const SENTENCE = 240

function sentencesAround(text: string, [start, end]: Extent): Extent {
  const before = text.slice(Math.max(0, start - SENTENCE), start)
  const after = text.slice(end, end + SENTENCE)
  const opens = Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n'))
  const closes = /[.\n]/.exec(after)?.index ?? 0
  return [start - (opens < 0 ? 0 : before.length - opens - 1), end + closes]
}

/** Do the leads of both reports share wording, or does most of the shorter report stand in the other? */
function oneStory(a: ComparedReport, b: ComparedReport, passages: readonly SharedPassage[]): boolean {
  const inLead = (side: 'a' | 'b'): number =>
    passages.reduce(
      (count, { runs }) => count + runs.reduce((sum, run) => sum + Math.max(0, Math.min(LEAD, run[side] + run.length) - run[side]), 0),
      0,
    )
  const shared = passages.reduce((count, { sharedWords }) => count + sharedWords, 0)
  return (inLead('a') >= LEAD_SHARED && inLead('b') >= LEAD_SHARED) || shared >= ONE_STORY * Math.min(a.words.count, b.words.count)
}

function quotedShare({ quoted }: ComparedReport, { runs, sharedWords }: SharedPassage, side: 'a' | 'b'): number {
  const flags = quoted()
  let inside = 0
  for (const run of runs) for (let i = run[side]; i < run[side] + run.length; i++) inside += flags[i]!
  return inside / sharedWords
}

/** The outlet's name where both reports are of the same one. */
function sameOutlet(a: ComparedReport, b: ComparedReport): string | undefined {
  const name = a.report.meta.outlet?.value
  const other = b.report.meta.outlet?.value
  return name !== undefined && sameName(name, other) ? name : undefined
}
