import { SAID_BESIDE_ONE } from '../model/said-beside-counts.ts'
import type { CaseView } from '../model/case-view.ts'
import type { Basis } from '../model/attributions.ts'
import type { Origin, SourceRelation } from '../model/origins.ts'
import { gapsOf } from './claim-gaps.ts'
import { countInWords } from './count-in-words.ts'
import type { HandedClaim, HandedReport, HandedStatement } from './handed-over.ts'
import { notHeardIn } from './not-heard.ts'
import type { Redaction } from './person-names.ts'
import { listed, safe } from './safe-html.ts'

/** What the claims of one dossier have in common. */
export interface DossierContext {
  readonly view: CaseView
  readonly hide: Redaction
  /** Names of the outlets of the case, as `nameWithoutArticle` gives them. */
  readonly outlets: ReadonlySet<string>
  /** Names of all who speak in the case. */
  readonly heard: ReadonlySet<string>
}

export const BASIS_IN_WORDS: Readonly<Record<Basis, string>> = {
  saw: 'is said to have seen it',
  'was-told': 'is said to have been told',
  'held-office': 'speaks from an office held',
  'took-part': 'is said to have taken part',
  documents: 'rests on documents',
  unstated: 'no report says how it knows',
}

export const RELATION_IN_WORDS: Readonly<Record<SourceRelation, string>> = {
  affected: 'a person affected',
  eyewitness: 'an eyewitness',
  relative: 'a relative',
  responsible: 'the side held responsible, or a party to the matter',
  official: 'an official',
  monitor: 'a monitor',
  lawyer: 'a lawyer',
  staff: 'an outlet or its own people',
  'third-party': 'a third party',
  unstated: 'how it stands to the matter is not said',
}

/** Rules whose notes tell what changed between reports, and those that tell of versions that exclude each other. */
const ON_THE_WAY = [
  'attribution-lost',
  'caveat-lost',
  'figure-drift',
  'hedge-added',
  'hedge-lost',
  'naming-variant',
  'quotation-differs',
  'source-changed',
  'stale-time',
]
const AGAINST = ['contradiction', 'corrected', 'overtaken']

/** One claim as a section that can be followed without Headwater. */
export function claimSection(claim: HandedClaim, context: DossierContext): string {
  const one = claim.count.supported === 1 ? `<p class="note">${safe(SAID_BESIDE_ONE)}</p>\n` : ''
  const { view, hide } = context
  const own = view.claim(claim.id)
  const gaps = gapsOf(view, own, context.outlets).map(({ text }) => safe(hide(text)))
  const silent = notHeardIn(view, own, context.heard).map(
    ({ name, nowhere }) =>
      `${safe(hide(name))}: ${nowhere ? 'heard on nothing in these reports' : 'heard in these reports, in no statement that was taken for this claim; look at what they say there'}`,
  )
  return `<section id="c-${claim.id}">
<h3 dir="auto">${safe(claim.title)}</h3>
<p class="count">${safe(countInWords(claim.count, claim.review))}</p>
${one}${balance(claim)}${sources(claim)}${unsourced(claim)}${notes('What changed on the way', claim, ON_THE_WAY)}${rivals(claim)}${listed('Spoken about and not heard', silent)}${listed('Gaps, and what to obtain or ask', gaps)}${notes('Other sourcing notes', claim)}${listed(
    'How it was counted',
    [...new Set(claim.count.reasons.map(({ text }) => safe(text)))],
  )}${statementTable(claim)}</section>
`
}

function balance({ count }: HandedClaim): string {
  const kinds = (count.byRelation ?? []).filter(({ relation }) => relation !== 'unstated')
  if (kinds.length === 0) return ''
  const words = kinds.map(({ relation, supported }) => `${RELATION_IN_WORDS[relation]}: ${supported}`).join('; ')
  return `<p class="note">Of the sources that count, where the reports say so: ${safe(words)}.</p>\n`
}

function sources(claim: HandedClaim): string {
  const { list } = claim.count
  if (list.length === 0) return '<p>No earliest stated source was found.</p>\n'
  const counted = list.filter((origin) => origin.counted === 'supported').map((origin) => source(origin, claim))
  const possible = list.filter((origin) => origin.counted === 'possible').map((origin) => source(origin, claim))
  return (
    (counted.length === 0 ? '<p>No earliest stated source counts.</p>\n' : listed('Earliest stated sources', counted, 'ol')) +
    listed('Possible, and not counted', possible)
  )
}

