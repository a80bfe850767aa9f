import { languages } from '../languages/index.ts'
import { textOf } from './items.ts'
import type { Range } from './items.ts'
import { CAUSES, ENVOYS, heldBefore, heldInOffice, roleBehind } from './holders.ts'
import { HELD_TOGETHER, isAcronym, isCapital, isNamePart, isBodyWord, isQualifier, mentionOf, hasBodyWord, isTitleWord, nameOf } from './name.ts'
import type { Name } from './name.ts'
import { isPeopleAtStart, isOffice, bodiesInOffice, isPersonOfBody, holderStart, ownsOffice } from './offices.ts'
import { tag, word } from './scene.ts'
import { spelledName, throughCause } from './spelled-names.ts'
import { isPlaceOfText, secondOfTwo } from './two-names.ts'
import type { Scene } from './scene.ts'

const NUMBERED = new Set(languages.flatMap(({ nameRuns }) => nameRuns.numbered))
const NO_STARTS = new Set(languages.flatMap(({ nameRuns }) => nameRuns.noStarts))

const ENVOY_RANKS = new Set(languages.flatMap(({ offices }) => offices.envoyRanks))

/** The names in a range, in order. */
export function namesIn(scene: Scene, [from, to]: Range): readonly Name[] {
  const names: Name[] = []
  const spelled = spelledName(scene, [from, to])
  for (let i = from; i < to; i++) {
    if (spelled && i === spelled[0]) {
      names.push({ ...nameOf(scene, spelled, false), text: textOf(scene.items, spelled), kind: 'organisation' })
      i = spelled[1] - 1
      continue
    }
    if (!isNamePart(scene, i) || isPeopleAtStart(scene, i)) continue
    const end = runEnd(scene, i, to)
    const whole = throughCause(scene, [i, end], to)
    if (whole > end) {
      names.push(nameOf(scene, [i, whole], false))
      i = end
      continue
    }
    if (isNumbered(scene, end, to)) {
      names.push(nameOf(scene, [i, end + 1], false))
      i = end
      continue
    }
    const apposed = roleBehind(scene, [i, end])
    if (apposed) {
      names.push(...cutAtTitles(scene, [i, apposed.name]))
      i = apposed.link - 1
      continue
    }
    const held = heldInOffice(scene, [i, end])
    if (held) {
      names.push(nameOf(scene, [held.body, held.held], false), nameOf(scene, [held.holder, end], true))
      i = end - 1
      continue
    }
    if (isOffice(scene, [i, end])) {
      names.push(...bodiesInOffice(scene, [i, end]))
      i = end - 1
      continue
    }
    const second = secondOfTwo(scene, [i, end])
    if (second !== undefined) {
      names.push({ ...nameOf(scene, [end - 1, end], true), text: second })
      i = end - 1
      continue
    }
    const owner = ownerInside(scene, [i, end])
    if (owner > i) {
      names.push(nameOf(scene, [i, owner], false), nameOf(scene, [owner, owner + 1], false))
      i = end - 1
      continue
    }
    const cut = heldBefore(scene, [i, end])
    if (cut === i + 1 && isPlaceOfText(scene, i)) names.push(nameOf(scene, [cut, end], true))
    else if (cut > i) names.push(nameOf(scene, [i, cut], false), nameOf(scene, [cut, end], true))
    else if (isRealName(scene, [i, end])) names.push(...cutAtTitles(scene, [i, end]))
    i = end - 1
  }
  return wholeNames(scene, names, from).filter(({ text }) => text.length > 1)
}

/** One past the run of capitals that begins at an item, with the small words that tie them. */
function runEnd(scene: Scene, i: number, to: number): number {
  let end = i + 1
  while (end < to) {
    if (isNamePart(scene, end)) end++
    else if (HELD_TOGETHER.has(word(scene, end)) && isNamePart(scene, end + 1) && end + 1 < to && joins(scene, end, i)) end += 2
    else if (
      /^(?:the|de|la)$/.test(word(scene, end + 1)) &&
      /^(?:of|for)$/.test(word(scene, end)) &&
      isNamePart(scene, end + 2) &&
      end + 2 < to &&
      !isPersonOfBody(scene, [i, end])
    )
      end += 3
    else break
  }
  return end
}

/** "Ada Finn CWAs envoy", "Ada Finn CWA’s envoy": the body that somebody speaks for, where commas are lost; else the start of the range. */
function ownerInside(scene: Scene, [from, to]: Range): number {
  for (let i = from + 2; i < to; i++) {
    if (ownsOffice(scene, i)) return i
  }
  return from
}

/** "Channel 10", "Vell Radio 4 television": the number of a broadcaster behind its name, which counts nothing. */
const isNumbered = (scene: Scene, at: number, to: number): boolean =>
  at < to && NUMBERED.has(word(scene, at - 1)) && /^\d{1,3}$/.test(word(scene, at)) && !/^(?:CD|JJ|NNS|NNPS)$/.test(tag(scene, at + 1))

