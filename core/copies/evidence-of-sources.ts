import { languages } from '../languages/index.ts'
import { eitherOf } from '../text/either-of.ts'
import type { ComparedReport } from './compared-words.ts'
import { credited, isOfPicture, sameName } from './credited.ts'
import type { Evidence, Sharing } from './evidence.ts'
import { announces, isFirstHand, outletMentions, saidOf } from './outlet-mentions.ts'
import type { OutletMention } from './outlet-mentions.ts'

/** What a named source weighs beside the shared words or in a credit, and elsewhere, where it may be of other news. */
const SOURCE = 8
const SOURCE_ELSEWHERE = 2
/** What it weighs that a report says who took its story over, and that it was told or saw itself what the other does not ascribe. */
const TAKER = 4
const OWN_NAME = 3
const OWN_VOICE = 2.5
/** What it weighs that a report says of itself that it is a press release. */
const RELEASE = 3
/** UTF-16 units from the shared words within which a source is theirs. */
const NEAR = 400
/** Words of a run that make a sentence one of the shared ones. */
const SHARED = 3

type Side = 'a' | 'b'

/** One report names the other's outlet as where it has its words from, or as one that took them over. */
export function namedSource(sharing: Sharing): readonly Evidence[] {
  return (['a', 'b'] as const).flatMap((by): readonly Evidence[] => {
    const other = by === 'a' ? 'b' : 'a'
    const outlet = sharing[other].report.meta.outlet?.value
    if (outlet === undefined || sameName(outlet, sharing[by].report.meta.outlet?.value)) return []
    return evidenceOfNaming(sharing, by, outlet)
  })
}

const BY = new RegExp(`^(?:${languages.flatMap(({ page }) => page.by).join('|')})\\s+|\\)$`, 'giu')

