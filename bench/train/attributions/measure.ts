/**
 * Measures the grammar and the shipped model on the development part of PolNeAR.
 *
 * Usage: npx tsx bench/train/attributions/measure.ts POLNEAR
 */
import { attributionWeights } from '../../../core/languages/en/attributions.data.ts'
import { modelOf } from '../../../core/attributions/model/weights.ts'
import { readPolnear } from './polnear.ts'
import { prepared } from './prepared.ts'
import { printScores } from './print-scores.ts'

const [folder = ''] = process.argv.slice(2)
printScores(prepared(readPolnear(folder, 'dev')), modelOf(attributionWeights), (line) => void process.stdout.write(`${line}\n`))
