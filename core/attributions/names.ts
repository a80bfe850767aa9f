import { textOf } from './items.ts'
import type { Range } from './items.ts'
import { isAcronym, isCapital, isQualifier, isNamePart, isBodyWord, mentionOf, hasBodyWord, nameOf } from './name.ts'
import type { Name } from './name.ts'
import { isPeopleAtStart, isOffice, bodiesInOffice, isPersonOfBody, holderStart } from './offices.ts'
import { tag, word } from './scene.ts'
import { isPlaceOfText, secondOfTwo } from './two-names.ts'
import type { Scene } from './scene.ts'

const CONNECTORS = /^(?:of|for|de|del|van|von|bin|ibn|al|el|la|the|and|&)$/

/** The names in a range, in order. */
export function namesIn(scene: Scene, [from, to]: Range): readonly Name[] {
  const names: Name[] = []
  for (let i = from; i < to; i++) {
    if (!isNamePart(scene, i) || isPeopleAtStart(scene, i)) continue
    let end = i + 1
    while (end < to) {
      if (isNamePart(scene, end)) end++
      else if (CONNECTORS.test(word(scene, end)) && isNamePart(scene, end + 1) && end + 1 < to && joins(scene, end, i)) end += 2
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

/**
 * "president of the Salt Coalition Nagar Dir", "envoy in Vell Ada Finn", "governor of Homar Talan Baraz", where commas are lost:
 * the first item of the holder's own name, or the start of the range.
 */
function heldBefore(scene: Scene, [from, to]: Range): number {
  let article = from - 1
  while (isQualifier(scene, article)) article--
  const link = word(scene, article) === 'the' ? article - 1 : article
  const cause = to - from < 3 || !/^(?:of|for|at)$/.test(word(scene, link)) || !isRole(scene, link) ? undefined : behindCause(scene, [from, to])
  if (cause !== undefined) return cause
  if (/^(?:for|in|to)$/.test(word(scene, link)) && isRole(scene, link) && isPlaceBefore(scene, [from, to])) return from + 1
  if (to - from < 3 || to - from > 6 || !/^(?:of|for|in|at)$/.test(word(scene, link)) || !isRole(scene, link)) return from
  for (let i = to - 3; i >= from; i--) if (isBodyWord(scene, i)) return isBodyWord(scene, to - 1) || isBodyWord(scene, to - 2) ? from : i + 1
  if (isBodyWord(scene, to - 1) || isBodyWord(scene, to - 2) || word(scene, article) === 'the') return from
  // "Envoy for Orvania Ada de Marra": an office for a place, then two words of a name, or three with a particle.
  if (word(scene, link) === 'for' && SENT.test(word(scene, link - 1))) return Math.max(from + 1, PARTICLE.test(word(scene, to - 2)) ? to - 3 : to - 2)
  const office = /^(?:governor|mayor|president|king|emir|sheriff)$/.test(word(scene, link - 1))
  return word(scene, link) === 'in' || word(scene, link) === 'at' || office ? Math.max(from + 1, to - 3) : from
}

/** "Director of the Vell Observatory Ada Finn", all in capitals: where the body begins, and who holds the office. */
function heldInOffice(scene: Scene, [from, to]: Range): { readonly body: number; readonly held: number; readonly holder: number } | undefined {
  for (let i = from + 1; i < Math.min(to, from + 4); i++) {
    if (!/^(?:of|for|at)$/.test(word(scene, i))) continue
    // An envoy for a place speaks for who has sent him.
    if (SENT.test(word(scene, i - 1))) return undefined
    const body = word(scene, i + 1) === 'the' ? i + 2 : i + 1
    const held = heldBefore(scene, [body, to])
    let holder = held
    while (holder < to && scene.cues.titles.has(word(scene, holder).replace(/\.$/, ''))) holder++
    for (let k = holder; k < to; k++) if (!isNamePart(scene, k)) return undefined
    return held > body && holder < to ? { body, held, holder } : undefined
  }
  return undefined
}

/** "the envoy for Orvania Ada Finn", where it rained in Orvania: a place of the text, and two to four words of a person's name. */
function isPlaceBefore(scene: Scene, [from, to]: Range): boolean {
  if (to - from < 3 || to - from > 5 || !isPlaceOfText(scene, from)) return false
  for (let i = from + 1; i < to; i++) if (isBodyWord(scene, i) || CAUSES.test(word(scene, i)) || /^(?:of|for|and)$/.test(word(scene, i))) return false
  return true
}

/** What a body stands for, at the end of its name: "Vell Network for Tidal Rights". */
const CAUSES =
  /^(?:rights|relief|aid|affairs|studies|research|policy|freedoms?|documentation|monitoring|defen[cs]e|journalists|democracy|refugees|victims|detainees|women|children|peace|justice|development|information|security|health|statistics|violations)$/

/** "director of the Vell Network for Tidal Rights Ada Finn": where the holder's name of two or three words begins behind what the body is for. */
function behindCause(scene: Scene, [from, to]: Range): number | undefined {
  for (let i = to - 3; i >= to - 4 && i > from + 1; i--) {
    if (!CAUSES.test(word(scene, i))) continue
    for (let k = i - 1; k > from; k--) if (/^(?:for|of)$/.test(word(scene, k))) return i + 1
  }
  return undefined
}

/** Offices for a place or a matter, which stands between them and the name. */
const SENT = /^(?:envoy|representative|rapporteur|coordinator|adviser|advisor|commissioner|ambassador)$/

const PARTICLE = /^(?:de|da|di|du|del|della|van|von|der|den|al|el|bin|ibn|abu)$/

/** "Ada Finn CWAs envoy": the body that somebody speaks for, with its apostrophe lost; else the start of the range. */
function ownerInside(scene: Scene, [from, to]: Range): number {
  for (let i = from + 2; i < to; i++) {
    const text = textOf(scene.items, [i, i + 1])
    const next = word(scene, i + 1)
    if (/^\p{Lu}{2,}s$/u.test(text) && (scene.cues.mouthpieces.has(next) || scene.cues.speakers.get(next)?.sort === 'office')) return i
  }
  return from
}

/** Does a role or title stand before an item, its own adjectives aside? */
const isRole = ({ cues, items }: Scene, at: number): boolean => {
  const lower = items.lower[at - 1] ?? ''
  return cues.mouthpieces.has(lower) || cues.titles.has(lower) || cues.speakers.get(lower)?.sort === 'office' || lower === 'member'
}

/** Names as far as the mention goes that ends with them: "Miners’ Union" where the run of capitals is only "Union". */
function wholeNames(scene: Scene, names: readonly Name[], floor: number): readonly Name[] {
  const whole = names.map((name) => {
    const mention = name.titled ? undefined : mentionOf(scene, name.range)
    const at = mention && mention.kind !== 'person' ? scene.items.starts.indexOf(mention.extent[0], floor) : -1
    if (!mention || at < 0 || at >= name.range[0] || tag(scene, at) === 'PRP$') return name
    if (names.some(({ range }) => range[1] === name.range[0])) return name
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
  if (/^\p{Lu}{2,}s?$/u.test(textOf(scene.items, [from, to]))) return !scene.cues.speakers.has(lower)
  const sort = scene.cues.speakers.get(lower)?.sort ?? ''
  const body = sort === 'monitor' ? isRoleAfter(scene, to) || from > 0 : from > 0 && /^(?:group|court)$/.test(sort)
  return (
    (proper > 0 || (body && sort === 'monitor')) &&
    (body || !scene.cues.speakers.has(lower)) &&
    !scene.cues.mouthpieces.has(lower) &&
    !scene.cues.titles.has(lower) &&
    !(from === 0 && (isCommonStart(lower) || CAUSES.test(lower)))
  )
}

/** "Observatory chief Ada Finn": what somebody heads is a name at the start of a sentence too. */
const isRoleAfter = ({ cues, items }: Scene, at: number): boolean => cues.mouthpieces.has(items.lower[at] ?? '')

const isCommonStart = (lower: string): boolean =>
  /^(?:opposition|state|local|rebels?|critics|media|some|many|most|all|both|other|others|officials?|no|one)$/.test(lower)

/** "and" joins only inside the name of a body; "of" and "for" join names. */
function joins(scene: Scene, at: number, from: number): boolean {
  const lower = word(scene, at)
  // "Ada Finn the Coast Wire correspondent", where a comma is lost: a whole name stands before the article.
  if (lower === 'the' && (isBodyWord(scene, at + 1) || isAcronym(textOf(scene.items, [at + 1, at + 2])) || at - from >= 2)) return false
  if (lower === 'for' && SENT.test(word(scene, at - 1))) return false
  if (lower === 'of' && isPersonOfBody(scene, [from, at])) return false
  if (lower !== 'and' && lower !== '&') return true
  if (scene.chunkAt[at + 1] === undefined) return false
  let end = at + 1
  while (isNamePart(scene, end)) end++
  return scene.cues.organisationWords.has(word(scene, end - 1)) && !scene.cues.organisationWords.has(word(scene, at - 1)) && at - from < 4
}

/** "Harbour Minister Ada Finn" is a title and a name; "Union Dr Ada Finn" two names. */
function cutAtTitles(scene: Scene, [from, to]: Range): readonly Name[] {
  const holder = holderStart(scene, [from, to])
  if (holder > from) return [...bodiesInOffice(scene, [from, holder]), nameOf(scene, [holder, to], true)]
  if (SENT.test(word(scene, to - 1)) && word(scene, to) === 'for') {
    let stop = to - 1
    while (stop > from && /^(?:special|deputy|senior|permanent|acting|high)$/.test(word(scene, stop - 1))) stop--
    return stop > from ? [nameOf(scene, [from, stop], false)] : []
  }
  let cut = -1
  for (let i = from; i < to - 1; i++) if (scene.cues.titles.has(word(scene, i).replace(/\.$/, '')) && !CONNECTORS.test(word(scene, i + 1))) cut = i
  const before = from > 0 && scene.cues.titles.has(word(scene, from - 1).replace(/\.$/, ''))
  if (cut < 0) return [nameOf(scene, [from, to], before)]
  const rest = nameOf(scene, [cut + 1, to], true)
  let stop = cut
  while (stop > from && scene.cues.titles.has(word(scene, stop - 1).replace(/\.$/, ''))) stop--
  const head = stop > from && hasBodyWord(scene, [from, stop]) ? [nameOf(scene, [from, stop], false)] : []
  return [...head, rest]
}
