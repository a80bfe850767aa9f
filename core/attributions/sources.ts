import { languages } from '../languages/index.ts'
import { passedOn } from './adjuncts.ts'
import { behindTime } from './behind-time.ts'
import { bodyName, bodySource } from './bodies.ts'
import { extentOf, textOf } from './items.ts'
import type { Range } from './items.ts'
import { hasTitle, isCapital } from './name.ts'
import { behindHeading } from './lost-breaks.ts'
import { namesIn } from './names.ts'
import { isOffice } from './offices.ts'
import type { Name } from './name.ts'
import { behindRelative, isBodyOfHead, isOwn, personSource } from './persons.ts'
import { isComma, isFiniteVerb, isQuote, tag, word } from './scene.ts'
import type { Scene } from './scene.ts'
import { authorOf, described, headNoun, isVaguePhrase } from './source-heads.ts'
import type { Head } from './source-heads.ts'
import { partsOf, writersOf } from './source-parts.ts'
import type { Source } from './source.ts'
import { staffSource, watchersOf } from './staff.ts'

const KIND_OWNERS = new Set(languages.flatMap(({ voices }) => voices.kindOwners))
const KINDS = new Set(languages.flatMap(({ voices }) => voices.kinds))

const SPEAKING = new Set(languages.flatMap(({ speech }) => speech.speaking))
const CITING = new Set(languages.flatMap(({ speech }) => speech.quoting))

/** The sources of a phrase: one, or several side by side. */
export function sourcesOf(scene: Scene, range: Range): readonly Source[] {
  return partsOf(scene, range).map((whole) => {
    const part = beforeSpeaking(scene, whole)
    const [from, to] = part
    const citing = quotedFrom(scene, part)
    if (citing) return citing
    const writers = writersOf(scene, part)
    if (writers) return { ...sourceOf(scene, [writers.from, to]), relay: sourceOf(scene, [from, writers.held]) }
    for (let i = from + 1; i < to - 2; i++) {
      const passed = passedOn(scene, i, to)
      if (passed) return { ...sourceOf(scene, [from, isComma(scene, i - 1) ? i - 1 : i]), relay: sourceOf(scene, passed.voice.range) }
    }
    return sourceOf(scene, part)
  })
}

/** "Ada Finn speaking beside a minister": how somebody speaks names others, too. */
function beforeSpeaking(scene: Scene, [from, to]: Range): Range {
  for (let i = from + 1; i < to; i++)
    if (SPEAKING.has(word(scene, i)) && /^(?:IN|TO)$/.test(tag(scene, i + 1))) return [from, isComma(scene, i - 1) && i - 1 > from ? i - 1 : i]
  return [from, to]
}

/** "media reports citing prison staff": who is cited, through whoever cites; reports of nobody pass nothing on. */
function quotedFrom(scene: Scene, [from, to]: Range): Source | undefined {
  for (let i = from + 1; i < to - 1; i++) {
    if (!CITING.has(word(scene, i)) || !scene.chunkAt[i + 1]) continue
    const outer = sourceOf(scene, [from, isComma(scene, i - 1) ? i - 1 : i])
    return { ...sourceOf(scene, [i + 1, to]), ...(outer.type !== 'vague' && { relay: outer }) }
  }
  return undefined
}

/** So far into a sentence its subject is looked for where no verb is known. */
const OPENING = 8

/** The described people that open a sentence: "accounts of former keepers tell of long nights". */
export function groupBeforeVerb(scene: Scene): Source | undefined {
  for (let i = 0; i < Math.min(scene.size, OPENING) && !isFiniteVerb(scene, i) && !isQuote(scene, i); i++) {
    const chunk = scene.chunkAt[i]
    if (chunk && tag(scene, i) === 'NNS' && scene.cues.speakers.get(word(scene, i))?.sort === 'people') return sourceOf(scene, [chunk.from, i + 1])
  }
  return undefined
}

/** "Monitor", "State TV", "Local media": words for a kind of speaker, though a headline gives them capitals. */
function isGeneric(scene: Scene, [from, to]: Range): boolean {
  for (let i = from; i < to - 1; i++) if (!KIND_OWNERS.has(word(scene, i))) return false
  return KINDS.has(word(scene, to - 1))
}

const PRONOUN = new Set(languages.flatMap(({ pronouns }) => pronouns.all))
/** Whose words a noun holds, as the pronoun that would speak them. */
const OWNERS: ReadonlyMap<string, string> = new Map(
  languages.flatMap(({ pronouns }) =>
    Object.entries(pronouns.owners).flatMap(([speaker, owners]) => owners.map((owner) => [owner, speaker] as const)),
  ),
)

