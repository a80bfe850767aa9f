import { SAID_BESIDE_COUNTS, SAID_BESIDE_HASHES } from '../model/said-beside-counts.ts'
import type { CaseView } from '../model/case-view.ts'
import { cautionsInOrder } from '../model/caution-order.ts'
import type { Caution } from '../model/cautions.ts'
import type { Claim } from '../model/claims.ts'
import { nameWithoutArticle } from '../languages/name-without-article.ts'
import { cardSections } from './dossier-cards.ts'
import { claimSection, type DossierContext } from './dossier-claim.ts'
import { DOSSIER_STYLE } from './dossier-style.ts'
import type { ExportFormat, ExportOptions } from './export-format.ts'
import { handedCaution, handedOver, type HandedOver, type HandedReport } from './handed-over.ts'
import { heardInCase } from './not-heard.ts'
import { safe } from './safe-html.ts'
import { outletCards, sourceCards } from './source-cards.ts'

/** A self-contained page that can be followed without Headwater: no script, nothing loaded from elsewhere. */
export const dossier: ExportFormat = {
  id: 'dossier',
  label: 'Dossier (HTML)',
  extension: 'html',
  mediaType: 'text/html; charset=utf-8',
  gives:
    'A page for an editor, a lawyer or a file: question, claims with their numbers and reasons, exact quotations with their chains, sourcing notes, reports and method.',
  *write(view, options) {
    const chosen = options.claims ? options.claims.map((id) => view.claim(id)) : mostCarriedFirst(view)
    const handed = handedOver(view, { ...options, claims: chosen.map(({ id }) => id) })
    yield head(handed.hide(view.about.name))
    yield opening(view, options, handed)
    yield contents(chosen, handed)
    yield foremost(view, chosen, handed)
    const context = contextOf(view, handed)
    yield '<h2 id="claims">Claims</h2>\n'
    for (const claim of handed.claims()) yield claimSection(claim, context)
    yield cardSections(sourceCards(view, chosen), outletCards(view, chosen), handed.hide)
    yield '<h2 id="reports">Reports</h2>\n<ol class="reports">\n'
    for (const report of handed.reports()) yield reportItem(report)
    yield `</ol>\n${problems(view, handed)}${method(options)}</main>\n</body>\n</html>\n`
  },
}

