import { languages } from '../languages/index.ts'
import { retagged } from './retag.ts'
import { isBe, isNoun, isTime, tag, word } from './scene.ts'
import type { Cues } from '../languages/cues.ts'
import type { Items } from './items.ts'
import type { Chunk, Scene } from './scene.ts'

const LOCAL_MEDIA = new Set(languages.flatMap(({ voices }) => voices.localMedia))

const OF_GROUPS = new Set(languages.flatMap(({ quantities }) => quantities.ofGroups))
const MANIFOLD = new Set(languages.flatMap(({ reckoning }) => reckoning.manifold))
const MULTIPLIED = new Set(languages.flatMap(({ quantities }) => quantities.multiplied))
const QUANTIFIERS = new Set(languages.flatMap(({ quantities }) => quantities.pronouns))
const STRICKEN = new Set(languages.flatMap(({ quantities }) => quantities.stricken))

const NEARBY = new Set(languages.flatMap(({ nameRuns }) => nameRuns.nearby))

const SPEAKING = new Set(languages.flatMap(({ speech }) => speech.speaking))

const STATEMENT_NOUNS = new Set(languages.flatMap(({ statements }) => statements.endings))

const NOMINAL: ReadonlySet<string> = new Set(['NN', 'NNS', 'NNP', 'NNPS', 'CD', 'JJ', 'JJR', 'JJS', 'DT', 'PRP$', 'POS', 'PDT', 'FW', 'WP$'])
const FINITE: ReadonlySet<string> = new Set(['VBD', 'VBZ', 'VBP', 'MD'])
const ALWAYS_FINITE = new Set(languages.flatMap(({ verbGroups }) => verbGroups.finite))

/** 1 for each item that is a finite verb, else 0. */
const finiteOf = ({ tags, lower }: Items): Uint8Array =>
  Uint8Array.from(tags, (tag, i) => Number(FINITE.has(tag) || ALWAYS_FINITE.has(lower[i] ?? '')))

function isCapitalAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return unit < 128 ? unit >= 65 && unit <= 90 : /^[\p{Lu}\p{Lt}]/u.test(text.slice(at, at + 2))
}

/** The scene of items: tags as the grammar needs them, noun chunks and finite verbs. */
export function sceneOf(raw: Items, cues: Cues): Scene {
  const capital = raw.starts.map((start) => isCapitalAt(raw.text, start))
  const initials = raw.starts.map((start, i) => capital[i] === true && /^\p{Lu}{2,}$/u.test(raw.text.slice(start, raw.ends[i])))
  const runsOn = raw.ends.map((end, i) => raw.tags[i] === 'QUOTE' && raw.text[end] === ',')
  const items: Items = { ...raw, tags: retagged({ tags: raw.tags, lower: raw.lower, capital, initials, runsOn, owners: raw.owners }, cues) }
  const bare: Scene = { items, cues, size: items.tags.length, chunks: [], chunkAt: [], finite: finiteOf(items) }
  const chunks = chunksOf(bare)
  const chunkAt = new Array<Chunk | undefined>(bare.size).fill(undefined)
  for (const chunk of chunks) chunkAt.fill(chunk, chunk.from, chunk.to)
  return { ...bare, chunks, chunkAt }
}

function chunksOf(bare: Scene): readonly Chunk[] {
  const { items, size } = bare
  const chunks: Chunk[] = []
  for (let i = 0; i < size;) {
    if (items.tags[i] === 'PRP' || items.tags[i] === 'EX') {
      chunks.push({ from: i, to: ++i })
      continue
    }
    if (!isNominal(items, i)) {
      i++
      continue
    }
    let end = i + 1
    while (end < size && isNominal(items, end) && !breaksBefore(bare, i, end)) end++
    let last = end
    while (last > i && !isNoun(bare, last - 1) && last - 1 > i) last--
    chunks.push({ from: i, to: isNoun(bare, last - 1) ? last : end })
    i = end
  }
  return chunks
}

