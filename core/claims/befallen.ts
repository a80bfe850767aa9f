import { languages } from '../languages/index.ts'
import type { MentionRow } from '../model/actors.ts'
import type { CaseView } from '../model/case-view.ts'
import type { Statement } from '../model/statements.ts'
import type { Words } from '../model/words.ts'
import { nameKey } from './name-key.ts'
import type { Names } from './names.ts'
import { tokenAt } from './positions.ts'
import { tagOf } from './sentence.ts'
import { conceptIndex } from './terms.ts'

/** A deed that befalls a person or a firm once within days, and the keys of the name that it befell, with spaces between: "arrested Ada Finn". */
export interface Befallen {
  readonly deed: string
  readonly whom: string
}

/** The deed of a verb that does it to its object ("arrest"), or whose subject it befalls ("resign"), by lemma. */
const done = new Map<string, string>()
const undergone = new Map<string, string>()
for (const { concepts } of languages) {
  for (const [deed, lemmas] of Object.entries(concepts.once.undergone)) for (const lemma of lemmas) undergone.set(lemma, deed)
  for (const list of [concepts.once.toPersons, concepts.once.toFirms])
    for (const [deed, lemmas] of Object.entries(list)) for (const lemma of lemmas) done.set(lemma, deed)
}
const deeds = new Set(done.values())
const toFirms = new Set(languages.flatMap(({ concepts }) => Object.keys(concepts.once.toFirms)))
const almost = new Set(languages.flatMap(({ concepts }) => concepts.once.almost))
const binding = new Set(languages.flatMap(({ concepts }) => concepts.once.binding))
const indexes = languages.map(({ concepts }) => conceptIndex(concepts))

const VERB = /^VB/
const PAST = /^VB[DN]$/
const PAST_FORM = /ed$/
/** What may stand between a verb and the name that it acts on: "acquire harbour supplier Quell", "arrested the two brothers, Ada and Ivo Finn". */
const WITHIN_NOUNS = /^(?:DT|PRP\$|JJ|JJR|JJS|NN|NNS|NNP|NNPS|CD|HYPH|FW)$/
/** Most tokens between a form of "be" and its participle, and from a verb to the name that it acts on. */
const [AUXILIARY, OBJECT] = [3, 7] as const

/** Whether it is a person or a firm. */
type Bearer = 'person' | 'firm' | 'either'

/** A name in a clause, by its tokens and the keys of its words. */
interface Named {
  readonly first: number
  readonly end: number
  readonly keys: readonly string[]
  readonly bearer: Bearer
}

/** A clause as it is read: its tokens, and the names in it that may have something befall them, in order. */
interface Clause {
  readonly text: string
  readonly isTitled: boolean
  readonly words: Words
  readonly first: number
  readonly end: number
  readonly names: readonly Named[]
}

/** What sort of deed may befall whom a mention is of; who is taken for neither a person nor a body may be either by a name of several words, and is a firm by one. */
function bearerOf(mention: MentionRow, names: Names): Bearer | undefined {
  const kind = names.kindOf(mention)
  if (mention.level === 'adjective') return undefined
  if (kind === 'unknown') return mention.level !== 'name' ? undefined : /\p{L} \p{Lu}/u.test(mention.name) ? 'either' : 'firm'
  return kind === 'person' ? 'person' : kind === 'organisation' || kind === 'publication' ? 'firm' : undefined
}

/** What the main verbs of a statement say befell those whom it names. By tags and places alone; empty where another verb comes first. */
export function befallenOf(view: CaseView, statement: Statement, names: Names): readonly Befallen[] {
  const clause = clauseOf(view, statement, names)
  const { words, end } = clause
  const found: Befallen[] = []
  let bound = false
  for (let token = clause.first; token < end; token++) {
    const lemma = verbAt(clause, token)
    if (lemma === undefined || isLight(lemma)) continue
    if (binding.has(lemma)) {
      bound = true
      continue
    }
    if (found.length > 0 && tagOf(words, token - 1) !== 'CC') break
    const deed = undergone.get(lemma) ?? done.get(lemma) ?? deedOfPhrase(lemma, words.lemmas[token + 1])
    if (
      deed === undefined ||
      (bound && !toFirms.has(deed)) ||
      almost.has(words.lemmas[token - 1] ?? '') ||
      (token === clause.first && PAST.test(tagOf(words, token)))
    )
      break
    const mayBear = ({ bearer }: Named): boolean => bearer === 'either' || (bearer === 'firm') === toFirms.has(deed)
    const bearers = undergone.has(lemma) || isPassive(clause, token) ? subjects(clause, token) : objects(clause, token)
    found.push(...bearers.filter(mayBear).map(({ keys }) => ({ deed, whom: keys.join(' ') })))
  }
  return found
}