function head(name: string): string {
  const policy = `default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'`
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${safe(name)}: dossier</title>
<style>${DOSSIER_STYLE}</style>
</head>
<body>
<main>
<h1 dir="auto">${safe(name)}</h1>
`
}

function opening(view: CaseView, options: ExportOptions, { hide, persons, reports: handed }: HandedOver): string {
  const { question, cutOff } = view.about
  const { reports, claims } = view.counts()
  const material = options.claims
    ? `${options.claims.length} of ${claims} claims, with the ${[...handed()].length} of ${reports} reports that they quote`
    : `${reports} reports, ${claims} claims`
  const named =
    options.persons === 'keep'
      ? `This dossier names these persons: ${safe(namesListed(persons, false).join('; ')) || 'none'}.${doubtfulNames(persons)}`
      : `Names of ${persons.length} persons are ${options.persons === 'leave-out' ? 'left out' : 'replaced by numbers'}, in quotations too.`
  return `<dl class="about">
<dt>Question</dt><dd dir="auto">${safe(hide(question)) || 'not stated'}</dd>
<dt>Cut-off date</dt><dd>${safe(cutOff ?? '') || 'not stated'}</dd>
<dt>Search log</dt><dd>none is kept in the case: how the reports were found, and what was searched in vain, is not told here</dd>
<dt>Material</dt><dd>${material}</dd>
<dt>Persons</dt><dd dir="auto">${named}</dd>
</dl>
<p class="note">${safe(SAID_BESIDE_COUNTS)}</p>
`
}

/** Each name once; a person whom the texts only describe (“a rebel”) is not named. */
function namesListed(persons: HandedOver['persons'], doubtful: boolean): readonly string[] {
  const named = persons.filter((person) => person.doubtful === doubtful).flatMap(({ names }) => names.find((one) => /\p{Lu}|\p{Lo}/u.test(one)) ?? [])
  return [...new Set(named)]
}

/** Names that may be those of places or bodies: told apart, since nobody is called a person who may be none. */
function doubtfulNames(persons: HandedOver['persons']): string {
  const names = namesListed(persons, true)
  return names.length === 0 ? '' : ` Of these names the texts do not show whether they are a person’s: ${safe(names.join('; '))}.`
}

function contextOf(view: CaseView, { hide }: HandedOver): DossierContext {
  const outlets = view.reportIds().flatMap((id) => view.report(id).meta.outlet?.value ?? [])
  return { view, hide, outlets: new Set(outlets.map(nameWithoutArticle)), heard: heardInCase(view) }
}

/** Claims that most reports state come first; then in order of id. */
function mostCarriedFirst(view: CaseView): readonly Claim[] {
  const carried = [...view.claims()].map((claim) => ({ claim, reports: view.originsOf(claim.id).whole.reportsStating }))
  return carried.sort((x, y) => y.reports - x.reports || (x.claim.id < y.claim.id ? -1 : 1)).map(({ claim }) => claim)
}

function contents(claims: readonly Claim[], { hide }: HandedOver): string {
  const items = claims.map(({ id, title }) => `<li dir="auto"><a href="#c-${id}">${safe(hide(title))}</a></li>\n`).join('')
  return `<nav aria-label="Contents">
<h2>Contents</h2>
<ul>
<li><a href="#notes">What to check first</a></li>
<li><a href="#claims">Claims</a><ol>
${items}</ol></li>
<li><a href="#sources">Sources</a></li>
<li><a href="#outlets">Outlets</a></li>
<li><a href="#reports">Reports</a></li>
<li><a href="#method">Method</a></li>
</ul>
</nav>
`
}

/** The cautions of some claims, each once. */
function cautionsOn(view: CaseView, claims: readonly Claim[]): readonly Caution[] {
  return [...new Map(claims.flatMap(({ id }) => [...view.cautionsOf(id)]).map((caution) => [caution.id, caution])).values()]
}

/** How many sourcing notes stand at the head of a dossier. */
const FOREMOST = 20

function foremost(view: CaseView, claims: readonly Claim[], { hide }: HandedOver): string {
  const cautions = cautionsInOrder(cautionsOn(view, claims)).slice(0, FOREMOST)
  const shown = new Set(claims.map(({ id }) => id))
  const claimOf = ({ claim, alsoOf = [] }: Caution): string => [claim, ...alsoOf].find((id) => id !== undefined && shown.has(id)) ?? ''
  const item = (caution: Caution): string => {
    const { rule, sentence, because } = handedCaution(caution, { view, hide })
    return `<li dir="auto"><strong>${safe(rule)}</strong>: ${safe(sentence)} <small><a href="#c-${claimOf(caution)}">claim</a>; stands here because ${safe(because)}</small></li>\n`
  }
  const none = '<p>No sourcing note was raised.</p>\n'
  return `<h2 id="notes">What to check first</h2>\n${cautions.length === 0 ? none : `<ol>\n${cautions.map(item).join('')}</ol>\n`}`
}

function reportItem(report: HandedReport): string {
  const facts = [report.outlet, report.published, report.url].filter(Boolean).map(safe).join(', ')
  return `<li id="r-${report.id}" dir="auto">${safe(report.title || report.place)}${facts && ` (${facts})`}<br><small>${safe(report.place)}; SHA-256 ${report.sha256}</small></li>\n`
}

function problems(view: CaseView, { hide }: HandedOver): string {
  const all = view.problems()
  if (all.length === 0) return ''
  return `<h2>Files that could not be read</h2>\n<ul>\n${all.map(({ place, message }) => `<li dir="auto">${safe(hide(place))}: ${safe(hide(message))}</li>\n`).join('')}</ul>\n`
}

const method = ({ version }: ExportOptions): string => `<h2 id="method">Method</h2>
<p>Made with Headwater ${safe(version)}. Each statement was traced to the earliest speaker that its report presents; copied passages, relays of one report and groups in one report event were folded; what was folded and why stands beside each number. Offsets in brackets count UTF-16 code units of the report’s text as read. ${safe(SAID_BESIDE_HASHES)}</p>
`