/** Can an item stand in a noun phrase before its head, or be the head? */
const isNominal = ({ tags, lower }: Items, i: number): boolean =>
  NOMINAL.has(tags[i] ?? '') ||
  (QUANTIFIERS.has(lower[i] ?? '') && (lower[i + 1] === 'of' || lower[i] === 'those')) ||
  lower[i] === '$' ||
  lower[i] === '%' ||
  ((tags[i] === 'VBN' || tags[i] === 'VBG') &&
    /^(?:DT|PRP\$|JJ|NNP|POS|CD)$/.test(tags[i - 1] ?? '') &&
    NOMINAL.has(tags[i + 1] ?? '') &&
    tags[i + 1] !== 'DT' &&
    tags[i + 1] !== 'PRP$')

/** Does a new noun phrase begin at an item inside a nominal run? */
function breaksBefore(scene: Scene, from: number, at: number): boolean {
  const here = tag(scene, at)
  const before = tag(scene, at - 1)
  // "Neighbouring Ledans Channel 10": an adjective may stand before an owner that is a name.
  if (scene.items.owners[at] && NEARBY.has(word(scene, at - 1))) return false
  if (here === 'DT' || here === 'PRP$' || here === 'PDT' || here === 'WP$') return before !== 'PDT' && word(scene, at - 1) !== 'all' && at > from
  if (before === 'POS' || before === 'DT' || before === 'PRP$') return false
  if (here === 'POS') return false
  if (word(scene, at) === 'one' && /^NN/.test(before)) return true
  if (isTime(scene, at - 1) && here !== 'CD' && !isTime(scene, at)) return true
  // "according to monitors hundreds of boats sank": a number that opens a phrase of its own.
  if (before === 'NNS' && MANIFOLD.has(word(scene, at)) && word(scene, at + 1) === 'of') return !MULTIPLIED.has(word(scene, at - 1))
  if (isDateBefore(scene, from, at)) return here.startsWith('NNP') || endsWithSpeaker(scene, here === 'JJ' ? at + 1 : at)
  if ((before === 'NNS' || before === 'NN') && /^JJ/.test(here)) return true
  if (
    before === 'NNP' &&
    here === 'NNP' &&
    /[^s]s$/.test(word(scene, at)) &&
    word(scene, at).length > 4 &&
    isAllCapitals(scene, at + 1) &&
    !isAllCapitals(scene, at)
  )
    return true
  if (before === 'NNP' && word(scene, at) === 'local' && LOCAL_MEDIA.has(word(scene, at + 1))) return true
  if (before === 'JJ' && here === 'NNP' && STRICKEN.has(word(scene, at - 1))) return true
  if (before === 'NNP' && isNational(scene, at) && /^(?:NN|NNS|JJ)$/.test(tag(scene, at + 1))) return !isNational(scene, at - 1)
  if (SPEAKING.has(word(scene, at)) && /^(?:IN|TO)$/.test(tag(scene, at + 1)) && (before === 'NNP' || scene.cues.speakers.has(word(scene, at - 1))))
    return true
  if (PLACES.has(word(scene, at - 1)) && here === 'NNS' && tag(scene, from - 1) === 'IN' && isPeople(scene, at)) return true
  if (PLACES.has(word(scene, at - 1)) && word(scene, at) === 'media' && scene.cues.verbs.has(word(scene, at + 1))) return true
  if (PLACES.has(word(scene, at)) && isPeople(scene, at + 1)) return false
  if (before === 'NNP' && (here === 'NN' || here === 'NNS') && tag(scene, from - 1) === 'IN' && endsWithSpeaker(scene, at) && mayEnd(scene, from, at))
    return !OF_GROUPS.has(word(scene, from - 2))
  if (before === 'NNP' && tag(scene, from - 1) === 'IN' && opensSubject(scene, at)) return true
  if (/^(?:last|next|this)$/.test(word(scene, at)) && scene.cues.timeWords.has(word(scene, at + 1))) return true
  if (here === 'NNP' && before === 'JJ' && at === from + 1 && isBe(word(scene, from - 1))) return true
  if (here === 'NNP' && isSide(word(scene, at - 1)) && tag(scene, at - 2) !== 'DT') return false
  if ((before === 'NN' || before === 'NNS') && here === 'NNP')
    return !roleWord(scene, at - 1) || (before === 'NNS' && (isPeople(scene, at - 1) || !isOneOfMany(scene, at)))
  if (
    here === 'NNS' &&
    before.startsWith('NN') &&
    scene.cues.speakers.get(word(scene, at))?.sort === 'people' &&
    scene.cues.speakers.get(word(scene, at - 1))?.sort === 'people'
  )
    return true
  if (STATEMENT_NOUNS.has(word(scene, at - 1)) && tag(scene, from - 1) === 'IN' && endsWithSpeaker(scene, at)) return true
  if (before === 'NNS' && (here === 'NN' || here === 'NNS')) return endsWithSpeaker(scene, at) && !scene.cues.mediaWords.has(word(scene, at - 1))
  return false
}