/** The lemma of a verb; in a headline, and behind "has" and "was", of a word that has the form of one: taggers take it for a name or an adjective. */
function verbAt({ words, text, isTitled }: Clause, token: number): string | undefined {
  if (VERB.test(tagOf(words, token))) return words.lemmas[token]!
  if (!isTitled && !(tagOf(words, token) === 'JJ' && /^(?:have|be)$/.test(words.lemmas[token - 1] ?? ''))) return undefined
  const word = text.slice(words.starts[token], words.ends[token]).toLowerCase()
  return [word, ...endings.map((ending) => (word.endsWith(ending) ? word.slice(0, -ending.length) : word))].find(
    (form) => done.has(form) || undergone.has(form) || binding.has(form),
  )
}

/** The deed of a verb with the word after it: "shot dead". */
const deedOfPhrase = (lemma: string, next = ''): string | undefined =>
  indexes.map((index) => index.phraseOf(lemma, next) ?? '').find((concept) => deeds.has(concept))

const endings = languages.flatMap(({ concepts }) => concepts.formEndings)
const isLight = (lemma: string): boolean => indexes.some((index) => index.isLight(lemma))

function clauseOf(view: CaseView, statement: Statement, names: Names): Clause {
  const words = view.layer(statement.report, 'words')
  const { mentions } = view.layer(statement.report, 'mentions')
  const named = statement.mentions.flatMap((index) => {
    const mention = mentions[index]!
    const bearer = bearerOf(mention, names)
    const keys = [...names.of({ ...statement, mentions: [index], terms: [] }).all.keys()]
    if (bearer === undefined || keys.length === 0 || isOnlyDescribed(mention, keys)) return []
    return { first: tokenAt(words, mention.extent[0]), end: tokenAt(words, mention.extent[1]), keys, bearer }
  })
  const [start, end] = statement.extent
  const { text } = view.report(statement.report)
  return {
    text,
    isTitled: statement.kind === 'headline',
    words,
    first: tokenAt(words, start),
    end: tokenAt(words, end),
    names: named.sort((a, b) => a.first - b.first),
  }
}

/** Whether a description stands for nobody who has a name: the "Man" of a headline. */
function isOnlyDescribed({ level, name }: MentionRow, keys: readonly string[]): boolean {
  const own = new Set(name.split(' ').map(nameKey))
  return level === 'nominal' && keys.every((key) => own.has(key))
}

/** "was arrested", "has been arrested", and "arrested in Port Ledan" of a headline. */
function isPassive({ text, isTitled, words, first, end }: Clause, token: number): boolean {
  const mayBeVerb = isTitled || tagOf(words, token) === 'JJ'
  if (!PAST.test(tagOf(words, token)) && !(mayBeVerb && PAST_FORM.test(text.slice(words.starts[token], words.ends[token])))) return false
  for (let at = Math.max(first, token - AUXILIARY); at < token; at++) if (words.lemmas[at] === 'be' || words.lemmas[at] === 'get') return true
  return token + 1 >= end || /^(?:IN|TO|RB|CC|PUNCT)$/.test(tagOf(words, token + 1))
}

/** Those named before a verb as its subjects: not behind a preposition, and not as owners of what stands there. */
function subjects({ words, first, names }: Clause, token: number): readonly Named[] {
  return names.filter((name) => name.end <= token && !isOfAnother(words, name.end) && !isGoverned(words, first, name.first))
}

/** Those named in the noun phrase behind a verb that ends in their name. */
function objects({ words, end, names }: Clause, token: number): readonly Named[] {
  const found: Named[] = []
  let at = token + 1
  for (const name of names) {
    if (name.first < at) continue
    const isNear = name.first <= Math.min(end, token + OBJECT + found.length * 3)
    const between = Array.from({ length: name.first - at }, (_, step) => tagOf(words, at + step))
    if (!isNear || !between.every((tag) => WITHIN_NOUNS.test(tag) || tag === 'PUNCT' || (found.length > 0 && tag === 'CC'))) break
    if (isOfAnother(words, name.end) || tagOf(words, name.end) === 'CD') break
    found.push(name)
    at = name.end
  }
  return found
}

/** Whether a name that ends before a token only tells whose or which the next noun is ("Quell's ferry", "Quell managers"). */
const isOfAnother = (words: Words, token: number): boolean => token < words.starts.length && /^(?:POS|NNP?S?)$/.test(tagOf(words, token))

/** Whether a name stands in a noun phrase behind a preposition ("a leader of the League"). */
function isGoverned(words: Words, first: number, name: number): boolean {
  for (let at = name - 1; at >= first; at--) {
    if (/^(?:IN|TO)$/.test(tagOf(words, at))) return true
    if (!WITHIN_NOUNS.test(tagOf(words, at))) return false
  }
  return false
}

/** Whether a firm binds itself by a deed, so that what it is to do is news as what it did ("is to buy", "has bought"). */
export const isBinding = (deed: string): boolean => toFirms.has(deed)