function evidenceOfNaming(sharing: Sharing, by: Side, outlet: string): readonly Evidence[] {
  const report = sharing[by]
  const from = by === 'a' ? 'b' : 'a'
  const source = { from, bySource: true, because: `The other report names ${outlet} as its source.` } as const
  const byline = report.report.meta.byline?.value
  const credits = [...credited(report.report, report.passages), ...(byline?.split(/\s*[,/|(]\s*/u) ?? [])]
  if (credits.some((name) => sameName(name.replace(BY, ''), outlet))) return [{ ...source, weight: SOURCE }]
  const mentions = outletMentions(report, outlet).map((mention) => ({ mention, says: saidOf(mention, report.language()) }))
  const taken = mentions.some(({ says }) => says === 'taker')
  const sources = mentions.flatMap(({ mention, says }) => (says === 'source' ? [standing(sharing, by, mention)] : []))
  const elsewhere = `The other report names ${outlet} as a source, but not beside the shared words.`
  return [
    ...(taken ? [{ from: by, weight: TAKER, because: `It says that ${outlet} took the story over.` }] : []),
    ...(sources.includes('near') ? [{ ...source, weight: SOURCE }] : []),
    ...(!sources.includes('near') && sources.includes('elsewhere') ? [{ ...source, weight: SOURCE_ELSEWHERE, because: elsewhere }] : []),
  ]
}

/** Where an outlet is named, as seen from the shared words: in their sentences or near them, elsewhere, or for what it reported at another time ("last autumn the … reported"). */
function standing(sharing: Sharing, by: Side, { extent: [at], before, after, credit }: OutletMention): 'near' | 'elsewhere' | 'of another time' {
  if (credit || isInSharedSentence(sharing, by, at)) return 'near'
  if (sharing[by].language()?.provenance.otherTime.test(`${before} … ${after}`) ?? false) return 'of another time'
  return distance(sharing, by, at) <= NEAR ? 'near' : 'elsewhere'
}

/** The outlet that a report names as whom the words of a quotation were said to, or who published them, in the sentence of the quotation. */
export function quotedFrom(sharing: Sharing): readonly Evidence[] {
  return (['a', 'b'] as const).flatMap((by): readonly Evidence[] => {
    const from = by === 'a' ? 'b' : 'a'
    const outlet = sharing[from].report.meta.outlet?.value
    if (outlet === undefined || sameName(outlet, sharing[by].report.meta.outlet?.value)) return []
    const named = outletMentions(sharing[by], outlet).some(
      (mention) => isInSharedSentence(sharing, by, mention.extent[0]) && saidOf(mention, sharing[by].language()) === 'source',
    )
    return named ? [{ from, weight: SOURCE, bySource: true, because: `The other report names ${outlet} as its source.` }] : []
  })
}

/** Does a place stand in a sentence that has shared words? */
function isInSharedSentence({ passages, ...sides }: Sharing, side: Side, at: number): boolean {
  const { words, passages: own } = sides[side]
  const sentence = own.sentences.find(({ extent }) => extent[0] <= at && at < extent[1])
  if (sentence === undefined) return false
  const [start, end] = sentence.extent
  return passages.some(({ runs }) =>
    runs.some((run) => {
      let inside = 0
      for (let word = run[side]; word < run[side] + run.length; word++) if (words.start[word]! >= start && words.end[word]! <= end) inside++
      return inside >= SHARED
    }),
  )
}

/** UTF-16 units from a place to the shared words; 0 within them. */
function distance({ passages }: Sharing, side: Side, at: number): number {
  return Math.min(...passages.map((passage) => Math.max(0, passage[side][0] - at, at - passage[side][1])))
}

/**
 * Of two reports one says in a sentence of the shared words that it was told itself what they tell ("told the Ledan Courier", "our
 * correspondent"; in other sentences that may be what it adds), or announces beside them that it "can reveal" it, and the other has
 * not even these words. One that names the other, or credits a third, has its story from there.
 */
export function ownReporting(sharing: Sharing): readonly Evidence[] {
  return (['a', 'b'] as const).flatMap((by): readonly Evidence[] => {
    const [report, other] = [sharing[by], sharing[by === 'a' ? 'b' : 'a']]
    const outlet = report.report.meta.outlet?.value
    if (outlet !== undefined && sameName(outlet, other.report.meta.outlet?.value)) return []
    if (outlet !== undefined && outletMentions(other, outlet).length === 0) {
      const told = outletMentions(report, outlet).some(
        (mention) =>
          (isFirstHand(mention, report.language()) && isInSharedSentence(sharing, by, mention.extent[0])) ||
          (announces(mention, report.language()) && distance(sharing, by, mention.extent[0]) <= NEAR),
      )
      if (told) return [{ from: by, weight: OWN_NAME, because: `It says that ${outlet} was told or saw it, which the other leaves out.` }]
    }
    return speaksOfItself(sharing, by) && !speaksOfItself(sharing, by === 'a' ? 'b' : 'a')
      ? [{ from: by, weight: OWN_VOICE, because: 'It speaks of its own reporters beside the shared words, the other does not.' }]
      : []
  })
}

/** Does a report speak of itself, outside quotations, in a sentence of the shared words? */
function speaksOfItself(sharing: Sharing, side: Side): boolean {
  const { report, passages, language } = sharing[side]
  const shape = language()?.provenance.ownVoice
  if (shape === undefined) return false
  for (const found of report.text.matchAll(shape)) {
    const quoted = passages.quotations.some(({ extent }) => extent[0] <= found.index && found.index < extent[1])
    if (!quoted && isInSharedSentence(sharing, side, found.index)) return true
  }
  return false
}

/** One of the two says of itself that it is a press release, which others print. */
export function pressRelease({ a, b }: Sharing): readonly Evidence[] {
  const isRelease = ({ report, language }: ComparedReport): boolean => language()?.provenance.release.test(report.text) ?? false
  if (isRelease(a) === isRelease(b)) return []
  return [{ from: isRelease(a) ? 'a' : 'b', weight: RELEASE, because: 'It says of itself that it is a press release.' }]
}

/** Credits that name neither of the two outlets. */
export function thirdPartyCredits(report: ComparedReport, other: ComparedReport): readonly string[] {
  const outlets = [report.report.meta.outlet?.value, other.report.meta.outlet?.value]
  return [...new Set([...credited(report.report, report.passages), ...outletsInCredits(report)])]
    .filter((name) => !outlets.some((outlet) => sameName(name, outlet)))
    .map((name) => `A report credits ${name}, from which both may have the words.`)
}

const CREDIT_OPENING = eitherOf(languages.map(({ provenance }) => provenance.creditOpening))

/** Names that are an outlet's by their last word in lines of who reported and who edited; persons are none. */
function outletsInCredits({ report: { text }, passages, language }: ComparedReport): readonly string[] {
  const media = language()?.cues.mediaWords
  if (media === undefined) return []
  return passages.furniture
    .filter(({ kind, extent }) => kind === 'credit' && !isOfPicture(text.slice(...extent)))
    .flatMap(({ extent }) => text.slice(...extent).match(/\p{Lu}[\p{L}\p{N}’'-]*(?: \p{Lu}[\p{L}\p{N}’'-]*){1,4}/gu) ?? [])
    .filter((name) => media.has(name.toLowerCase().split(' ').at(-1)!))
    .map((name) => name.replace(CREDIT_OPENING, ''))
}
