import type { ChainLink } from '../model/attributions.ts'
import type { CaseView } from '../model/case-view.ts'
import { claimsReading } from '../model/claims-reading.ts'
import type { ReportId } from '../model/ids.ts'
import { keptColumn, columnRows } from '../model/kept-columns.ts'
import type { Reading, Row } from '../model/plan.ts'
import { actorsSeen, seeingOthers, stayingReports } from '../text/actors-seen.ts'
import type { ActorsSeen } from '../text/actors-seen.ts'
import { creditedAgencies } from '../text/credited-agencies.ts'
import type { Affiliations } from './affiliations.ts'
import type { SharedReading } from './counting.ts'
import { identitiesOf, namesLookedUp, rootOf, tellingName } from './identities.ts'
import type { Identities, JoinedNames } from './identities.ts'

/**
 * What the count of a claim reads of the case beside the claim: what its reports and those of claims near to it say and share,
 * and which names mean one source. What reports state from unnamed sources changes with claims alone.
 */
export const reading: Reading = {
  *keep(view, shared): Generator<Row<unknown>> {
    const { joined, affiliations } = shared() as SharedReading
    yield { id: 'joined', at: [], value: joined }
    yield { id: 'affiliations', at: [], value: affiliations }
    const heard = heardOf(view, joined)
    for (const name of ['seen', 'firsts', 'actors'] as const) yield* columnRows(`heard ${name}`, heard[name])
  },
  rows: (anew, { view, shared, kept }) => {
    if (anew.inputs.size > 0 && view.decisions().some(({ body }) => body.what === 'mention')) return undefined
    const { joined, affiliations } = shared() as SharedReading
    const staying = stayingReports(anew.before, view.reportIds(), anew.reports)
    const named = reportsNaming(view, {
      reports: staying.map(([report]) => report),
      names: othersAmong(kept('joined') as JoinedNames, joined),
      persons: othersIn(kept('affiliations') as Affiliations, affiliations),
      identities: identitiesOf(view, joined),
    })
    const heard = seeingOthers(heardKept(kept), heardOf(view, joined), staying)
    return claimsReading(view, { reports: new Set([...anew.reports, ...heard, ...named]), pairs: anew.pairs })
  },
}

/** Whom each mention stands for where a link of a chain has no name of its own. */
function heardOf(view: CaseView, joined: JoinedNames): ActorsSeen {
  const { keyOfName } = identitiesOf(view, joined)
  return actorsSeen(view, (actor) => {
    const name = tellingName(actor)
    return name === undefined ? '' : keyOfName(name)
  })
}

function heardKept(kept: (id: string) => unknown): ActorsSeen {
  return {
    seen: keptColumn(kept, 'heard seen', (length) => new Uint32Array(length)),
    firsts: keptColumn(kept, 'heard firsts', (length) => new Uint32Array(length)),
    actors: keptColumn(kept, 'heard actors', (length) => new Int32Array(length)),
  }
}

/** Plain names that stand for another, or are joined to others and were not, or the other way round. */
function othersAmong(before: JoinedNames, now: JoinedNames): ReadonlySet<string> {
  const isOther = (name: string): boolean => before.has(name) !== now.has(name) || rootOf(before, name) !== rootOf(now, name)
  return new Set([...before.keys(), ...now.keys()].filter(isOther))
}

/** Keys of persons who are said to speak for others than before. */
function othersIn(before: Affiliations, now: Affiliations): ReadonlySet<string> {
  const said = (of: Affiliations, person: string): string => [...(of.get(person) ?? [])].sort().join('\n')
  return new Set([...before.keys(), ...now.keys()].filter((person) => said(before, person) !== said(now, person)))
}

interface Naming {
  readonly reports: readonly ReportId[]
  /** Plain names, and keys of persons, that are looked for. */
  readonly names: ReadonlySet<string>
  readonly persons: ReadonlySet<string>
  readonly identities: Identities
}

/** Reports whose chains, outlets or credits hold some names. */
function reportsNaming(view: CaseView, { reports, names, persons, identities }: Naming): readonly ReportId[] {
  if (names.size === 0 && persons.size === 0) return []
  const isNamed = (name: string): boolean => namesLookedUp(name).some((one) => names.has(one)) || persons.has(identities.keyOfName(name))
  return reports.filter((report) => {
    const outlet = view.report(report).meta.outlet?.value
    const credits = creditedAgencies(view.layer(report, 'passages'), outlet).map(({ name }) => name)
    const isHeard = (link: ChainLink): boolean => isNamed(link.name) || persons.has(identities.keyOf(link, report))
    return (
      [...(outlet === undefined ? [] : [outlet]), ...credits].some(isNamed) ||
      view.layer(report, 'statements').some(({ chain }) => chain.some(isHeard)) ||
      view.layer(report, 'attributions').some(({ chain }) => chain.some(isHeard))
    )
  })
}