/** Reads one noun phrase. */
export function sourceOf(scene: Scene, whole: Range): Source {
  const [from, to] = behindHeading(scene, [behindTime(scene, whole), whole[1]])
  const range: Range = [from, to]
  const first = word(scene, from)
  const span = extentOf(scene.items, range)
  const owner = OWNERS.get(first)
  if ((PRONOUN.has(first) || owner !== undefined) && to - from === 1)
    return {
      name: owner ?? textOf(scene.items, range),
      type: 'unknown',
      span,
      sort: 'pronoun',
      calls: [],
      definite: true,
      named: false,
      plural: (owner ?? first) === 'they',
    }
  if (isGeneric(scene, range)) return described(scene, range, headNoun(scene, [to - 1, to]))
  const head = headNoun(scene, range)
  const names = namesIn(scene, range)
  if (scene.cues.vague.has(head.lower) && isVaguePhrase(scene, range, head) && word(scene, head.at + 1) !== 'by') return described(scene, range, head)
  const authored = authorOf(scene, range, head)
  if (authored) {
    const author = sourceOf(scene, authored)
    return { ...author, span, calls: [...author.calls, head.lower] }
  }
  const staff = staffSource(scene, { range, names, head })
  if (staff) return staff
  const watching = watchersOf(scene, { range, names, head })
  if (watching) return watching
  const known = knownAs(scene, range, head)
  if (known) return known
  const persons = names.filter(
    (name) =>
      name.kind === 'person' &&
      !isOfMany(scene, head, name) &&
      !behindRelative(scene, name, from) &&
      isOwn(scene, name, from) &&
      (name.titled || !isBodyOfHead(scene, name, range)),
  )
  // "Free Shore spokesman Ada Finn", "Port Vell pilot Ada Finn", "Ledan Food's Ada Finn": of two names that could be persons' the one behind what the person is.
  const person =
    persons.find((name) => hasTitle(scene, name)) ??
    persons.find((name) => isBehindNoun(scene, name, from) || tag(scene, name.range[0] - 1) === 'POS') ??
    persons[0]
  if (person) return personSource(scene, { range, names, person })
  const apposed = names.find((name) => name.range[0] === from && name.kind === 'unclear' && isSomebody(scene, name.range[1]))
  if (apposed) return personSource(scene, { range, names, person: { ...apposed, kind: 'person' } })
  const office = officeSource(scene, range)
  if (office) return office
  const body = bodyName(scene, { range, names, head })
  if (body) return bodySource(scene, { range, name: body, head })
  return described(scene, range, head)
}

/** Sorts of nouns behind which a name is that of a body. */
const BODIES = /^(?:group|agency|outlet|website|monitor|state|force)$/

/**
 * Does a name close its phrase, right behind a common noun that is no word for a body? "Ada Finn, son of the pilot Bo Finn": that noun is
 * another person's.
 */
function isBehindNoun(scene: Scene, { range: [from, to] }: Name, floor: number): boolean {
  const chunk = scene.chunkAt[from]
  if (chunk && chunk.from > floor && /^(?:IN|TO)$/.test(tag(scene, chunk.from - 1))) return false
  const body = BODIES.test(scene.cues.speakers.get(word(scene, from - 1))?.sort ?? '')
  return chunk !== undefined && chunk.to === to && chunk.from < from - 1 && tag(scene, from - 1) === 'NN' && !isCapital(scene, from - 1) && !body
}

/** "The LN Secretary General said": an office, whoever holds it. */
function officeSource(scene: Scene, range: Range): Source | undefined {
  const from = /^(?:the|an?)$/.test(word(scene, range[0])) ? range[0] + 1 : range[0]
  for (let to = from + 1; to <= range[1]; to++) {
    if (!isOffice(scene, [from, to])) continue
    let at = from
    while (at < to - 1 && !/^(?:of|for)$/.test(word(scene, at + 1))) at++
    const source = described(scene, range, { at, lower: word(scene, at), noun: scene.cues.speakers.get(word(scene, at)) })
    return { ...source, type: 'official', sort: 'office', plural: false }
  }
  return undefined
}

/** "Orla a resident of the quay said": a single name with a noun for a person behind it. */
function isSomebody(scene: Scene, at: number): boolean {
  const chunk = scene.chunkAt[isComma(scene, at) ? at + 1 : at]
  return chunk !== undefined && /^an?$/.test(word(scene, chunk.from)) && scene.cues.speakers.get(word(scene, chunk.to - 1))?.sort === 'person'
}

/** "volunteers widely known as the Blue Caps": several people by the name of their body. */
function knownAs(scene: Scene, range: Range, head: Head): Source | undefined {
  const [from, to] = range
  if (tag(scene, head.at) !== 'NNS' && (head.noun?.sort !== 'group' || !/^an?$/.test(word(scene, from)))) return undefined
  for (let i = from + 1; i < to - 2; i++) {
    if (word(scene, i) !== 'known' || word(scene, i + 1) !== 'as') continue
    const [name] = namesIn(scene, [i + 2, to])
    return name && bodySource(scene, { range, name: { ...name, kind: 'organisation' }, head })
  }
  return undefined
}

/** "members of the league “Free Ledan”": several people are no one person that is named behind them, unless a comma says so. */
const isOfMany = (scene: Scene, { at, noun }: Head, { range: [from] }: Name): boolean =>
  (noun === undefined || noun.sort === 'people') &&
  tag(scene, at) === 'NNS' &&
  /^(?:of|from)$/.test(word(scene, at + 1)) &&
  from > at + 1 &&
  !isComma(scene, from - 1)
