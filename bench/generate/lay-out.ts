import type { Draft, Placed } from './draft.ts'
import { isoDay, spokenDay } from './days.ts'
import { wordingOf } from './sentence.ts'

/** Where the sentences of a report stand in its text. */
export interface LaidOut {
  readonly text: string
  readonly title: string
  /** One extent for each sentence of the draft. */
  readonly extents: readonly (readonly [start: number, end: number])[]
}

/** Sentences in a paragraph, by turns. */
const PARAGRAPHS = [1, 2, 3, 2]

/** The text of a report: dateline, paragraphs, credit. */
export function layOut(draft: Draft): LaidOut {
  const { incident, agency } = draft
  let text = ''
  if (draft.credit === 'dateline' && agency !== undefined) text = `${incident.place.toUpperCase()}, ${spokenDay(draft.day)} (${agency}) – `
  const extents: [number, number][] = []
  let left = PARAGRAPHS[0]!
  draft.sentences.forEach(({ sentence }, i) => {
    const wording = tidied(wordingOf(sentence))
    extents.push([text.length, text.length + wording.length])
    left--
    const last = i === draft.sentences.length - 1
    text += wording + (last ? '' : left === 0 ? '\n\n' : ' ')
    if (left === 0) left = PARAGRAPHS[i % PARAGRAPHS.length]!
  })
  if (draft.credit === 'end' && agency !== undefined) text += ` --${agency}`
  return { text, title: titleOf(draft), extents }
}

/** The wording as printed: no doubled spaces, a capital first. */
export function tidied(wording: string): string {
  const one = wording
    .replace(/ {2,}/g, ' ')
    .replace(/ ([.,;])/g, '$1')
    .trim()
  return one[0]!.toUpperCase() + one.slice(1)
}

function titleOf({ incident, sentences }: Draft): string {
  const lead: Placed | undefined = sentences[0]
  const words = lead === undefined ? [] : tidied(wordingOf(lead.sentence)).split(' ').slice(0, 7)
  return `${incident.place}: ${words.join(' ')}`.replace(/[.,;]$/, '')
}

export const publishedOn = (draft: Draft): string | undefined =>
  draft.stated === 'none' ? undefined : isoDay(draft.stated === 'wrong' ? Math.max(0, draft.day - 9) : draft.day)
