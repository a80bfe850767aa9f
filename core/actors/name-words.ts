import type { NameForms } from '../languages/name-forms.ts'
import { LOST_POSSESSIVE } from './name-runs.ts'
import type { Scene, Stretch } from './scene.ts'
import { isNextTo, startsUpper } from './scene.ts'

const NAME_TAGS = new Set(['NNP', 'NNPS'])
/** Tags of words that open a sentence with a capital and are no names. */
const CLOSED_TAGS = new Set([
  'IN',
  'DT',
  'CC',
  'PRP',
  'PRP$',
  'RB',
  'WRB',
  'WP',
  'WDT',
  'MD',
  'TO',
  'EX',
  'PDT',
  'RP',
  'VBD',
  'VBZ',
  'VBP',
  'VBG',
  'VBN',
  'VB',
  'CD',
])
const OPENERS = new Set(['"', '“', '”', '``', "''", ':', '‘', '«', '(', '—', '–', '--', '-', '|', '•', '...', '…'])

/**
 * Which tokens of a report belong to names: 1 where they do. In running text a capital says so; where capitals say nothing
 * (headlines, the first word of a sentence) the rest of the report is asked how it writes the word, then the tagger.
 */
export function nameTokens(scene: Scene): Uint8Array {
  const usage = usageOf(scene)
  const marks = new Uint8Array(scene.written.length)
  for (const stretch of scene.stretches) {
    for (let token = stretch.first; token < stretch.end; token++) {
      if (!isNameWord(scene, stretch, { token, usage })) continue
      marks[token] = token + 1 < stretch.end && isLostPossessive(scene, token, usage) ? LOST_POSSESSIVE : 1
    }
    for (let token = stretch.first; token < stretch.end; token++) {
      if (!marks[token] && isDirectionOfName(scene, token, marks)) marks[token] = 1
      if (marks[token] && isDescribedBody(scene, stretch, { token, marks })) marks[token] = 0
    }
  }
  return marks
}

/** "TV" in "state TV": a common noun in capitals that ends a description. */
function isDescribedBody(scene: Scene, stretch: Stretch, { token, marks }: { readonly token: number; readonly marks: Uint8Array }): boolean {
  if (token === stretch.first || !scene.names.bodies.has(scene.lower[token]!) || marks[token - 1] || marks[token + 1]) return false
  return /^(?:JJ|NN)$/.test(scene.tags[token - 1]!) && isNextTo(scene, token)
}

/** "West" in "West Ledan" and "Ledan Airfield West". */
function isDirectionOfName(scene: Scene, token: number, marks: Uint8Array): boolean {
  if (!startsUpper(scene.written[token]!) || !scene.names.directions.has(scene.lower[token]!)) return false
  return (token > 0 && marks[token - 1] === 1 && isNextTo(scene, token)) || (marks[token + 1] === 1 && isNextTo(scene, token + 1))
}

interface Usage {
  readonly upper: ReadonlyMap<string, number>
  readonly lower: ReadonlyMap<string, number>
}

/** How often each word stands with a capital, and without, where the difference tells something. */
function usageOf(scene: Scene): Usage {
  const upper = new Map<string, number>()
  const lower = new Map<string, number>()
  for (const { first, end, casing } of scene.stretches) {
    if (casing !== 'plain') continue
    for (let token = first; token < end; token++) {
      const word = scene.written[token]!
      const counts = startsUpper(word) ? upper : lower
      if (counts === upper && opens(scene, first, token)) continue
      counts.set(scene.lower[token]!, (counts.get(scene.lower[token]!) ?? 0) + 1)
    }
  }
  return { upper, lower }
}

/** "Ledans army" in a report that writes "Ledan" or "Ledanian" elsewhere; not "the Ledans said". */
function isLostPossessive(scene: Scene, token: number, { upper }: Usage): boolean {
  const lower = scene.lower[token]!
  if (lower.length < 5 || !/[^s]s$/.test(lower) || scene.names.possessors.has(lower)) return false
  const bare = lower.slice(0, -1)
  if (scene.names.heads.has(bare) || scene.names.persons.has(bare) || scene.names.bodies.has(bare)) return false
  if (!scene.names.forms.demonyms.shown.some((ending) => upper.has(bare + ending))) return false
  return /^(?:NN|NNS|NNP|NNPS|JJ|JJS|VBN|CD)$/.test(scene.tags[token + 1]!) || startsUpper(scene.written[token + 1]!)
}

/** Whether a capital at this token may be there because something begins. */
function opens(scene: Scene, first: number, token: number): boolean {
  return token === first || OPENERS.has(scene.written[token - 1]!)
}

function isNameWord(scene: Scene, stretch: Stretch, at: { readonly token: number; readonly usage: Usage }): boolean {
  const word = scene.written[at.token]!
  const lower = scene.lower[at.token]!
  if (isExcellency(scene, at.token)) return true
  if (!/\p{L}/u.test(word) || scene.names.notNames.has(lower) || /^(?:https?:|www\.)|@/.test(lower)) return false
  const { forms } = scene.names
  if (hasInnerCapital(word, forms) || isTiedName(word, forms)) return true
  const named = scene.tags[at.token] === 'NNP' || scene.tags[at.token] === 'NNPS'
  if (!startsUpper(word)) return stretch.casing === 'lower' && named && !at.usage.lower.has(lower)
  if (stretch.casing === 'plain' && !opens(scene, stretch.first, at.token)) return !isCompoundModifier(word, forms)
  if (stretch.casing === 'plain' && at.token > stretch.first && isHeadOfQuotedName(scene, at.token)) return true
  return isNameByUsage(scene, stretch, { ...at, lower, named })
}