/** Names as far as the mention goes that ends with them: "Miners’ Union" where the run of capitals is only "Union". */
function wholeNames(scene: Scene, names: readonly Name[], floor: number): readonly Name[] {
  const whole = names.map((name) => {
    const mention = name.titled ? undefined : mentionOf(scene, name.range)
    const at = mention && mention.kind !== 'person' ? scene.items.starts.indexOf(mention.extent[0], floor) : -1
    if (!mention || at < 0 || at >= name.range[0] || tag(scene, at) === 'PRP$') return name
    if (names.some(({ range }) => range[1] === name.range[0]) || isQualifier(scene, name.range[0] - 1)) return name
    return { ...nameOf(scene, [at, name.range[1]], false), range: [at, name.range[1]] as const, text: mention.name }
  })
  return whole.filter(({ range: [at, end] }) => !whole.some(({ range: [from, to] }) => from <= at && end < to))
}

/** At least one proper noun; a single word that is a common noun in capitals ("Defectors") is none. */
function isRealName(scene: Scene, [from, to]: Range): boolean {
  let proper = 0
  for (let i = from; i < to; i++) if (tag(scene, i).startsWith('NNP')) proper++
  if (to - from > 1) return proper > 0 || Array.from({ length: to - from - 1 }, (_, n) => from + 1 + n).every((i) => isCapital(scene, i))
  const lower = word(scene, from)
  if (/^\p{Lu}{2,}s?$/u.test(textOf(scene.items, [from, to]))) return !scene.cues.speakers.has(lower) && !scene.cues.mouthpieces.has(lower)
  const sort = scene.cues.speakers.get(lower)?.sort ?? ''
  const body = sort === 'monitor' ? isRoleAfter(scene, to) || from > 0 : from > 0 && /^(?:group|court)$/.test(sort)
  return (
    (proper > 0 || (body && sort === 'monitor')) &&
    (body || !scene.cues.speakers.has(lower)) &&
    !scene.cues.mouthpieces.has(lower) &&
    !scene.cues.titles.has(lower) &&
    !(from === 0 && (isCommonStart(lower) || CAUSES.has(lower)))
  )
}

/** "Observatory chief Ada Finn": what somebody heads is a name at the start of a sentence too. */
const isRoleAfter = ({ cues, items }: Scene, at: number): boolean => cues.mouthpieces.has(items.lower[at] ?? '')

const isCommonStart = (lower: string): boolean => NO_STARTS.has(lower)

/** "and" joins only inside the name of a body; "of" and "for" join names. */
function joins(scene: Scene, at: number, from: number): boolean {
  const lower = word(scene, at)
  // "Ada Finn the Coast Wire correspondent", where a comma is lost: a whole name stands before the article.
  if (lower === 'the' && (isBodyWord(scene, at + 1) || isAcronym(textOf(scene.items, [at + 1, at + 2])) || at - from >= 2)) return false
  if (lower === 'for' && ENVOYS.has(word(scene, at - 1))) return false
  if (lower === 'of' && (isPersonOfBody(scene, [from, at]) || isRoleOfLetters(scene, from, at))) return false
  if (lower !== 'and' && lower !== '&') return true
  if (scene.chunkAt[at + 1] === undefined) return false
  let end = at + 1
  while (isNamePart(scene, end)) end++
  return scene.cues.organisationWords.has(word(scene, end - 1)) && !scene.cues.organisationWords.has(word(scene, at - 1)) && at - from < 4
}

/** "VP of Harbour Watch": a role that is written with its letters, and no part of the body's name. */
const isRoleOfLetters = (scene: Scene, from: number, at: number): boolean =>
  at - from === 1 && isAcronym(textOf(scene.items, [from, at])) && scene.cues.mouthpieces.has(word(scene, from))

/** "Harbour Minister Ada Finn" is a title and a name; "Union Dr Ada Finn" two names. */
function cutAtTitles(scene: Scene, [from, to]: Range): readonly Name[] {
  const holder = holderStart(scene, [from, to])
  if (holder > from) return [...bodiesInOffice(scene, [from, holder]), nameOf(scene, [holder, to], true)]
  if (ENVOYS.has(word(scene, to - 1)) && word(scene, to) === 'for') {
    let stop = to - 1
    while (stop > from && ENVOY_RANKS.has(word(scene, stop - 1))) stop--
    return stop > from ? [nameOf(scene, [from, stop], false)] : []
  }
  let cut = -1
  for (let i = from; i < to - 1; i++)
    if (isTitleWord(scene, i) && !HELD_TOGETHER.has(word(scene, i + 1)) && !(isBodyWord(scene, i + 1) && i + 2 < to)) cut = i
  const before = from > 0 && isTitleWord(scene, from - 1)
  if (cut < 0) return [nameOf(scene, [from, to], before)]
  const rest = nameOf(scene, [cut + 1, to], true)
  let stop = cut
  while (stop > from && isTitleWord(scene, stop - 1)) stop--
  const head = stop > from && hasBodyWord(scene, [from, stop]) ? [nameOf(scene, [from, stop], false)] : []
  return [...head, rest]
}
