import { markBody } from './body.ts'
import { markCredits } from './credits.ts'
import { datelineAt, datelineBelow } from './dateline.ts'
import { readHead } from './head.ts'
import { paragraphsOf, trimmed } from './paragraphs.ts'
import type { Page } from './page.ts'
import { merged, outside } from './pieces.ts'
import { markSelfDescription } from './self-description.ts'
import { quotationsOf } from './quotations.ts'
import { sentenceRulesFor, sentencesOf } from './sentences.ts'
import type { Passages, Sentence } from '../model/passages.ts'
import type { ReportStep } from '../model/plan.ts'
import type { Report } from '../model/report.ts'
import type { Extent } from '../model/span.ts'
import type { Words } from '../model/words.ts'

/** Paragraphs, sentences, quotations, furniture. */
export const passages: ReportStep<'passages'> = {
  id: 'passages',
  scope: 'report',
  version: 18,
  inputs: ['words'],
  run: (report, { words }) => passagesOf(report, words),
}

/** The parts of one report's text. A headline is a sentence of its own; datelines lie outside sentences, as furniture does. */
export function passagesOf(report: Pick<Report, 'text' | 'meta'>, words: Words): Passages {
  const { text, meta } = report
  const paragraphs = paragraphsOf(text)
  const title = meta.title?.value
  const outlet = meta.outlet?.value
  const page: Page = {
    text,
    paragraphs,
    words,
    furniture: [],
    headlines: [],
    credits: [],
    ...(title !== undefined && { title }),
    ...(outlet !== undefined && { outlet }),
  }
  const body = readHead(page)
  readDateline(page, body)
  markBody(page, body)
  markSelfDescription(page)
  // Credits stand at the ends of what is left: before a list of related reports as well as at the end of a paragraph.
  const holes = merged(page.furniture.map(({ extent }) => extent))
  for (const { extent } of outside(paragraphs.slice(body.paragraph), holes)) markCredits(page, trimmed(text, ...extent) ?? extent)
  const sentences = sentencesOfPage(page, report)
  const furniture = page.furniture.toSorted((a, b) => a.extent[0] - b.extent[0] || b.extent[1] - a.extent[1])
  return {
    paragraphs,
    sentences,
    quotations: quotationsOf(
      text,
      paragraphs,
      sentences.map((sentence) => sentence.extent),
    ),
    furniture,
    headlines: page.headlines,
    ...(page.dateline && { dateline: page.dateline }),
    credits: page.credits.toSorted((a, b) => a.extent[0] - b.extent[0]),
  }
}

/** A dateline at the head of the body, or behind a lead of its own. */
function readDateline(page: Page, { paragraph, at }: { readonly paragraph: number; readonly at: number }): void {
  const first = page.paragraphs[paragraph]
  const found = first && (datelineAt(page, [at, first[1]]) ?? datelineBelow(page, [at, first[1]]))
  if (found) page.dateline = found
}

function sentencesOfPage(page: Page, report: Pick<Report, 'text' | 'meta'>): readonly Sentence[] {
  const rules = sentenceRulesFor(report)
  const holes = merged([...page.furniture.map(({ extent }) => extent), ...(page.dateline ? [page.dateline.extent] : [])])
  const headlines = merged(page.headlines)
  const pieces = outside(page.paragraphs, holes).flatMap(({ whole, extent }) => {
    const rest = outside([extent], headlines)
    const inside = headlines.filter(([start, end]) => start < extent[1] && end > extent[0])
    const all: Extent[] = [...rest.map((piece) => piece.extent), ...inside]
    return all.sort((a, b) => a[0] - b[0]).map((piece) => ({ paragraph: whole, extent: piece }))
  })
  const found = pieces.flatMap(({ paragraph, extent }) => sentencesOf(page.text, extent, rules).map((sentence) => ({ paragraph, extent: sentence })))
  return withTokens(
    found.filter(({ extent }) => /[\p{L}\p{N}]/u.test(page.text.slice(...extent))),
    page.words,
  )
}

/** Numbers the tokens of each sentence; both are in text order. */
function withTokens(sentences: readonly Omit<Sentence, 'firstToken' | 'endToken'>[], { starts }: Words): readonly Sentence[] {
  let token = 0
  return sentences.map(({ extent, paragraph }) => {
    while (token < starts.length && starts[token]! < extent[0]) token++
    const firstToken = token
    while (token < starts.length && starts[token]! < extent[1]) token++
    return { extent, paragraph, firstToken, endToken: token }
  })
}