/** "HE Ilan Orta": a title, where others write "he". */
const isExcellency = (scene: Scene, token: number): boolean =>
  scene.names.forms.excellency.test(scene.written[token]!) &&
  /^\p{Lu}\p{L}*\p{Ll}/u.test(scene.written[token + 1] ?? '') &&
  isNextTo(scene, token + 1)

/** "Camp" in "their ‘Camp Orta’ base": a noun that opens a quotation with a name right after it. */
function isHeadOfQuotedName(scene: Scene, token: number): boolean {
  return /^NN/.test(scene.tags[token]!) && startsUpper(scene.written[token + 1] ?? '') && /^["'”’»]/.test(scene.written[token + 2] ?? '')
}

function isNameByUsage(
  scene: Scene,
  stretch: Stretch,
  at: { readonly token: number; readonly usage: Usage; readonly lower: string; readonly named: boolean },
): boolean {
  const upper = at.usage.upper.get(at.lower) ?? 0
  const lower = at.usage.lower.get(at.lower) ?? 0
  const tag = scene.tags[at.token]!
  if (isCompoundModifier(scene.written[at.token]!, scene.names.forms)) return false
  if (isTitleBeforeName(scene, at.token)) return true
  if (stretch.casing === 'plain' && isAcronym(scene.written[at.token]!)) return true
  if (upper > 0 && upper >= lower && !CLOSED_TAGS.has(tag)) return true
  if (upper > 0 && lower === 0) return true
  if (lower > 0) return false
  if (at.named || isBareSubject(scene, stretch, at.token) || isAgedPerson(scene, at.token)) return true
  const { forms } = scene.names
  const next = scene.written[at.token + 1] ?? ''
  if (stretch.casing === 'plain' && (!CLOSED_TAGS.has(tag) || forms.romanisedBodies.test(at.lower)) && hasInnerCapital(next, forms)) return true
  return stretch.casing === 'plain' && tag === 'JJ' && at.token + 1 < stretch.end && startsUpper(next) && NAME_TAGS.has(scene.tags[at.token + 1]!)
}

/** "Orta said": a lone singular noun cannot be a subject without an article, so it is a name; not in headlines. */
function isBareSubject(scene: Scene, stretch: Stretch, token: number): boolean {
  if (stretch.casing !== 'plain' || stretch.headline || scene.tags[token] !== 'NN') return false
  const { persons, bodies, heads } = scene.names
  const lower = scene.lower[token]!
  return /^VB[DZ]$/.test(scene.tags[token + 1] ?? '') && !persons.has(lower) && !bodies.has(lower) && !heads.has(lower)
}

/** "Orta, 49, said": who is of an age is a person. */
function isAgedPerson({ written }: Scene, token: number): boolean {
  return written[token + 1] === ',' && /^[1-9]\d$/.test(written[token + 2] ?? '') && written[token + 3] === ','
}

/** "Minister Orta", "Minister for Roads": a title word that opens a sentence. */
function isTitleBeforeName(scene: Scene, token: number): boolean {
  if (!scene.names.titles.has(scene.lower[token]!)) return false
  const { articles, belongings } = scene.names.joints
  const next = belongings.has(scene.lower[token + 1] ?? '') ? token + 2 : token + 1
  const after = articles.has(scene.lower[next] ?? '') ? next + 1 : next
  return startsUpper(scene.written[after] ?? '') && isNextTo(scene, token + 1)
}

const isAcronym = (word: string): boolean => /^(?:\p{Lu}{2,}|(?:\p{Lu}\.){2,})$/u.test(word)
/** "al-Ledan", "d'Orta", "eLedan". */
const hasInnerCapital = (word: string, { prefixed }: NameForms): boolean => /^\p{Ll}{1,4}[-'’]?\p{Lu}/u.test(word) && !prefixed.test(word)
/** "B-Line", "Orta-Dell": capitals on both sides of a hyphen. */
const isTiedName = (word: string, { tiedPrefix }: NameForms): boolean => /^\p{Lu}\p{L}*-\p{Lu}\p{L}+$/u.test(word) && !tiedPrefix.test(word)
/** "Ledan-based", "U.S.-led": a name with a small word tied to it; the name alone is found by {@link nameInCompound}. */
const isCompoundModifier = (word: string, { tiedEnding }: NameForms): boolean => /^\p{Lu}.*-\p{Ll}{2,}$/u.test(word) && !tiedEnding.test(word)

/** Names inside compounds: the extent of "Ledan" in "Ledan-based". */
export function nameInCompound(scene: Scene, token: number): readonly [number, number] | undefined {
  const word = scene.written[token]!
  const { forms, notNames } = scene.names
  if (forms.prefixed.test(word) && !/\p{L}-\p{L}+-/u.test(word)) return [scene.starts[token]! + word.indexOf('-') + 1, scene.ends[token]!]
  if (!isCompoundModifier(word, forms)) return undefined
  const tie = word.search(/-\p{Ll}{2,}$/u)
  const name = word.slice(0, tie)
  if (notNames.has(name.toLowerCase()) || forms.prefixes.has(name.toLowerCase()) || !/^\p{Lu}[\p{L}.'’-]+$/u.test(name) || name.length < 2)
    return undefined
  const start = scene.starts[token]!
  return [start, start + tie]
}
