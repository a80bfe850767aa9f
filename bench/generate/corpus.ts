import { copiedSentences } from './copy-report.ts'
import type { Draft, Placed } from './draft.ts'
import { anotherAccount, incident, type Incident, regions } from './incident.ts'
import { layOut, publishedOn } from './lay-out.ts'
import { agencyName, outletName } from './names.ts'
import { newsOf } from './news.ts'
import { Random } from './random.ts'
import { type ReportTruth, truthOf } from './truth.ts'

export interface CorpusOptions {
  /** How many reports. */
  readonly reports: number
  readonly seed: number
  /** Share of reports that are made from others. */
  readonly copied?: number
  /** Words of a report of its own, about. */
  readonly words?: number
  /** Share of reports whose record gives a date. */
  readonly dated?: number
}

/** A generated report in the form that readers take and gold folders hold. */
export interface GeneratedDocument {
  readonly id: string
  readonly title: string
  readonly outlet: string
  readonly published?: string
  readonly text: string
}

export interface GeneratedReport {
  readonly document: GeneratedDocument
  readonly truth: ReportTruth
}

/**
 * Reports about invented incidents, with what is known about them: who copied whom, which words, what was changed, who is said
 * to have said what. Incidents come one after another, so that memory does not grow with the corpus. Equal options give equal bytes.
 */
export function* generateCorpus(options: CorpusOptions): Generator<GeneratedReport> {
  const random = new Random(options.seed)
  const world = {
    regions: regions(random),
    outlets: Array.from({ length: 60 }, () => outletName(random)),
    agencies: Array.from({ length: 5 }, () => agencyName(random)),
  }
  let made = 0
  for (let number = 0; made < options.reports; number++) {
    const about = incident(random, { number, day: Math.floor(number / 4), regions: world.regions })
    const drafts = draftsOf(random, about, { world, first: made, most: options.reports - made, ...defaults(options) })
    const laidOut = new Map(drafts.map((draft) => [draft.id, { draft, page: layOut(draft) }]))
    for (const { draft, page } of laidOut.values()) {
      const published = publishedOn(draft)
      yield {
        document: { id: draft.id, title: page.title, outlet: draft.outlet, ...(published !== undefined && { published }), text: page.text },
        truth: truthOf(draft, laidOut),
      }
    }
    made += drafts.length
  }
}

const defaults = ({ copied = 0.45, words = 450, dated = 0.9 }: CorpusOptions): { copied: number; words: number; dated: number } => ({
  copied,
  words,
  dated,
})

interface Press {
  readonly world: { readonly outlets: readonly string[]; readonly agencies: readonly string[] }
  readonly first: number
  readonly most: number
  readonly copied: number
  readonly words: number
  readonly dated: number
}

/** The reports on one incident: mostly a few, now and then many. */
function draftsOf(random: Random, about: Incident, press: Press): readonly Draft[] {
  const wanted = Math.min(press.most, Math.ceil(1 / Math.pow(1 - random.next() * 0.995, 0.7)) + 1)
  const drafts: Draft[] = []
  for (let i = 0; i < wanted; i++) {
    const id = `r${String(press.first + i).padStart(7, '0')}`
    // The expected share holds over the corpus: the first report of an incident cannot be a copy.
    const copies = drafts.length > 0 && random.chance(Math.min(1, (press.copied * wanted) / (wanted - 1)))
    drafts.push(
      copies
        ? copyOf(random, drafts, { id, press })
        : original(random, drafts.length === 0 ? about : anotherAccount(random, about), {
            id,
            press,
            agency: drafts.length === 0 && random.chance(0.6),
          }),
    )
  }
  return drafts
}

interface Making {
  readonly id: string
  readonly press: Press
}

function original(random: Random, about: Incident, { id, press, agency }: Making & { readonly agency: boolean }): Draft {
  const sentences: Placed[] = newsOf(random, about, press.words * (0.6 + random.next() * 0.6)).map((sentence) => ({ sentence }))
  if (random.chance(0.4))
    sentences.push(
      ...about.region.background.map((text): Placed => ({ sentence: { key: text, parts: [{ role: 'wording', text }], kind: 'background' } })),
    )
  const name = random.of(press.world.agencies)
  return {
    id,
    incident: about,
    outlet: agency ? name : random.of(press.world.outlets),
    ...(agency && { agency: name }),
    credit: agency ? 'dateline' : 'none',
    day: about.day + random.whole(0, 1),
    stated: statedDate(random, press.dated),
    parents: [],
    sentences,
  }
}

function copyOf(random: Random, drafts: readonly Draft[], { id, press }: Making): Draft {
  const first = random.chance(0.6) ? drafts[0]! : random.of(drafts)
  const other = random.of(drafts)
  const parents = other !== first && random.chance(0.15) ? [first, other] : [first]
  const credited = first.agency !== undefined && random.chance(0.55)
  return {
    id,
    incident: first.incident,
    outlet: random.of(press.world.outlets),
    ...(credited && { agency: first.agency }),
    credit: credited ? random.of(['dateline', 'end']) : 'none',
    day: Math.max(...parents.map(({ day }) => day)) + (random.chance(0.1) ? 0 : random.whole(1, 3)),
    stated: statedDate(random, press.dated),
    parents: parents.map((parent) => parent.id),
    sentences: copiedSentences(random, parents),
  }
}

function statedDate(random: Random, dated: number): Draft['stated'] {
  if (!random.chance(dated)) return 'none'
  return random.chance(0.03) ? 'wrong' : 'right'
}
