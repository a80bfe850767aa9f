import { languages } from '../languages/index.ts'
import type { LinkType } from '../model/attributions.ts'
import type { CaseView } from '../model/case-view.ts'
import type { ReportId } from '../model/ids.ts'
import { anyWord } from '../text/any-word.ts'
import type { Bundle } from './voice.ts'
import { joined, statementsOf } from './voice.ts'

const PERSONS: readonly LinkType[] = ['unnamed-person', 'official']
/** What follows the head of a description: "the envoy *to* the coast". */
const TAIL = new RegExp(
  `\\s${anyWord(languages.flatMap(({ descriptions: { headEnds } }) => [...headEnds.always, ...headEnds.titles])).source}.*$`,
  'i',
)
const SET_APART = new RegExp(`^${anyWord(languages.flatMap(({ descriptions }) => descriptions.setApart)).source}`, 'i')
const TELLING = anyWord(languages.flatMap(({ descriptions }) => descriptions.telling))
/** UTF-16 units before and after a name in which its title stands. */
const REACH = 60
/** Most places of a name that are looked at. */
const PLACES = 20

/**
 * "The envoy" is the person whom the same report calls an envoy ("the envoy Ada Finn", "Ada Finn, the envoy to the coast"), where
 * only one named source of the claim is called that. So is he whom a report has through an outlet whose own report calls one so.
 *
 * @param outletKey key of a report's outlet; undefined where it is unknown
 */
export function foldTitles(view: CaseView, bundles: readonly Bundle[], outletKey: (report: ReportId) => string | undefined): readonly Bundle[] {
  const kept: (Bundle | undefined)[] = [...bundles]
  bundles.forEach((bundle, at) => {
    const title = titleOf(bundle)
    if (title === undefined) return
    const relays = new Set(bundle.voices.flatMap((voice) => voice.relays))
    const textsFor = (other: Bundle): readonly string[] => {
      const passedOn = other.voices.filter(({ report }) => relays.has(outletKey(report) ?? ''))
      return [...new Set([...bundle.voices, ...passedOn].map(({ report }) => report))].map((report) => view.report(report).text)
    }
    const fits = kept.flatMap((other, number) => {
      const name = other?.end.kind === 'speaker' && other.end.link.type === 'named-person' ? other.end.link.name : undefined
      return name !== undefined && textsFor(other!).some((text) => isCalled(text, name, title)) ? [number] : []
    })
    const [one] = fits
    if (one === undefined || fits.length > 1) return
    const [person, words] = [kept[one]!, bundle.who]
    const statements = statementsOf({ voices: [...person.voices, ...bundle.voices] })
    kept[one] = joined(person, [bundle], { rule: 'group', text: `“${words}” is what the report calls ${person.who}`, statements }, [words])
    kept[at] = undefined
  })
  return kept.filter((bundle) => bundle !== undefined)
}

/** The last word of what describes one person, lower case: "envoy" of "the special envoy to the coast". */
function titleOf({ end }: Bundle): string | undefined {
  if (end.kind !== 'speaker' || !end.described || !PERSONS.includes(end.link.type)) return undefined
  // "Another officer" and "one officer" are set apart from any that is named.
  if (SET_APART.test(end.link.name)) return undefined
  return end.link.name
    .replace(TAIL, '')
    .match(/\p{L}+/gu)
    ?.at(-1)
    ?.toLowerCase()
}

function isCalled(text: string, name: string, title: string): boolean {
  let at = text.indexOf(name)
  for (let n = 0; at >= 0 && n < PLACES; n++, at = text.indexOf(name, at + name.length)) {
    const before = text.slice(Math.max(0, at - REACH), at).toLowerCase()
    const after = text.slice(at + name.length, at + name.length + REACH).toLowerCase()
    if (before.endsWith(`${title} `) || before.endsWith(`${title}, `)) return true
    const apposition = /^,\s([^,.;:]+)/.exec(after)?.[1]
    if (apposition !== undefined && !TELLING.test(apposition) && apposition.split(/[^\p{L}]+/u).includes(title)) return true
  }
  return false
}
