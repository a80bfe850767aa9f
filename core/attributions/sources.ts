import { passedOn } from './adjuncts.ts'
import { isAcronym, isDemonym, namesIn } from './names.ts'
import { extentOf, textOf } from './items.ts'
import { isComma, isFinite, speakerScore, tag, word } from './scene.ts'
import type { LinkType } from '../model/attributions.ts'
import type { Extent } from '../model/span.ts'
import type { SpeakerNoun } from '../languages/cues.ts'
import type { Name } from './names.ts'
import type { Range } from './items.ts'
import type { Scene } from './scene.ts'

/** Who a noun phrase says is speaking. */
export interface Source {
  readonly name: string
  readonly type: LinkType
  readonly span: Extent
  readonly sort: SpeakerNoun['sort'] | 'pronoun'
  /** Lower-case words by which it may be called again. */
  readonly calls: readonly string[]
  /** True where the phrase points back: "the group", "he". */
  readonly definite: boolean
  readonly named: boolean
  readonly plural: boolean
  /** The body that a named head or spokesman speaks for. */
  readonly body?: Source
  /** The outlet that "a log seen by the Post" names beside. */
  readonly relay?: Source
}

/** The sources of a phrase: one, or several side by side. */
export function sourcesOf(scene: Scene, range: Range): readonly Source[] {
  return partsOf(scene, range).map((part) => {
    const [from, to] = part
    for (let i = from + 1; i < to - 2; i++) {
      const passed = passedOn(scene, i, to)
      if (passed) return { ...sourceOf(scene, [from, isComma(scene, i - 1) ? i - 1 : i]), relay: sourceOf(scene, passed.voice.range) }
    }
    return sourceOf(scene, part)
  })
}

/** "state media and activists": parts that each speak. */
function partsOf(scene: Scene, [from, to]: Range): readonly Range[] {
  for (let i = from + 1; i < to - 1; i++) {
    if (word(scene, i) === '(') return [[from, to]]
    if (word(scene, i) !== 'and') continue
    const left = scene.chunkAt[i - 1]
    const right = scene.chunkAt[i + 1]
    if (!left || !right || right.from !== i + 1 || left.from > from) continue
    const dependent = left.from > from && /^(?:of|for|in|from|at|to|with)$/.test(word(scene, left.from - 1))
    const attached = tag(scene, left.from) === 'DT' && tag(scene, right.from) === 'NN' && tag(scene, right.to - 1) === 'NN'
    if (dependent || attached || speakerScore(scene, left) < 2 || speakerScore(scene, right) < 2) continue
    return [[from, i], ...partsOf(scene, [i + 1, to])]
  }
  return [[from, to]]
}

const PRONOUN = /^(?:he|she|they|it|i|we|you|who|which|him|her|them|us|me)$/
const STATE = /^(?:official|government|court)$/

/** Reads one noun phrase. */
export function sourceOf(scene: Scene, range: Range): Source {
  const [from, to] = range
  const first = word(scene, from)
  const span = extentOf(scene.items, range)
  if (PRONOUN.test(first) && to - from === 1)
    return {
      name: textOf(scene.items, range),
      type: 'unknown',
      span,
      sort: 'pronoun',
      calls: [],
      definite: true,
      named: false,
      plural: first === 'they',
      ...{},
    }
  const names = namesIn(scene, range)
  const head = headNoun(scene, range)
  const authored = authorOf(scene, range, head)
  if (authored) return { ...sourceOf(scene, authored), span }
  if (scene.cues.vague.has(head.lower) && isVaguePhrase(scene, range, head)) return described(scene, range, head)
  const staff = staffSource(scene, { range, names, head })
  if (staff) return staff
  const person = names.find(
    (name) =>
      name.kind === 'person' && !behindRelative(scene, name, from) && isOwn(scene, name, from) && (name.titled || !isBodyOfHead(scene, names, range)),
  )
  if (person) return personSource(scene, { range, names, person })
  const body = bodyName(scene, { range, names, head })
  if (body) return bodySource(scene, { range, name: body, head })
  return described(scene, range, head)
}

const LEADING_VERBS = /^(?:heads|headed|leads|led|runs|ran|chairs|chaired|directs|directed|founded|manages|represents)$/

/** Names inside a relative clause are not the speaker's. */
function behindRelative(scene: Scene, name: Name, from: number): boolean {
  for (let i = from; i < name.range[0]; i++) if (/^(?:WP|WDT)/.test(tag(scene, i))) return true
  return false
}

/** Names behind a preposition belong to somebody else: "a source in Port Ledan". */
const isOwn = (scene: Scene, name: Name, from: number): boolean => {
  let at = name.range[0] - 1
  while (at > from && (tag(scene, at) === 'DT' || scene.cues.titles.has(word(scene, at)))) at--
  return name.range[0] === from || !/^(?:IN|TO)$/.test(tag(scene, at))
}

