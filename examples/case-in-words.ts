import type { CaseView, Claim, OriginCount, Report, Statement } from '../core/index.ts'

/** A case as a text that a person can check line by line and review as a diff. Equal cases give equal texts. */
export function caseInWords(view: CaseView): string {
  const claims = [...view.claims()].sort((x, y) => (titleKey(view, x) < titleKey(view, y) ? -1 : 1))
  return [...claims.map((claim) => claimInWords(view, claim)), copiesInWords(view)].join('\n')
}

const named = (report: Report): string => report.key ?? report.place
/** Claims stand in the order of their first statement's report and place, so that a new claim moves no other. */
const titleKey = (view: CaseView, claim: Claim): string => orderedStatements(view, claim).map(({ statement }) => placeKey(view, statement))[0] ?? ''
const placeKey = (view: CaseView, { report, extent }: Statement): string => `${named(view.report(report))} ${String(extent[0]).padStart(6, '0')}`

function orderedStatements(view: CaseView, claim: Claim) {
  return claim.statements
    .map(({ id, polarity }) => ({ statement: view.statement(id), polarity }))
    .sort((x, y) => (placeKey(view, x.statement) < placeKey(view, y.statement) ? -1 : 1))
}

const numbers = ({ atLeast, supported, atMost }: OriginCount): string => `${supported} (${atLeast} to ${atMost})`

function claimInWords(view: CaseView, claim: Claim): string {
  const { whole, variants } = view.originsOf(claim.id)
  const lines = [`# ${claim.title}`, `${claim.kind}; ${numbers(whole)}; ${whole.reportsStating} reports, ${whole.reportsUnsourced} name no source`]
  for (const { statement, polarity } of orderedStatements(view, claim)) {
    const report = view.report(statement.report)
    const marks = [statement.kind, ...(polarity === 'negated' ? ['denies'] : []), ...(statement.hedging === 'hedged' ? ['hedged'] : [])].join(', ')
    lines.push(`  ${named(report)} [${marks}] “${report.text.slice(...statement.extent)}”`)
    lines.push(`    ${statement.chain.map(({ name, status }) => (status === 'explicit' ? name : `${name} (${status})`)).join(' ← ')}`)
  }
  for (const { who, counted, kind, inferred } of whole.list) lines.push(`  * ${counted}: ${who} (${kind}${inferred ? ', inferred' : ''})`)
  claim.variants.forEach(({ on, value }, n) => lines.push(`  = ${on} “${value}”: ${numbers(variants[n]!)}`))
  const cautions = [...view.cautionsOf(claim.id)].map(({ rule, sentence }) => `  ! ${rule}: ${sentence}`).sort()
  return [...lines, ...cautions, ''].join('\n')
}

function copiesInWords(view: CaseView): string {
  const lines = [...view.copies()].map(({ a, b, kind, direction, sharedWords, edits }) => {
    const [left, right] = [named(view.report(a.report)), named(view.report(b.report))]
    const way = !direction.known ? '–' : direction.from === 'a' ? '→' : '←'
    const [first, second] = left < right ? [left, right] : [right, left]
    const turned = left < right ? way : way === '→' ? '←' : way === '←' ? '→' : way
    return `  ${first} ${turned} ${second}: ${sharedWords} words, ${kind}; edits: ${
      edits
        .map(({ effect }) => effect)
        .sort()
        .join(', ') || 'none'
    }`
  })
  return ['# Copied passages', ...lines.sort(), ''].join('\n')
}
