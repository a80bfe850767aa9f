import { languages } from '../languages/index.ts'
import type { ChainLink } from '../model/attributions.ts'
import { callsAlike, isCalled, MONITORS } from './called-alike.ts'
import { BODY_SORTS, hasSurname, isNamedAs, isStatement, isWatching, paperOf, REPORT_LIKE } from './known-speakers.ts'
import type { Known } from './known-speakers.ts'
import type { MentionedNames } from './mentioned-names.ts'
import { freshLinks, genderOf, isPointer, merged } from './speaker-links.ts'
import type { Source } from './source.ts'

const PERSON = new Set(languages.flatMap(({ pronouns }) => pronouns.person))
const GROUP = new Set(languages.flatMap(({ pronouns }) => pronouns.group))

const FIRST = new Set(languages.flatMap(({ pronouns }) => pronouns.first))
const TAKEN_UP = new Set(languages.flatMap(({ voices }) => voices.takenUp))

/** So many speakers back a short name or description is looked up; keeps long texts linear. */
const REMEMBERED = 300

/** Remembers the speakers of one report in the order of the text and tells whom a pronoun, short name or description means. */
export class SpeakerRegister {
  readonly #known: Known[] = []
  readonly #ahead: readonly Source[]
  readonly #mentions: MentionedNames
  readonly #papers = new Set<string>()
  readonly #issuers = new Set<string>()
  #last: readonly ChainLink[] = []
  #depth = 0
  #subject: Source | undefined
  #told = false

  /** `ahead` holds all sources of the report, for descriptions in the lead that are named later. */
  constructor(ahead: readonly Source[], mentions: MentionedNames) {
    this.#ahead = ahead.filter(({ named, calls }) => named && calls.some((call) => MONITORS.has(call))).slice(0, REMEMBERED)
    this.#mentions = mentions
  }

  /** Says how deep in quotations the next sources stand; pronouns outside look past those inside. */
  at(depth: number): void {
    this.#depth = depth
  }

  /** The links of the last statement outside quotations, for what goes on without a cue. */
  get last(): readonly ChainLink[] {
    return this.#last
  }

  /** Remembers what a statement's chain was, without the report itself. */
  close(links: readonly ChainLink[]): void {
    this.#last = links
  }

  /** The group that the sentence before is about where nobody speaks in it: whom "they" means next. */
  about(group: Source | undefined): void {
    this.#subject = group
  }

  /** Remembers a paper that the text tells of: "a leaked document". */
  tellOf(paper: string): void {
    this.#papers.add(paper)
  }

  /** Remembers who issued something, and the word by which it is called again. */
  issues(source: Source, call: string): void {
    this.#issuers.add(source.name)
    this.linksOf({ ...source, calls: [...source.calls, call] })
  }

