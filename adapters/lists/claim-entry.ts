import type { ActorKind } from '../../core/model/actors.ts'
import type { Actor } from '../../core/model/actors.ts'
import type { ChainLink } from '../../core/model/attributions.ts'
import type { CaseView } from '../../core/model/case-view.ts'
import type { Claim } from '../../core/model/claims.ts'
import type { ActorId, ReportId, StatementId } from '../../core/model/ids.ts'
import type { Origin } from '../../core/model/origins.ts'
import type { Statement } from '../../core/model/statements.ts'
import { reportOfStatement } from '../../core/model/view-of-store.ts'
import { actorCalled } from './actor-called.ts'
import type { ClaimInShort } from './claim-in-short.ts'
import type { ReportInShort } from './report-in-short.ts'
import { timeSpokenOf, type SpokenOf } from './time-spoken-of.ts'

/** What is listed of a claim. */
export interface ClaimEntry extends ClaimInShort {
  readonly outlets: readonly string[]
  readonly spokenOf?: SpokenOf
  /** Statements whose text names or describes a source. */
  readonly sourced: number
  /** Title and words of its statements. */
  readonly words: string
  /** Its supported sources. */
  readonly sources: readonly Pick<Origin, 'who' | 'kind' | 'basis'>[]
  /** Readable things that its statements give as their source, each with a statement. */
  readonly cited: readonly { readonly name: string; readonly type: string; readonly statement: StatementId }[]
  /** Who could speak and is spoken about. */
  readonly about: readonly { readonly called: string; readonly actor: ActorId }[]
}

/** What can be fetched and read: documents, and what others published. */
const READABLE: readonly ChainLink['type'][] = ['document', 'agency', 'outlet', 'newspaper', 'website', 'ngo', 'court']
/** Kinds of actors that can say something. */
const SPEAKERS: readonly ActorKind[] = ['person', 'organisation', 'group']

/** Could it be asked? A pronoun that stands for nobody told is nobody. */
export function couldSpeak({ kind, mentions }: Actor): boolean {
  return SPEAKERS.includes(kind) && mentions.some(({ level }) => level !== 'pronoun')
}
/** Characters of a claim's statements that are searched; a claim of thousands of reports says the same again and again. */
const SEARCHED = 20_000

/** Reads what is listed of a claim. `called` tells a report in short. */
export function claimEntry(view: CaseView, claim: Claim, called: (report: ReportId) => ReportInShort): ClaimEntry {
  const { whole } = view.originsOf(claim.id)
  const statements = claim.statements.map(({ id }) => view.statement(id))
  const reports = [...new Set(claim.statements.map(({ id }) => reportOfStatement(id)))].map(called)
  const dates = reports.flatMap(({ published }) => published ?? []).sort()
  const [first, last] = [dates[0], dates.at(-1)]
  const spokenOf = timeSpokenOf(view, statements)
  return {
    at: claim.statements.reduce((least, { id }) => (id < least ? id : least), claim.statements[0]?.id ?? ('' as StatementId)),
    title: claim.title,
    kind: claim.kind,
    reports: whole.reportsStating,
    unsourced: whole.reportsUnsourced,
    outlets: [...new Set(reports.flatMap(({ outlet }) => outlet ?? []))],
    withoutOutlet: reports.filter(({ outlet }) => outlet === undefined).length,
    numbers: { atLeast: whole.atLeast, supported: whole.supported, atMost: whole.atMost },
    variants: claim.variants.length,
    hedged: statements.some(({ hedging }) => hedging === 'hedged'),
    disputed: claim.statements.some(({ polarity }) => polarity === 'negated'),
    ...(first !== undefined && last !== undefined && { first, last }),
    ...(spokenOf && { spokenOf }),
    statements: statements.length,
    sourced: statements.filter(({ chain }) => chain.length > 1).length,
    words: wordsOf(view, claim.title, statements),
    sources: whole.list.filter(({ counted }) => counted === 'supported'),
    cited: statements.flatMap(({ id, chain }) =>
      chain.slice(1).flatMap(({ name, type, status }) => (READABLE.includes(type) && status !== 'unresolved' ? [{ name, type, statement: id }] : [])),
    ),
    about: spokenAbout(view, statements),
  }
}

/** Each wording once: what was copied is searched once. */
function wordsOf(view: CaseView, title: string, statements: readonly Statement[]): string {
  const said = new Set<string>([title])
  let length = 0
  for (const { report, parts } of statements) {
    if (length > SEARCHED) break
    const { text } = view.report(report)
    const words = parts.map(([start, end]) => text.slice(start, end)).join(' … ')
    if (!said.has(words)) length += words.length
    said.add(words)
  }
  return [...said].join('\n')
}

/** Who could speak and is spoken about in some statements; of several called the same the last. */
export function spokenAbout(view: CaseView, statements: readonly Statement[]): ClaimEntry['about'] {
  const about = new Map<string, Actor>()
  for (const { mentionIds } of statements)
    for (const mention of mentionIds) {
      const actor = view.actorOf(mention)
      if (actor !== undefined && couldSpeak(actor)) about.set(actorCalled(view, actor).toLowerCase(), actor)
    }
  return [...about].map(([called, { id }]) => ({ called, actor: id }))
}
