import type { Context } from 'hono'
import type { Actor } from '../../core/model/actors.ts'
import type { MentionId, ReportId } from '../../core/model/ids.ts'
import type { ActorAnswer, ActorRow, Listing } from '../contract.ts'
import { outletInWords } from '../outlet-words.ts'
import { AnswerError } from './answer-error.ts'
import type { CaseIndex } from './case-index.ts'
import { oneOf, windowAsked, words } from './query.ts'
import { around } from './references.ts'

const KINDS = ['person', 'organisation', 'place', 'publication', 'group', 'event', 'unknown'] as const

/** `GET /api/actors`: those named most come first. */
export function actorsAnswer(index: CaseIndex, context: Context): Listing<ActorRow> {
  const window = windowAsked(context)
  return { ...index.lists.actors({ words: words(context, 'q'), kind: oneOf(context, 'kind', KINDS) }, window), offset: window.offset }
}

function actorRow(actor: Actor): ActorRow {
  return {
    at: addressOfActor(actor),
    name: actor.names[0] ?? 'unnamed',
    names: actor.names,
    kind: actor.kind,
    mentions: actor.mentions.length,
    reports: new Set(actor.mentions.map(({ report }) => report)).size,
    candidates: actor.candidates.length,
  }
}

/** The address of an actor: its smallest mention. */
export function addressOfActor(actor: Actor): MentionId {
  return actor.mentions.reduce((least, { id }) => (id < least ? id : least), actor.mentions[0]?.id ?? ('' as MentionId))
}

/** `GET /api/actor/:mention` */
export function actorAnswer(index: CaseIndex, mention: MentionId): ActorAnswer {
  const { view } = index
  const actor = view.actorOf(mention)
  if (actor === undefined) throw new AnswerError('not-found', `No name holds mention ${mention}.`, 'Look for it in the list of names.')
  return {
    ...actorRow(actor),
    at: mention,
    review: index.reviews.of(mention),
    aliases: actor.aliases.map((alias) => ({
      ...alias,
      ...(alias.at && { quote: view.report(alias.at.report).text.slice(alias.at.start, alias.at.end), report: index.ref(alias.at.report) }),
    })),
    byOutlet: namesByOutlet(index, actor),
    inReports: mentionsByReport(index, actor),
    moreReports: Math.max(0, new Set(actor.mentions.map(({ report }) => report)).size - REPORTS_SHOWN),
    candidatesFor: actor.candidates.map(({ actor: id, because, strength }) => {
      const other = view.actor(id)
      const at = addressOfActor(other)
      return { at, name: other.names[0] ?? 'unnamed', because, strength, review: index.reviews.between(addressOfActor(actor), at) }
    }),
  }
}

/** Sorts after every date. */
const UNDATED = '~'
/** Reports whose mentions are shown with their words. */
const REPORTS_SHOWN = 60

/** Which outlet uses which name; pronouns say nothing of naming. */
function namesByOutlet(index: CaseIndex, actor: Actor): ActorAnswer['byOutlet'] {
  const outlets = new Map<string, Map<string, number>>()
  index.lookUp(actor.mentions.map(({ report }) => report))
  for (const { report, extent, level } of actor.mentions) {
    if (level === 'pronoun') continue
    const outlet = outletInWords(index.ref(report))
    const name = index.view.report(report).text.slice(...extent)
    const names = outlets.get(outlet) ?? new Map<string, number>()
    names.set(name, (names.get(name) ?? 0) + 1)
    outlets.set(outlet, names)
  }
  return [...outlets]
    .sort(([x], [y]) => x.localeCompare(y, 'en'))
    .map(([outlet, names]) => ({ outlet, names: [...names].map(([name, times]) => ({ name, times })).sort((x, y) => y.times - x.times) }))
}

function mentionsByReport(index: CaseIndex, actor: Actor): ActorAnswer['inReports'] {
  const reports = new Map<ReportId, Actor['mentions'][number][]>()
  for (const mention of actor.mentions) reports.set(mention.report, [...(reports.get(mention.report) ?? []), mention])
  // By day, as readers follow a story; reports without a date come last.
  const place = (report: ReportId): string => `${index.ref(report).published ?? UNDATED} ${report}`
  const byDay = [...reports].sort(([x], [y]) => (place(x) < place(y) ? -1 : 1))
  return byDay.slice(0, REPORTS_SHOWN).map(([report, mentions]) => {
    const { text } = index.view.report(report)
    return {
      report: index.ref(report),
      mentions: mentions.map(({ id, extent }) => ({ id, extent, quote: text.slice(...extent), ...around(text, extent, 60) })),
    }
  })
}