/** "a Coast Wire correspondent", "a photographer working for Coast Wire": the outlet, then its staff. */
function staffSource(scene: Scene, { range, names, head }: { range: Range; names: readonly Name[]; head: Head }): Source | undefined {
  if (!/^(?:correspondents?|reporters?|photographers?|journalists?|cameraman|contributors?|stringers?|team|crew)$/.test(head.lower)) return undefined
  const name = names.find(
    ({ range: [at] }) => at < head.at || /^(?:to|for|with|from)$/.test(word(scene, at - 1)) || /^(?:to|for|with|from)$/.test(word(scene, at - 2)),
  )
  if (!name || isDemonym(name.text) || names.some((other) => other !== name && other.kind === 'person' && isOwn(scene, other, range[0])))
    return undefined
  const staff = described(scene, range, head)
  return {
    ...staff,
    type: 'unnamed-person',
    named: false,
    body: bodySource(scene, { range: name.range, name: { ...name, kind: 'outlet' }, head: { ...head, noun: undefined } }),
  }
}

/** A capitalised run in front of a small-letter head noun ("Harbour Post correspondent") is no person. */
function isBodyOfHead(scene: Scene, names: readonly Name[], [from, to]: Range): boolean {
  const person = names.findLast(({ kind }) => kind === 'person')
  if (!person) return false
  const after = person.range[1]
  const chunk = scene.chunkAt[person.range[0]]
  return (
    chunk !== undefined &&
    after < Math.min(to, chunk.to) &&
    from <= after &&
    scene.cues.speakers.has(word(scene, chunk.to - 1)) &&
    !isAppositive(scene, after)
  )
}

const isAppositive = (scene: Scene, at: number): boolean => isComma(scene, at) || scene.cues.mouthpieces.has(word(scene, at))

interface Head {
  readonly at: number
  readonly noun: SpeakerNoun | undefined
  readonly lower: string
}

/** The head of the first noun chunk, or of what a number noun counts ("a number of members"). */
function headNoun(scene: Scene, [from, to]: Range): Head {
  let chunk = scene.chunkAt[from]
  let at = chunk ? Math.min(chunk.to, to) - 1 : from
  for (let step = 0; step < 3; step++) {
    if (
      !/^(?:number|couple|handful|majority|most|many|some|one|several|group|dozens|hundreds|scores|few|two|three|four|five|half|another|all)$/.test(
        word(scene, at),
      ) ||
      word(scene, at + 1) !== 'of'
    )
      break
    chunk = scene.chunkAt[at + 2]
    if (!chunk || chunk.to > to) break
    at = chunk.to - 1
  }
  const lower = word(scene, at)
  return { at, lower, noun: scene.cues.speakers.get(lower) ?? scene.cues.speakers.get(scene.items.lemmas[at] ?? '') }
}

const REPORTED_FORMS =
  /^(?:report|reports|statement|statements|testimony|testimonies|account|accounts|study|survey|article|analysis|release|interview|findings|review|assessment|claims?|words|remarks|comments|figures|data|story|dispatch|poll|letters?)$/

/** "a report by the union", "the union's statement": the organisation itself, unless the thing can be held. */
function authorOf(scene: Scene, [from, to]: Range, head: Head): Range | undefined {
  if (!REPORTED_FORMS.test(head.lower) || scene.cues.documents.has(head.lower)) return undefined
  let at = head.at + 1
  if (
    /^(?:made|given|issued|published|released|written|compiled|prepared|carried|produced|posted|aired|broadcast|commissioned)$/.test(word(scene, at))
  )
    at++
  if (/^(?:by|from|of|in|on)$/.test(word(scene, at)) && scene.chunkAt[at + 1] && at + 1 < to) {
    const chunk = scene.chunkAt[at + 1]
    const named = chunk && (speakerScore(scene, chunk) >= 2 || word(scene, at) === 'by' || word(scene, at) === 'from')
    if (named && (word(scene, at) !== 'of' || scene.cues.speakers.has(word(scene, chunk.to - 1)))) return [at + 1, to]
  }
  for (let i = head.at - 1; i > from; i--) if (tag(scene, i) === 'POS') return [from, i]
  const name = namesIn(scene, [from, head.at]).findLast(({ kind, text }) => kind !== 'person' && !isDemonym(text))
  return name && name.range[1] === head.at ? name.range : undefined
}

