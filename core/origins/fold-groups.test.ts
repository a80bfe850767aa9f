import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Paraphrase } from './fold-groups.ts'
import { foldGroups } from './fold-groups.ts'
import { sourceClass } from './source-class.ts'
import type { Bundle, Voice } from './voice.ts'
import { joined, statementsOf } from './voice.ts'

interface Told {
  readonly words: string
  readonly report: number
  readonly relay?: string
  readonly wording?: string
}

/** A described source as counting hears it; only what folding asks for is filled in. */
function bundleOf({ words, report, relay, wording }: Told, number: number): Bundle {
  const end = { kind: 'speaker', key: words, described: true, link: { name: words, type: 'unnamed-group', status: 'explicit' } }
  const voice = {
    statement: { id: `s${String(number).padStart(2, '0')}` },
    report: `r${report}`,
    links: [],
    relays: relay === undefined ? [] : [relay],
    ...(wording !== undefined && { wording }),
    end,
  } as unknown as Voice
  return { voices: [voice], end: voice.end, kind: 'group', who: words, counted: 'supported', reasons: [], undone: [] }
}

/** Reports whose numbers leave the same rest tell several things alike. */
const paraphrase: Paraphrase = (a, b) =>
  a.voices.some((x) => b.voices.some((y) => x.report !== y.report && x.report.slice(-1) === y.report.slice(-1)))

/** The same, pair by pair, with a bundle made anew each time. */
function foldedOneByOne(bundles: readonly Bundle[]): readonly Bundle[] {
  const relays = (bundle: Bundle): readonly string[] => [...new Set(bundle.voices.flatMap((voice) => voice.relays))].sort()
  const words = ({ end }: Bundle): string => (end.kind === 'speaker' ? end.link.name : '')
  const meet = (a: Bundle, b: Bundle): boolean => a.voices.some((x) => b.voices.some((y) => x.report === y.report))
  const oneClass = (a: Bundle, b: Bundle): boolean => sourceClass(words(a)) === sourceClass(words(b))
  const same = (a: Bundle, b: Bundle): boolean => {
    if (!oneClass(a, b)) return false
    if (a.voices.some((x) => b.voices.some((y) => x.wording !== undefined && x.wording === y.wording))) return true
    return relays(a).length + relays(b).length === 0 ? meet(a, b) : relays(a).at(-1) === relays(b).at(-1)
  }
  const apart = (a: Bundle, b: Bundle): boolean =>
    !oneClass(a, b) || (relays(a).length + relays(b).length > 0 && !((relays(a).length === 0 || relays(b).length === 0) && meet(a, b)))
  const kept: Bundle[] = []
  const fullest = (x: Bundle, y: Bundle): number => relays(y).length - relays(x).length || (statementsOf(x)[0]! < statementsOf(y)[0]! ? -1 : 1)
  for (const bundle of [...bundles].sort(fullest)) {
    const sure = kept.findIndex((other) => same(other, bundle))
    const at = sure >= 0 ? sure : kept.findIndex((other) => !apart(other, bundle) || (oneClass(other, bundle) && paraphrase(other, bundle)))
    if (at < 0) {
      kept.push(bundle)
      continue
    }
    const into = kept[at]!
    const inferred = sure < 0 && paraphrase(into, bundle)
    const statements = statementsOf({ voices: [...into.voices, ...bundle.voices] })
    const text = sure >= 0 ? 'sure' : inferred ? 'inferred' : 'near'
    kept[at] = joined(into, [bundle], { rule: inferred ? 'inferred' : 'group', text, statements }, sure >= 0 ? [] : [words(bundle)])
  }
  return kept
}

describe('folding described groups', () => {
  const told = fc.record(
    {
      words: fc.constantFrom('residents', 'local residents', 'sailors', 'witnesses'),
      report: fc.nat(25),
      relay: fc.constantFrom('wire', 'post', 'radio'),
      wording: fc.constantFrom('w1', 'w2'),
    },
    { requiredKeys: ['words', 'report'] },
  )

  it('brings together what is brought together pair by pair, and keeps what can be undone', () => {
    fc.assert(
      fc.property(fc.array(told, { maxLength: 14 }), (all) => {
        const bundles = all.map(bundleOf)
        const shape = (folded: readonly Bundle[]): unknown =>
          folded.map((bundle) => [bundle.who, bundle.voices.map(({ statement }) => statement.id), bundle.undone])
        expect(shape(foldGroups(bundles, paraphrase))).toEqual(shape(foldedOneByOne(bundles)))
      }),
    )
  })

  it('says a step once, of all that it brought together', () => {
    const bundles = [1, 2, 3, 4].map((report) => bundleOf({ words: 'residents', report }, report))
    const [one, ...rest] = foldGroups(bundles, () => false)
    expect(rest).toEqual([])
    expect(one!.reasons.map(({ rule, statements }) => [rule, statements])).toEqual([['group', ['s01', 's02', 's03', 's04']]])
  })
})
