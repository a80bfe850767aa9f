import type { GoldFolder } from './gold-format.ts'
import { scoreActors } from './score-actors.ts'
import { scoreAttributions } from './score-attributions.ts'
import { cautionsTold, pairClaims, scoreCautions, scoreClaims, scoreOrigins } from './score-claims.ts'
import { scoreReuse } from './score-reuse.ts'
import { scoreFigures, scoreFurniture, scoreTimes } from './score-spans.ts'
import { fitting, Texts } from './texts.ts'

/** Scores by part; only the parts for which the gold has answers. Shares and F1 are between 0 and 1, null where nothing is scored. */
export type Scores = Readonly<Record<string, Readonly<Record<string, unknown>>>>

/**
 * Scores a prediction against gold answers, as the normative scorer of the gold format does.
 * Predicted rows that do not fit the gold's texts are left out and counted in `dropped`.
 */
export function score(gold: GoldFolder, prediction: GoldFolder): { readonly scores: Scores; readonly dropped: number } {
  const texts = new Texts(gold.documents ?? [])
  const predicted = fitting(prediction, texts)
  const sampled = (part: string): boolean => gold.coverage?.[part] === 'sampled'
  const scores: Record<string, Record<string, unknown>> = {}
  if (gold.furniture?.length) scores['furniture'] = scoreFurniture(gold, predicted.furniture, sampled('furniture'))
  if (gold.reuse?.length) scores['reuse'] = scoreReuse(gold.reuse, predicted.reuse)
  if (gold.attributions?.length) {
    const side = { attributions: gold.attributions, actors: gold.actors ?? [] }
    scores['attributions'] = scoreAttributions(side, predicted, { texts, sampled: sampled('attributions') })
  }
  if (gold.times?.length) scores['times'] = scoreTimes(gold.times, predicted.times, { texts, sampled: sampled('times') })
  if (gold.figures?.length) scores['figures'] = scoreFigures(gold.figures, predicted.figures, sampled('figures'))
  if (gold.actors?.length) scores['actors'] = scoreActors(gold.actors, predicted.actors, sampled('actors'))
  if (gold.claims?.length) {
    const paired = pairClaims(gold.claims, predicted.claims)
    scores['claims'] = scoreClaims(gold.claims, paired)
    scores['origins'] = scoreOrigins(gold.claims, predicted.claims, paired)
    scores['cautions'] = scoreCautions(gold.claims, predicted.claims, paired)
  }
  return { scores, dropped: texts.dropped }
}

/** By rule, how often it spoke on claims of the gold, and how often rightly: what the precision of a rule is a share of. */
export function rulesTold(gold: GoldFolder, prediction: GoldFolder): ReturnType<typeof cautionsTold> {
  const claims = gold.claims ?? []
  const predicted = fitting(prediction, new Texts(gold.documents ?? [])).claims
  return cautionsTold(claims, predicted, pairClaims(claims, predicted))
}
