import { SAID_BESIDE_COUNTS, SAID_BESIDE_HASHES, SAID_BESIDE_ONE } from '../model/said-beside-counts.ts'
import type { CaseView } from '../model/case-view.ts'
import { countInWords } from './count-in-words.ts'
import { DOSSIER_STYLE } from './dossier-style.ts'
import type { ExportFormat, ExportOptions } from './export-format.ts'
import { handedOver, type HandedClaim, type HandedOver, type HandedReport } from './handed-over.ts'

/** A self-contained page that can be followed without Headwater: no script, nothing loaded from elsewhere. */
export const dossier: ExportFormat = {
  id: 'dossier',
  label: 'Dossier (HTML)',
  extension: 'html',
  mediaType: 'text/html; charset=utf-8',
  gives:
    'A page for an editor, a lawyer or a file: question, claims with their numbers and reasons, exact quotations with their chains, sourcing notes, reports and method.',
  *write(view, options) {
    const handed = handedOver(view, options)
    yield head(handed.hide(view.about.name))
    yield opening(view, options, handed)
    yield '<h2 id="claims">Claims</h2>\n'
    for (const claim of handed.claims()) yield claimSection(claim)
    yield '<h2 id="reports">Reports</h2>\n<ol class="reports">\n'
    for (const report of handed.reports()) yield reportItem(report)
    yield `</ol>\n${problems(view, handed)}${method(options)}</main>\n</body>\n</html>\n`
  },
}

/** Text made safe inside an element or a quoted attribute. */
const safe = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)

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

function opening(view: CaseView, options: ExportOptions, { hide, persons }: HandedOver): string {
  const { question, cutOff } = view.about
  const { reports, claims } = view.counts()
  const named =
    options.persons === 'keep'
      ? `This dossier names these persons: ${persons.map(({ names, doubtful }) => safe(names[0]!) + (doubtful ? ' (may be no person)' : '')).join('; ') || 'none'}.`
      : `Names of ${persons.length} persons are ${options.persons === 'leave-out' ? 'left out' : 'replaced by numbers'}, in quotations too.`
  return `<dl class="about">
<dt>Question</dt><dd dir="auto">${safe(hide(question)) || 'not stated'}</dd>
<dt>Cut-off date</dt><dd>${safe(cutOff ?? '') || 'not stated'}</dd>
<dt>Material</dt><dd>${reports} reports, ${claims} claims</dd>
<dt>Persons</dt><dd dir="auto">${named}</dd>
</dl>
<p class="note">${safe(SAID_BESIDE_COUNTS)}</p>
`
}

function claimSection(claim: HandedClaim): string {
  const one = claim.count.supported === 1 ? `<p class="note">${safe(SAID_BESIDE_ONE)}</p>\n` : ''
  return `<section id="c-${claim.id}">
<h3 dir="auto">${safe(claim.title)}</h3>
<p class="count">${safe(countInWords(claim.count, claim.review))}</p>
${one}${reasonList(claim.count.reasons)}${originList(claim)}${variantList(claim)}${statementTable(claim)}${cautionList(claim)}</section>
`
}

const reasonList = (reasons: HandedClaim['count']['reasons']): string =>
  reasons.length === 0 ? '' : `<h4>How it was counted</h4>\n<ul>\n${reasons.map(({ text }) => `<li dir="auto">${safe(text)}</li>\n`).join('')}</ul>\n`

function originList({ count }: HandedClaim): string {
  if (count.list.length === 0) return '<p>No earliest stated source was found.</p>\n'
  const item = (origin: (typeof count.list)[number]): string => {
    const marks = [origin.counted === 'possible' ? 'possible, not counted' : 'counted', ...(origin.inferred ? ['rests on an inference'] : [])].join(
      '; ',
    )
    const because = origin.reasons.map(({ text }) => `<li dir="auto">${safe(text)}</li>`).join('')
    return `<li class="${origin.counted}"><strong dir="auto">${safe(origin.who)}</strong> (${origin.kind}; ${marks}; basis of knowledge: ${origin.basis})${because && `<ul>${because}</ul>`}</li>\n`
  }
  return `<h4>Earliest stated sources</h4>\n<ol>\n${count.list.map(item).join('')}</ol>\n`
}

function variantList(claim: HandedClaim): string {
  if (claim.variants.length === 0) return ''
  const item = ({ on, value, count }: HandedClaim['variants'][number]): string =>
    `<li dir="auto">${safe(on)}: ${safe(value)}. ${safe(countInWords(count, claim.review))}</li>\n`
  return `<h4>Variants</h4>\n<ul>\n${claim.variants.map(item).join('')}</ul>\n`
}

function statementTable(claim: HandedClaim): string {
  const row = (statement: HandedClaim['statements'][number]): string => {
    const { report } = statement
    const where = [report.outlet, report.published, report.title].filter(Boolean).join(', ') || report.place
    const marks = [
      statement.polarity === 'negated' ? 'denies it or gives another value' : '',
      statement.hedging === 'hedged' ? 'hedged' : '',
      statement.review,
    ]
      .filter(Boolean)
      .join('; ')
    return `<tr><td dir="auto"><a href="#r-${report.id}">${safe(where)}</a></td><td dir="auto"><q>${safe(statement.quote)}</q> <small>[${statement.start}–${statement.end}]</small></td><td dir="auto">${safe(statement.chain)}</td><td>${safe(marks)}</td></tr>\n`
  }
  return `<h4>Statements</h4>\n<div class="wide"><table>\n<thead><tr><th scope="col">Report</th><th scope="col">Exact words</th><th scope="col">Chain, from the report outward</th><th scope="col">Marks</th></tr></thead>\n<tbody>\n${claim.statements.map(row).join('')}</tbody>\n</table></div>\n`
}

function cautionList({ cautions }: HandedClaim): string {
  if (cautions.length === 0) return ''
  const item = ({ rule, sentence, evidence }: HandedClaim['cautions'][number]): string =>
    `<li dir="auto"><strong>${safe(rule)}</strong>: ${safe(sentence)} ${evidence.map(({ report, quote }) => `<a href="#r-${report}"><q>${safe(quote)}</q></a>`).join(' · ')}</li>\n`
  return `<h4>Sourcing notes</h4>\n<ul>\n${cautions.map(item).join('')}</ul>\n`
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

const method = ({ version }: ExportOptions): string => `<h2>Method</h2>
<p>Made with Headwater ${safe(version)}. Each statement was traced to the earliest speaker that its report presents; copied passages, relays of one report and groups in one report event were folded; what was folded and why stands beside each number. Offsets in brackets count UTF-16 code units of the report’s text as read. ${safe(SAID_BESIDE_HASHES)}</p>
`
