/**
 * Scores the likeness of two names on OpenSanctions' name_bench (MIT), at the fixed threshold of the product.
 *
 *   npx tsx bench/names/score-name-bench.ts CASES.csv
 */
import { readFileSync } from 'node:fs'
import Papa from 'papaparse'
import { ALIKE, nameLikeness } from '../../core/actors/name-likeness.ts'

interface Case {
  readonly name1: string
  readonly name2: string
  readonly is_match: string
}

/** Published for the same cases, or measured on them: F1 at each comparator's best or own threshold. */
const BASELINES: readonly (readonly [string, number])[] = [
  ['nomenklatura logic_v2', 0.767],
  ['fuzzball WRatio', 0.751],
]

const [file] = process.argv.slice(2)
if (file === undefined) throw new Error('Expected the cases: npx tsx bench/names/score-name-bench.ts CASES.csv')
const cases = Papa.parse<Case>(readFileSync(file, 'utf8'), { header: true, skipEmptyLines: true }).data
const counts = { hits: 0, wrong: 0, missed: 0 }
for (const { name1, name2, is_match } of cases) {
  const alike = nameLikeness(name1, name2) >= ALIKE
  const same = is_match === 'true'
  if (alike && same) counts.hits++
  else if (alike) counts.wrong++
  else if (same) counts.missed++
}
const precision = counts.hits / (counts.hits + counts.wrong)
const recall = counts.hits / (counts.hits + counts.missed)
console.log(`${cases.length} pairs, threshold ${ALIKE}`)
console.log(
  `  Headwater  F1 ${((2 * precision * recall) / (precision + recall)).toFixed(3)}, precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`,
)
for (const [name, f1] of BASELINES) console.log(`  ${name}  F1 ${f1.toFixed(3)}`)
