/**
 * Trains the model of attributions and writes it as a data file. Some minutes on one core.
 *
 * Usage: npx tsx bench/train/attributions/train.ts POLNEAR [--gum GUM] [--evaluate]
 * POLNEAR is a checkout of networkdynamics/PolNeAR. See docs/models/attributions.md. `--gum` trains on GUM (a checkout's folder
 * not-to-release) instead and only measures on PolNeAR; `--evaluate` writes nothing.
 */
import { writeFileSync } from 'node:fs'
import { packColumn, packLevels } from '../../../core/attributions/model/weights.ts'
import type { AttributionModel } from '../../../core/attributions/model/weights.ts'
import type { AttributionWeights } from '../../../core/languages/attribution-weights.ts'
import { readGum } from './gum.ts'
import { readPolnear } from './polnear.ts'
import { prepared } from './prepared.ts'
import { printScores } from './print-scores.ts'
import { levelsOf } from './levels.ts'
import { train } from './training.ts'

const [folder = '', ...flags] = process.argv.slice(2)
const say = (line: string): void => void process.stdout.write(`${line}\n`)
const gum = flags.includes('--gum') ? flags[flags.indexOf('--gum') + 1] : undefined
const texts = prepared(gum === undefined ? readPolnear(folder, 'train') : readGum(gum, 'train'))
say(`${texts.length} texts`)
const model = train(texts, say)
printScores(prepared(readPolnear(folder, 'dev')), model, say)
const packed = packedModel(model)
say(`packed: ${JSON.stringify(packed).length} bytes`)
if (!flags.includes('--evaluate')) {
  const head = `/** Written by bench/train/attributions/train.ts from ${gum === undefined ? 'PolNeAR' : 'GUM'}; see docs/models/attributions.md. */\n`
  const body = Object.entries(packed).map(([key, value]) => `  ${key}: ${typeof value === 'string' ? `'${value}'` : JSON.stringify(value)},\n`)
  const type = "import type { AttributionWeights } from '../attribution-weights.ts'\n\n"
  writeFileSync(
    new URL('../../../core/languages/en/attributions.data.ts', import.meta.url),
    `${type}${head}export const attributionWeights: AttributionWeights = {\n${body.join('')}}\n`,
  )
}

function packedModel({ habits, tokens, spans }: AttributionModel): AttributionWeights {
  const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')
  const [tokenLevels, spanLevels] = [levelsOf(tokens.weights), levelsOf(spans.weights)]
  return {
    habits: base64(packColumn(new Int8Array(habits))),
    tokens: base64(packLevels(tokens.weights, tokenLevels)),
    tokenLevels,
    tokenScale: tokens.scale,
    transitions: Array.from(tokens.transitions, (weight) => Math.round(weight * 1000) / 1000),
    spans: base64(packLevels(spans.weights, spanLevels)),
    spanLevels,
    spanScale: spans.scale,
    worth: spans.worth,
  }
}