function bodyName(scene: Scene, { range, names, head }: { range: Range; names: readonly Name[]; head: Head }): Name | undefined {
  const chunk = scene.chunkAt[range[0]]
  const end = chunk ? Math.min(chunk.to, range[1]) : range[1]
  const near = names.filter((name) => name.range[0] < end)
  const last =
    near.at(-1) ??
    (!head.noun || /^(?:group|monitor|agency|outlet|website)$/.test(head.noun.sort)
      ? names.find((name) => startsApposition(scene, name.range[0], end))
      : undefined)
  if (!last) return undefined
  if (isDemonym(last.text) && last.range[1] < end) return undefined
  if (last.range[1] >= end) return last
  if (PARTS.test(head.lower)) return undefined
  const generic = head.noun && /^(?:group|monitor|agency|outlet|website|state|force)$/.test(head.noun.sort)
  if (!generic) return undefined
  for (let i = last.range[1]; i < end; i++) if (tag(scene, i) === 'POS') return undefined
  return last.kind === 'outlet' || last.kind === 'organisation' || last.kind === 'unclear' || last.kind === 'person'
    ? head.noun?.sort === 'force' || head.noun?.sort === 'state'
      ? undefined
      : last
    : undefined
}

/** What is only a part of the body named before it. */
const PARTS = /^(?:unit|wing|department|office|bureau|board|committee|council|division|branch|service|team|brigade|mission|embassy|court|panel)s?$/

const startsApposition = (scene: Scene, at: number, end: number): boolean =>
  at === end || (at === end + 1 && tag(scene, end) === 'DT') || (at === end + 1 && isComma(scene, end))

function personSource(scene: Scene, { range, names, person }: { range: Range; names: readonly Name[]; person: Name }): Source {
  const calls = person.text.toLowerCase().split(/[\s-]+/)
  const roles = roleWords(scene, range)
  const office = roles.some((role) => role !== 'deputy' && scene.cues.speakers.get(role)?.sort === 'office' && !scene.cues.mouthpieces.has(role))
  const body =
    (roles.some((role) => scene.cues.mouthpieces.has(role)) || leads(scene, range)) && !office && !roles.includes('former')
      ? bodyBeside(scene, { range, names, person })
      : undefined
  return {
    name: person.text,
    type: office ? 'official' : 'named-person',
    span: extentOf(scene.items, range),
    sort: 'person',
    calls: [...calls, ...roles],
    definite: false,
    named: true,
    plural: false,
    ...(body && { body }),
  }
}

const bodySourceOf = (scene: Scene, name: Name): Source => {
  const lower = word(scene, name.range[1] - 1)
  return bodySource(scene, { range: name.range, name, head: { at: name.range[1] - 1, lower, noun: scene.cues.speakers.get(lower) } })
}

/** "Ada Finn, who heads the union". */
function leads(scene: Scene, [from, to]: Range): boolean {
  for (let i = from; i < to - 1; i++) if (word(scene, i) === 'who' && LEADING_VERBS.test(word(scene, i + 1))) return true
  return false
}