function source(origin: Origin, { statements }: HandedClaim): string {
  const about = [
    origin.kind,
    ...(origin.relation === undefined ? [] : [RELATION_IN_WORDS[origin.relation]]),
    ...(origin.role === undefined ? [] : [`${origin.role} source`]),
    BASIS_IN_WORDS[origin.basis],
    ...(origin.side === undefined ? [] : [`on the side of ${origin.side}, as the reviewer set it`]),
    ...(origin.inferred ? ['rests on an inference that can be undone'] : []),
  ]
  const said = statements.filter(({ id }) => origin.statements.includes(id)).map((statement) => quotation(statement))
  const because = [...new Set(origin.reasons.map(({ text }) => text))].map((text) => `<li dir="auto">${safe(text)}</li>`).join('')
  return `<strong dir="auto">${safe(origin.who)}</strong> (${safe(about.join('; '))})${said.join('')}${because && `<ul class="because">${because}</ul>`}`
}

function quotation(statement: HandedStatement): string {
  return `<blockquote dir="auto"><p>${inItsWords(statement)}</p><footer>${safe(statement.chain)} · ${reportLink(statement.report)}</footer></blockquote>`
}

/** The words of a statement; where its source denies it, with the words that say so. */
const inItsWords = ({ quote, denial }: HandedStatement): string => (denial === '' ? `<q>${safe(quote)}</q>` : `Denied: <q>${safe(denial)}</q>`)

function reportLink(report: HandedReport): string {
  const where = [report.outlet, report.published, report.title].filter(Boolean).join(', ') || report.place
  return `<a href="#r-${report.id}">${safe(where)}</a>`
}

/** Reports that state it in their own voice or name nobody, and name no source for it anywhere. */
function unsourced({ statements }: HandedClaim): string {
  const sourced = new Set(statements.filter(({ sourced: named }) => named).map(({ report }) => report.id))
  const bare = statements.filter(({ report, polarity }) => polarity === 'affirmed' && !sourced.has(report.id))
  return listed(
    'Who states it without a source',
    bare.map((statement) => `${reportLink(statement.report)}: ${inItsWords(statement)}`),
  )
}

function rivals(claim: HandedClaim): string {
  const variants = claim.variants.map(({ on, value, count }) => `${safe(on)}: ${safe(value)}. ${safe(countInWords(count, claim.review))}`)
  const denials = claim.statements
    .filter(({ polarity }) => polarity === 'negated')
    .map(
      (statement) =>
        `Denied, or given otherwise: <q>${safe(statement.denial || statement.quote)}</q> (${safe(statement.chain)} · ${reportLink(statement.report)})`,
    )
  const against = claim.cautions.filter(({ rule }) => AGAINST.includes(rule)).map(note)
  const related = claim.related.map(({ title, relation, because }) => `${RELATED[relation]}: ${safe(title)} <small>(${safe(because)})</small>`)
  return listed('Contradictions and rival versions', [...against, ...denials, ...variants]) + listed('Related claims, not counted here', related)
}

const RELATED = { general: 'Says less', specific: 'Says more', near: 'May be the same', 'look-alike': 'Looks alike' } as const

function notes(heading: string, { cautions }: HandedClaim, rules?: readonly string[]): string {
  const own = cautions.filter(({ rule }) => (rules === undefined ? !ON_THE_WAY.includes(rule) && !AGAINST.includes(rule) : rules.includes(rule)))
  return listed(heading, own.map(note))
}

/** A sourcing note with its rule and the words that show it. */
export function note({ rule, sentence, evidence }: HandedClaim['cautions'][number]): string {
  const words = evidence.map(({ report, quote }) => `<a href="#r-${report}"><q>${safe(quote)}</q></a>`).join(' · ')
  return `<strong>${safe(rule)}</strong>: ${safe(sentence)} <small>${words}</small>`
}

function statementTable(claim: HandedClaim): string {
  const row = (statement: HandedStatement): string => {
    const marks = [
      statement.denial === '' ? '' : `its source denies it: “${statement.denial}”`,
      statement.polarity === 'negated' ? 'denies it, leaves it open or gives another value' : '',
      statement.hedging === 'hedged' ? 'hedged' : '',
      statement.review,
    ]
      .filter(Boolean)
      .join('; ')
    return `<tr><td data-label="Report" dir="auto">${reportLink(statement.report)}</td><td data-label="Exact words" dir="auto"><q>${safe(statement.quote)}</q> <small>[${statement.start}–${statement.end}]</small></td><td data-label="Chain" dir="auto">${safe(statement.chain)}</td><td data-label="Marks">${safe(marks)}</td></tr>\n`
  }
  return `<h4>Every statement</h4>\n<table>\n<thead><tr><th scope="col">Report</th><th scope="col">Exact words</th><th scope="col">Chain, from the report outward</th><th scope="col">Marks</th></tr></thead>\n<tbody>\n${claim.statements.map(row).join('')}</tbody>\n</table>\n`
}
