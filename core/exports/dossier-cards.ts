import type { Redaction } from './person-names.ts'
import { BASIS_IN_WORDS, RELATION_IN_WORDS } from './dossier-claim.ts'
import { safe } from './safe-html.ts'
import type { OutletCard, SourceCard } from './source-cards.ts'

const times = (n: number, thing: string): string => `${n} ${thing}${n === 1 ? '' : 's'}`

/** Cards of sources and outlets: how each appears in these reports, and nothing beyond them. */
export function cardSections(sources: readonly SourceCard[], outlets: readonly OutletCard[], hide: Redaction): string {
  const note = '<p class="note">How each appears in these reports. Nothing here says anything about it beyond them.</p>\n'
  return `<h2 id="sources">Sources</h2>\n${note}${sources.map((card) => sourceCard(card, hide)).join('')}<h2 id="outlets">Outlets</h2>\n${note}${outlets.map((card) => outletCard(card, hide)).join('')}`
}

function sourceCard(card: SourceCard, hide: Redaction): string {
  const rows: readonly (readonly [string, string])[] = [
    [
      'What it is',
      [card.kind, RELATION_IN_WORDS[card.relation], ...(card.side === undefined ? [] : [`on the side of ${card.side}, as the reviewer set it`])].join(
        '; ',
      ),
    ],
    ['Counts for', times(card.claims, 'claim')],
    ['Heard in', card.heardIn.join(', ')],
    [
      'Says how it knows',
      [
        ...card.basis.map((basis) => BASIS_IN_WORDS[basis]),
        ...(card.basisUnstated > 0 ? [`not said for ${times(card.basisUnstated, 'claim')}`] : []),
      ].join('; '),
    ],
  ]
  return cardOf(card.who, rows, hide)
}

function outletCard(card: OutletCard, hide: Redaction): string {
  const rows: readonly (readonly [string, string])[] = [
    ['Reports here', String(card.reports)],
    ['States', `${times(card.claims, 'claim')}; names no source for ${card.unsourced} of them`],
    ['Cites', card.cites.map(([name, n]) => `${name} (${n})`).join(', ') || 'nobody'],
    ['Cited by', card.citedBy.join(', ') || 'nobody here'],
    ['Shares wording with', card.sharesWordsWith.join(', ') || 'nobody here'],
  ]
  return cardOf(card.name, rows, hide)
}

function cardOf(name: string, rows: readonly (readonly [string, string])[], hide: Redaction): string {
  const list = rows.map(([term, words]) => `<dt>${safe(term)}</dt><dd dir="auto">${safe(hide(words))}</dd>\n`).join('')
  return `<article class="card">\n<h3 dir="auto">${safe(hide(name))}</h3>\n<dl class="about">\n${list}</dl>\n</article>\n`
}