/** The organisation whose head or spokesman a person is. */
function bodyBeside(scene: Scene, { range, names, person }: { range: Range; names: readonly Name[]; person: Name }): Source | undefined {
  const name =
    names.find((candidate) => candidate !== person && candidate.kind !== 'person' && !isDemonym(candidate.text)) ??
    names.find((candidate) => candidate !== person && !isDemonym(candidate.text))
  if (name) {
    const chunk = scene.chunkAt[name.range[0]]
    const closest =
      names.findLast(
        (candidate) =>
          candidate !== person &&
          candidate.kind !== 'person' &&
          chunk !== undefined &&
          candidate.range[0] >= chunk.from &&
          candidate.range[1] <= chunk.to,
      ) ?? name
    return bodySourceOf(scene, closest)
  }
  for (const chunk of scene.chunks) {
    if (chunk.from < range[0] || chunk.to > range[1]) continue
    for (let i = chunk.from; i < chunk.to; i++) {
      const owner = word(scene, i).replace(/s$/, '')
      const bare = scene.cues.speakers.get(owner)
      if (owner !== word(scene, i) && bare?.sort === 'group' && word(scene, i - 1) === 'the' && i + 1 < chunk.to)
        return { ...described(scene, [chunk.from, i + 1], { at: i, lower: owner, noun: bare }), name: owner, plural: false }
      const noun = scene.cues.speakers.get(word(scene, i).replace(/['’]?s$/u, '')) ?? scene.cues.speakers.get(word(scene, i))
      if (noun && /^(?:group|monitor|agency)$/.test(noun.sort) && (tag(scene, i + 1) === 'POS' || i === chunk.to - 1 || i + 1 === person.range[0]))
        return described(scene, [chunk.from, i + 1], { at: i, lower: word(scene, i), noun })
    }
  }
  return undefined
}

function roleWords(scene: Scene, [from, to]: Range): readonly string[] {
  const roles: string[] = []
  for (let i = from; i < to; i++) {
    const lower = word(scene, i)
    if (isFinite(scene, i)) break
    const sort = scene.cues.speakers.get(lower)?.sort
    if (scene.cues.mouthpieces.has(lower) || sort === 'person' || sort === 'office' || scene.cues.titles.has(lower) || lower === 'former')
      roles.push(lower)
  }
  return roles
}

function bodySource(scene: Scene, { range, name, head }: { range: Range; name: Name; head: Head }): Source {
  const type = bodyType(scene, name, head)
  const agency = word(scene, name.range[1]) === 'news' && word(scene, name.range[1] + 1) === 'agency' && !isAcronym(name.text)
  const acronym = bracketed(scene, range)
  return {
    name: agency ? textOf(scene.items, [name.range[0], name.range[1] + 2]) : name.text,
    type,
    span: extentOf(scene.items, range),
    sort: head.noun?.sort ?? (type === 'outlet' || type === 'newspaper' ? 'outlet' : type === 'agency' ? 'agency' : 'group'),
    calls: [...name.text.toLowerCase().split(/[\s-]+/), ...(head.noun ? [head.lower] : []), ...qualifiers(scene, range), ...acronym],
    definite: false,
    named: true,
    plural: false,
  }
}

function qualifiers(scene: Scene, [from, to]: Range): readonly string[] {
  return scene.items.lower.slice(from, to).filter((lower) => scene.cues.speakers.has(lower) || lower === 'monitoring')
}

function bracketed(scene: Scene, [from, to]: Range): readonly string[] {
  for (let i = from; i < to; i++) if (word(scene, i) === '(' && isAcronym(textOf(scene.items, [i + 1, i + 2]))) return [word(scene, i + 1)]
  return []
}

function bodyType(scene: Scene, name: Name, head: Head): LinkType {
  const words = name.text.toLowerCase().split(/\s+/)
  const has = (...options: readonly string[]): boolean => options.some((option) => words.includes(option) || head.lower === option)
  const text = scene.items.lower.slice(Math.max(0, name.range[0] - 4), name.range[1] + 4)
  if (has('agency', 'wire', 'newswire') || (text.includes('agency') && text.includes('news'))) return 'agency'
  if (has('website', 'site', 'portal', 'blog')) return 'website'
  if (has('newspaper', 'daily', 'times', 'post', 'herald', 'gazette', 'tribune', 'courier', 'chronicle', 'telegraph')) return 'newspaper'
  if (name.kind === 'outlet' || head.noun?.sort === 'outlet') return 'outlet'
  if (has('court', 'tribunal')) return 'court'
  if (has('observatory', 'watch', 'rights', 'charity', 'relief', 'aid', 'monitor')) return 'ngo'
  if (has('government', 'ministry', 'police', 'army', 'parliament', 'embassy', 'navy', 'municipality')) return 'government'
  if (has('party', 'movement', 'front', 'militia', 'brigade', 'coalition')) return 'party'
  return 'organisation'
}

const VAGUE_WORDS =
  /^(?:media|initial|some|several|various|unconfirmed|early|local|other|earlier|recent|previous|many|conflicting|persistent|widespread|numerous|press|news)$/

/** "reports", "unconfirmed reports": said by nobody in particular. */
const isVaguePhrase = (scene: Scene, [from]: Range, head: Head): boolean =>
  /^(?:reports?|rumou?rs)$/.test(head.lower) &&
  (head.at === from || Array.from({ length: head.at - from }, (_, n) => word(scene, from + n)).every((lower) => VAGUE_WORDS.test(lower)))

const DEFINITE = /^(?:the|this|that|these|those|his|her|its|their|same|both)$/

function described(scene: Scene, range: Range, head: Head): Source {
  const first = word(scene, range[0])
  const noun = head.noun
  const bare = scene.cues.vague.has(head.lower) && isVaguePhrase(scene, range, head)
  const plural = tag(scene, head.at) === 'NNS' || noun?.sort === 'people'
  return {
    name: textOf(scene.items, range).replace(/^(?:the|a|an)\s+/i, ''),
    type: bare
      ? 'vague'
      : (noun?.type ?? (plural ? 'unnamed-group' : scene.chunkAt[range[0]] && DEFINITE.test(first) ? 'unnamed-person' : 'unnamed-person')),
    span: extentOf(scene.items, range),
    sort: noun?.sort ?? (plural ? 'people' : 'person'),
    calls: [head.lower, scene.items.lemmas[head.at] ?? '', ...qualifiers(scene, range)],
    definite: DEFINITE.test(first) && !STATE.test(''),
    named: false,
    plural,
  }
}
