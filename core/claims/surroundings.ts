import type { CaseView } from '../model/case-view.ts'
import type { ReportId } from '../model/ids.ts'
import type { Statement } from '../model/statements.ts'
import type { Names, NamesOfClause } from './names.ts'
import type { Period } from './periods.ts'
import { firstEndingAfter } from './positions.ts'
import { NO_SCENE, sceneOf, together } from './scene.ts'
import type { Scene } from './scene.ts'

/** What a report tells around each of its statements, by the statements' places. */
export interface Surroundings {
  /** What the whole sentence tells of the event; of the report's main event, where it names nobody. */
  readonly sceneOf: (at: number) => Scene
  /** The places that the sentence names, else those of the report's main event. */
  readonly sitesOf: (at: number) => ReadonlySet<string>
  /** Keys of the names in the sentences before and behind. */
  readonly namesBeside: (at: number) => readonly string[]
  /** The times that the sentence names; a headline that names none is of those of the sentence that it stands over. */
  readonly datesOf: (at: number) => readonly Period[]
}

/** How many sentences at the head of a report tell of its main event. */
const SCENE = 2

/** Reads what stands around the statements of a report, from their names and times. */
export function surroundingsOf(
  view: CaseView,
  report: ReportId,
  { names, own, periods }: { readonly names: Names; readonly own: readonly NamesOfClause[]; readonly periods: readonly (readonly Period[])[] },
): Surroundings {
  const statements = view.layer(report, 'statements')
  const { sentences } = view.layer(report, 'passages')
  const sentenceOf = statements.map(({ extent }) => firstEndingAfter(sentences, extent[0]))
  const groups = membersBySentence(sentenceOf)
  const scenes = scenesOf(groups, (at) => [statements[at]!, own[at]!], names)
  const main = [...new Set(sentenceOf)].slice(0, SCENE).reduce((sum, sentence) => together(sum, scenes.get(sentence)!), NO_SCENE)
  const datesIn = (sentence: number): readonly Period[] => (groups.get(sentence) ?? []).flatMap((at) => periods[at]!)
  const lead = datesIn(sentenceOf.find((_, at) => statements[at]!.kind !== 'headline') ?? -1)
  // One for all statements of a sentence: what several hold in common is packed once.
  const sceneAt = new Map([...scenes].map(([number, scene]) => [number, scene.names.size === 0 ? together(scene, main) : scene]))
  return {
    sceneOf: (at) => sceneAt.get(sentenceOf[at]!)!,
    sitesOf: (at) => sitesIn(scenes.get(sentenceOf[at]!)!, main),
    namesBeside: (at) => [-1, 1].flatMap((step) => [...(scenes.get(sentenceOf[at]! + step)?.names.keys() ?? [])]),
    datesOf: (at) => {
      const dated = datesIn(sentenceOf[at]!)
      return dated.length > 0 || statements[at]!.kind !== 'headline' ? dated : lead
    },
  }
}

/** The places that a sentence names, else those of the report's main event. */
const sitesIn = ({ places }: Scene, main: Scene): ReadonlySet<string> => (places.size > 0 ? places : main.places)

/** The event that each sentence tells of, by its number. */
function scenesOf(
  groups: ReadonlyMap<number, readonly number[]>,
  memberOf: (at: number) => readonly [Statement, NamesOfClause],
  names: Names,
): ReadonlyMap<number, Scene> {
  return new Map([...groups].map(([sentence, members]) => [sentence, sceneOf(members.map(memberOf), names)]))
}

/** Numbers of the statements of each sentence, by its number. */
function membersBySentence(sentenceOf: readonly number[]): ReadonlyMap<number, readonly number[]> {
  const members = new Map<number, number[]>()
  sentenceOf.forEach((sentence, at) => {
    const own = members.get(sentence) ?? []
    own.push(at)
    members.set(sentence, own)
  })
  return members
}