/** "the unions Harbour Lamp *and* Tide", "the forces Red Oar,": several are called by several names, so that a plural and one name are no phrase. */
function isOneOfMany(scene: Scene, at: number): boolean {
  let end = at
  while (/^NNPS?$/.test(tag(scene, end))) end++
  return /^(?:and|or|,)$/.test(word(scene, end))
}

/** "on May 4 divers said": a month, a day and perhaps a year behind a preposition, and no article that would hold what follows. */
function isDateBefore(scene: Scene, from: number, at: number): boolean {
  const number = (i: number): boolean => tag(scene, i) === 'CD' && /^\d{1,2}$|^(?:19|20)\d\d$/.test(word(scene, i))
  return at - from <= 3 && tag(scene, from - 1) === 'IN' && isTime(scene, from) && number(from + 1) && number(at - 1) && tag(scene, at) !== 'CD'
}

/** "east Ledan": a side of a place is part of its name. */
const isSide = (lower: string): boolean => languages.some(({ nameRuns }) => nameRuns.side.test(lower))

const PLACES = new Set(languages.flatMap(({ nameRuns }) => nameRuns.placeNouns))

const isPeople = ({ cues, items }: Scene, at: number): boolean => cues.speakers.get(items.lower[at] ?? '')?.sort === 'people'

/** May a phrase end at the name before an item, with a speaker behind it: "in Vell officials say"? "According to Vell officials", "of the Vell navy" are one. */
function mayEnd(scene: Scene, from: number, at: number): boolean {
  if (tag(scene, from) === 'DT') return at - 2 > from && /^NNS?$/.test(tag(scene, at - 2))
  return !/^(?:to|by|from|with|against|between)$/.test(word(scene, from - 1))
}

/** "in Vell member of the union Ada Finn said", "of Vell reports say", "in Port Ledan CWA said": a new speaker behind a place. */
function opensSubject(scene: Scene, at: number): boolean {
  const noun = scene.cues.speakers.get(word(scene, at))
  const next = word(scene, at + 1)
  if (tag(scene, at) === 'NN' && (noun?.sort === 'person' || noun?.sort === 'office')) return next === 'of' || next === 'for'
  const says = scene.cues.verbs.has(next) && tag(scene, at + 1).startsWith('VB')
  if (scene.cues.vague.has(word(scene, at)) && tag(scene, at) === 'NNS') return says
  return isAllCapitals(scene, at) && !isAllCapitals(scene, at - 1) && (says || (next === 'news' && word(scene, at + 2) === 'agency'))
}

const isAllCapitals = ({ items }: Scene, at: number): boolean => /^\p{Lu}{2,}$/u.test(items.text.slice(items.starts[at], items.ends[at]))

const isNational = (scene: Scene, at: number): boolean =>
  word(scene, at).length > 4 && languages.some(({ nameRuns }) => nameRuns.national.test(word(scene, at)))

/** Is the small-letter end of a nominal run one that speaks without an article: "state media", "police", "officials"? */
function endsWithSpeaker(scene: Scene, at: number): boolean {
  let last = at
  while (last - at < 4 && /^(?:NN|NNS)$/.test(tag(scene, last + 1))) last++
  const noun = scene.cues.speakers.get(word(scene, last))
  return (
    noun !== undefined &&
    /^(?:outlet|force|monitor|people|office)$/.test(noun.sort) &&
    (tag(scene, last) === 'NNS' || noun.sort === 'outlet' || noun.sort === 'force' || noun.sort === 'monitor')
  )
}

function roleWord({ items, cues }: Scene, at: number): boolean {
  const lower = items.lower[at] ?? ''
  return cues.speakers.has(lower) || cues.titles.has(lower) || cues.mouthpieces.has(lower)
}
