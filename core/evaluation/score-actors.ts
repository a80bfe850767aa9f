import { bcubed } from './bcubed.ts'
import type { GoldActor, GoldSpan } from './gold-format.ts'
import { found, ratio } from './measures.ts'
import { namesOf, normalName } from './names.ts'
import { matchPlaced, offsetsOf } from './offsets.ts'
import { clustersBySpan, placedKeys } from './span-clusters.ts'

/** Mentions by overlap, clusters by B-cubed over mentions, alias links. */
export function scoreActors(gold: readonly GoldActor[], predicted: readonly GoldActor[], sampled: boolean) {
  const spans = (rows: readonly GoldActor[]) =>
    clustersBySpan(rows.map((row) => row.mentions.map(({ doc, span }): readonly [string, GoldSpan] => [doc, span])))
  const [g, p] = [spans(gold), spans(predicted)]
  const [gKeys, pKeys] = [placedKeys(g), placedKeys(p)]
  const pairs = matchPlaced(
    gKeys.map(({ doc, span }) => ({ doc, offsets: offsetsOf([span]) })),
    pKeys.map(({ doc, span }) => ({ doc, offsets: offsetsOf([span]) })),
  )
  const matched = new Map([...pairs].map(([i, j]) => [gKeys[i]!.key, p.get(pKeys[j]!.key)!.clusters]))
  const all = found(pairs.size, { gold: gKeys.length, predicted: pKeys.length }, sampled)
  return {
    mentions: all.one,
    precision: all.precision,
    recall: all.recall,
    bcubed: bcubed(new Map([...g].map(([key, { clusters }]) => [key, clusters])), matched).f1,
    ...scoreAliases(gold, predicted, sampled),
  }
  function scoreAliases(goldRows: readonly GoldActor[], toldRows: readonly GoldActor[], isSample: boolean) {
    const [names, told] = [goldRows.map(namesOf), toldRows.map(namesOf)]
    const known = new Set(names.flatMap((own) => [...own]))
    const wanted = aliasesOf(goldRows)
    const claimed = aliasesOf(toldRows).filter((alias) => alias.length > 1 && alias.every((name) => known.has(name)))
    const held = (alias: readonly string[], by: readonly ReadonlySet<string>[]): boolean => by.some((own) => alias.every((name) => own.has(name)))
    return {
      aliasPrecision: isSample || wanted.length === 0 ? null : ratio(claimed.filter((alias) => held(alias, names)).length, claimed.length),
      aliasRecall: ratio(wanted.filter((alias) => held(alias, told)).length, wanted.length),
      n: { mentions: gKeys.length, actors: goldRows.length, aliases: wanted.length },
    }
  }
}

const aliasesOf = (rows: readonly GoldActor[]): string[][] =>
  rows.flatMap((row) => (row.aliases ?? []).map((alias) => [...new Set(alias.names.map(normalName))]))