  /** Is a name that of a body that spoke or is mentioned as one? */
  isBody(source: Source): boolean {
    const bodies = [...this.#known.map((known) => known.source), ...this.#mentions.before(source)]
    return bodies.some(({ name, sort }) => name === source.name && sort !== 'person')
  }

  /** The links of a source, outward to inward; relays that it inherits come first. Empty where it is the first person inside a quotation. */
  linksOf(source: Source, relay: readonly ChainLink[] = []): readonly ChainLink[] {
    if (source.sort === 'pronoun' && FIRST.has(source.name.toLowerCase())) return []
    const found = this.#find(source)
    if (found) {
      const links = this.#linksAs(found, source)
      const gender = genderOf(source) ?? found.gender
      this.#remember({
        source: merged(found.source, source),
        links,
        relay: relay.length > 0 ? relay : found.relay,
        depth: this.#depth,
        ...(gender && { gender }),
      })
      const carried =
        relay.length === 0 && !REPORT_LIKE.has(links.at(-1)?.type ?? '') ? found.relay.map((link) => ({ ...link, status: 'inferred' as const })) : []
      return [...carried, ...links]
    }
    if (isPointer(source)) return this.#pointed(source, relay)
    const links = freshLinks(source, (body) => this.linksOf(body))
    this.#remember({ source, links, relay, depth: this.#depth })
    return links
  }

  /** The links of whom somebody speaks to: no pronoun means them next. */
  linksOfTold(source: Source): readonly ChainLink[] {
    this.#told = true
    const links = this.linksOf(source)
    this.#told = false
    return links
  }

  #remember(known: Known): void {
    this.#known.push({ ...known, told: this.#told })
    if (this.#known.length > REMEMBERED) this.#known.shift()
  }

  #linksAs(found: Known, source: Source): readonly ChainLink[] {
    const same = source.named && source.name === found.source.name
    const body = source.body && found.links.length === 1 ? this.linksOf(source.body) : []
    const links = [...body, ...found.links]
    return links.map((link, n) => ({ ...link, status: same ? link.status : 'resolved', ...(n === links.length - 1 && { span: source.span }) }))
  }

  /** "the report", "it" without a speaker before: the last report named, or nothing. */
  #pointed(source: Source, relay: readonly ChainLink[]): readonly ChainLink[] {
    const paper = paperOf(source.name.toLowerCase())
    // "The document, seen by Coast Wire, says …": whoever has it tells of it.
    if (paper !== undefined && relay.length > 0) return freshLinks(source, () => [])
    const cut = this.#last.findLastIndex((link) => REPORT_LIKE.has(link.type))
    if (source.sort === 'document' && cut >= 0) return this.#last.slice(0, cut + 1).map((link) => ({ ...link, status: 'resolved' as const }))
    if (isStatement(source) && this.#last.length > 0 && this.#last.every(({ status }) => status !== 'unresolved'))
      return this.#last.map((link) => ({ ...link, status: 'resolved' as const }))
    if (paper !== undefined && this.#papers.has(paper)) return freshLinks(source, () => [])
    const candidates = this.#known
      .filter((known) => REPORT_LIKE.has(known.links.at(-1)?.type ?? ''))
      .slice(-4)
      .reverse()
      .map(({ links, source: { span } }) => ({ name: links.at(-1)?.name ?? '', span, because: 'named before it in this report' }))
    return [{ name: source.name, type: 'unresolved', status: 'unresolved', span: source.span, candidates }]
  }

  #find(source: Source): Known | undefined {
    if (source.sort === 'pronoun') return this.#pronoun(source)
    if (source.named) return this.#named(source) ?? this.#surname(source) ?? this.#surnameAhead(source)
    if (isPointer(source)) return this.#held(source)
    if (TAKEN_UP.has(source.name.toLowerCase())) return this.#known.findLast(({ told }) => !told)
    if (source.definite) {
      const before =
        this.#known.findLast((known) => isCalled(known.source, source)) ?? this.#known.findLast((known) => callsAlike(known.source, source))
      const mentioned = before?.source.named ? undefined : this.#mentioned(source, (candidate) => callsAlike(candidate, source))
      const nearer = mentioned && before && mentioned.source.span[0] > before.source.span[1] ? mentioned : (before ?? mentioned)
      if (nearer) return nearer
    }
    return (isCapitalWord(source) ? this.#surname(source) : undefined) ?? this.#namedLater(source)
  }

  /** The document that "the report" means, or who issued "the statement"; unless a publication has spoken since: then what it reported. */
  #held(source: Source): Known | undefined {
    const issued = isStatement(source)
    const at = this.#known.findLastIndex(
      ({ source: known }) =>
        (known.type === 'document' || issued || this.#issuers.has(known.name)) &&
        !isPointer(known) &&
        known.calls.some((call) => source.calls.includes(call)),
    )
    const since = this.#known.slice(at + 1).some(({ links, told }) => !told && /^(?:agency|outlet|website|newspaper)$/.test(links.at(-1)?.type ?? ''))
    return at < 0 || since ? undefined : this.#known[at]
  }

  #pronoun(source: Source): Known | undefined {
    const word = source.name.toLowerCase()
    const spoken = this.#known.filter(({ depth, told }) => depth <= this.#depth && !told)
    if (PERSON.has(word)) {
      const gender = genderOf(source)
      const isPerson = (candidate: Source, called = genderOf(candidate)): boolean =>
        (candidate.sort === 'person' || candidate.sort === 'office') && !candidate.plural && (called === undefined || called === gender)
      return spoken.findLast((known) => isPerson(known.source, known.gender)) ?? this.#mentioned(source, (candidate) => isPerson(candidate))
    }
    if (GROUP.has(word))
      return (
        (this.#subject && { source: this.#subject, links: freshLinks(this.#subject, () => []), relay: [], depth: 0 }) ??
        spoken.findLast(({ source: { plural, sort } }) => (plural || sort === 'people') && sort !== 'document') ??
        spoken.findLast(({ source: { sort } }) => sort !== 'pronoun')
      )
    return spoken.findLast((known) => BODY_SORTS.has(known.source.sort)) ?? this.#mentioned(source, ({ sort }) => BODY_SORTS.has(sort))
  }

  /** The last name mentioned before the source that fits. */
  #mentioned(source: Source, fits: (candidate: Source) => boolean): Known | undefined {
    const found = this.#mentions.lastBefore(source, fits)
    return found && this.#asMentioned(found)
  }

  #asMentioned(source: Source): Known {
    return { source, links: freshLinks(source, (body) => this.linksOf(body)), relay: [], depth: 0 }
  }

  #named(source: Source): Known | undefined {
    const words = source.name.toLowerCase().split(/[\s-]+/)
    const fits = (known: Known): boolean => isNamedAs(known.source, source, words) && !this.#mentions.isApart(source.name, known.source)
    const found = this.#known.findLast(fits)
    const first = words.length === 1 ? this.#firstOfSurname(source, found?.source) : undefined
    return first ? (this.#known.findLast((known) => fits(known) && known.source.name === first.name) ?? this.#asMentioned(first)) : found
  }

  /** "Lund", where a Bjorn Lund and then his father Stein Lund are named: the one of whom the report told first. */
  #firstOfSurname(source: Source, found: Source | undefined): Source | undefined {
    const surname = source.name.toLowerCase()
    if (found && !hasSurname(found, surname)) return undefined
    const bearers = this.#mentions.before(source).filter((one) => hasSurname(one, surname))
    return bearers.some(({ name }) => name !== bearers[0]!.name) ? bearers[0] : undefined
  }

  /** A single name of a person whose full name stands before. */
  #surname(source: Source): Known | undefined {
    if (source.name.includes(' ')) return undefined
    const parts = source.name.toLowerCase().split('-')
    return this.#mentioned(source, (candidate) => {
      const { sort, name } = candidate
      const own = name.toLowerCase().split(/[\s-]+/)
      return !this.#mentions.isApart(source.name, candidate) && sort === 'person' && name.includes(' ') && parts.every((part) => own.includes(part))
    })
  }

  /** A single name that is the surname of the only person so called whom the report names in full later: a text put together from parts. */
  #surnameAhead(source: Source): Known | undefined {
    if (source.sort !== 'person' || source.name.includes(' ')) return undefined
    const surname = source.name.toLowerCase()
    const later = this.#mentions.onlyAfter(source, (candidate) => hasSurname(candidate, surname))
    return later && this.#asMentioned(later)
  }

  /** "a monitor said … The Harbour Observatory said": a body described first and named later. */
  #namedLater(source: Source): Known | undefined {
    if (!isWatching(source)) return undefined
    const later = this.#ahead.find((other) => other.named && other.sort !== 'person' && callsAlike(other, source) && other.span[0] > source.span[0])
    return later && this.#asMentioned(later)
  }
}

/** "Lund did not say", where no name was seen: one word in a capital that is no plural. */
const isCapitalWord = ({ name, plural }: Source): boolean => !plural && /^\p{Lu}\p{Ll}+$/u.test(name)
