import { spansIn } from '../../../core/attributions/model/spans-in.ts'
import { spansOf } from '../../../core/attributions/model/labels.ts'
import type { AttributionModel } from '../../../core/attributions/model/weights.ts'
import type { Prepared } from './prepared.ts'
import { exactness, onStatementVerbs } from './score.ts'
import type { Scored } from './score.ts'

/** Prints what the grammar alone and the model find in annotated texts. */
export function printScores(texts: readonly Prepared[], model: AttributionModel, say: (line: string) => void): void {
  const rules = texts.map((text): Scored => ({ text, found: spansOf(text.columns.rules) }))
  printOne('grammar', rules, say)
  const started = performance.now()
  const found = texts.map((text): Scored => ({ text, found: spansIn(text.columns, model) }))
  const seconds = (performance.now() - started) / 1000
  printOne('model over grammar', found, say)
  const tokens = texts.reduce((sum, { columns }) => sum + columns.size, 0)
  say(`model alone: ${Math.round(tokens / seconds)} tokens a second`)
}

const percent = (share: number): string => (100 * share).toFixed(1)

function printOne(name: string, texts: readonly Scored[], say: (line: string) => void): void {
  const scores = exactness(texts)
  for (const [role, { precision, recall, f1, overlap }] of Object.entries(scores))
    say(`${name}: ${role} P ${percent(precision)} R ${percent(recall)} F1 ${percent(f1)}, by overlap ${percent(overlap)}`)
  const { count, cue, cueTouched, triple } = onStatementVerbs(texts)
  say(`${name}: ${count} statement verbs, cue exact ${percent(cue)}, touched ${percent(cueTouched)}, triple touched ${percent(triple)}`)
}
