import type { ReportId } from '../model/ids.ts'
import type { CopiedVoices } from './copied-voices.ts'
import { bundleOf } from './bundle-of.ts'
import type { Bundle, End } from './voice.ts'
import { joined, resting, statementsOf } from './voice.ts'

/** What folding of voices without a source needs to know. */
export interface Unsourced {
  /** Groups of copied wording over all voices of the claim. */
  readonly copied: readonly CopiedVoices[]
  /** Key of a report's outlet; undefined where it is unknown. */
  readonly outletKey: (report: ReportId) => string | undefined
  readonly outletName: (report: ReportId) => string
  /** The agency that a report's text is credited to. */
  readonly agency: (report: ReportId) => Extract<End, { readonly kind: 'speaker' }> | undefined
}

/**
 * Voices without a source, taken together by report and by copied wording. In a report that also names a source for the claim
 * they sum that source up and add nothing. An outlet that another report cites for the claim is that citation's source, and so is
 * the agency that the text is credited to. The rest are possible origins, one for each group.
 */
export function foldUnsourced(bundles: readonly Bundle[], unsourced: Unsourced): readonly Bundle[] {
  const sourced: Bundle[] = bundles.filter(({ end }) => end.kind === 'speaker')
  const left: Bundle[] = []
  for (const group of together(
    bundles.filter(({ end }) => end.kind !== 'speaker'),
    unsourced,
  )) {
    const reports = [...new Set(group.flatMap(({ voices }) => voices.map(({ report }) => report)))]
    const home = sourced.findIndex((other) => other.voices.some(({ report }) => reports.includes(report)))
    const cited = home >= 0 ? home : reports.map((report) => citation(sourced, unsourced.outletKey(report))).find((at) => at >= 0)
    if (cited === undefined) foldCredited(sourced, left, { group, unsourced })
    else for (const bundle of group) sourced[cited] = takeIn(sourced[cited]!, bundle, home >= 0)
  }
  return [...sourced, ...left]
}

/** What no report names a source for: of the agency that one of them credits for its text; else only possible. */
function foldCredited(
  sourced: Bundle[],
  left: Bundle[],
  { group, unsourced }: { readonly group: readonly Bundle[]; readonly unsourced: Unsourced },
): void {
  const own = group.filter(({ end }) => end.kind === 'own-voice').flatMap(({ voices }) => voices)
  const end = own.map(({ report }) => unsourced.agency(report)).find((found) => found !== undefined)
  const one = possible(group, unsourced)
  if (end === undefined) {
    left.push(one)
    return
  }
  const text = `No source is named, and the text is credited to ${end.link.name}`
  const reason = { rule: 'publication' as const, text, statements: statementsOf(one) }
  const voices = one.voices.map((voice) => {
    if (voice.end.kind !== 'own-voice') return voice
    return unsourced.agency(voice.report) === undefined ? { ...voice, end, rests: true as const } : { ...voice, end }
  })
  const credited = { ...bundleOf({ ...own[0]!, end }), voices, reasons: group.flatMap(({ reasons }) => reasons) }
  const at = citation(sourced, end.key)
  if (at >= 0) sourced[at] = joined(sourced[at]!, [credited], reason)
  else sourced.push({ ...credited, reasons: [...credited.reasons, reason] })
}

function citation(sourced: readonly Bundle[], outlet: string | undefined): number {
  if (outlet === undefined) return -1
  return sourced.findIndex((bundle) =>
    bundle.voices.some(({ end, relays }) => relays.includes(outlet) || (end.kind === 'speaker' && end.key === outlet)),
  )
}

function takeIn(into: Bundle, bundle: Bundle, sameReport: boolean): Bundle {
  const text = sameReport
    ? `A sentence without a source stands in a report that names ${into.who}, and adds nothing`
    : `The outlet's own words are cited by another report of the claim`
  const rule = bundle.end.kind === 'vague' ? 'vague' : sameReport ? 'trace' : 'publication'
  const meant = bundle.end.kind === 'vague' && bundle.end.telling ? [bundle.who] : []
  return joined(into, [resting(bundle)], { rule, text, statements: statementsOf(bundle) }, meant)
}

/** Voices fall together by report, and over reports by copied wording. */
function together(open: readonly Bundle[], { copied }: Unsourced): readonly (readonly Bundle[])[] {
  const groups: { readonly keys: Set<string>; readonly members: Bundle[] }[] = []
  for (const bundle of open) {
    const voice = bundle.voices[0]!
    const at = copied.findIndex((group) => group.voices.length > 1 && group.voices.some(({ statement }) => statement.id === voice.statement.id))
    const keys = [`report ${voice.report}`, ...(at < 0 ? [] : [`copied ${at}`])]
    const meets = groups.filter((group) => keys.some((key) => group.keys.has(key)))
    const into = meets[0] ?? { keys: new Set<string>(), members: [] }
    if (meets.length === 0) groups.push(into)
    for (const other of meets.slice(1)) {
      for (const key of other.keys) into.keys.add(key)
      into.members.push(...other.members)
      groups.splice(groups.indexOf(other), 1)
    }
    for (const key of keys) into.keys.add(key)
    into.members.push(bundle)
  }
  return groups.map(({ members }) => members)
}

function possible([first, ...rest]: readonly Bundle[], { outletName }: Unsourced): Bundle {
  const all = [first!, ...rest]
  const named = all.find(({ end }) => end.kind === 'own-voice') ?? first!
  const outlets = [...new Set(all.flatMap(({ voices }) => voices.map(({ report }) => outletName(report))))]
  const own = named.end.kind === 'own-voice'
  const who = own ? `${list(outlets)} in ${outlets.length > 1 ? 'their' : 'its'} own voice` : named.who
  const text = own ? 'No source is named: possible, not counted' : 'The words name nobody: possible, not counted'
  return joined(
    { ...named, who },
    all.filter((bundle) => bundle !== named),
    { rule: own ? 'publication' : 'vague', text, statements: statementsOf({ voices: all.flatMap((bundle) => bundle.voices) }) },
  )
}

function list(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)!}`
}
