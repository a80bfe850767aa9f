/** How sources stand to what they tell of, worded for the reader: what the texts say or a person set, never a verdict. */
import type { OriginCount, SourceRelation } from '../../core/model/origins.ts'
import { counted } from './shown-words.ts'

const RELATIONS: Readonly<Record<SourceRelation, readonly [one: string, many: string]>> = {
  affected: ['person affected', 'people affected'],
  eyewitness: ['eyewitness', 'eyewitnesses'],
  relative: ['relative', 'relatives'],
  responsible: ['of the side held responsible', 'of the side held responsible'],
  official: ['official', 'officials'],
  monitor: ['monitor', 'monitors'],
  lawyer: ['lawyer', 'lawyers'],
  staff: ['outlet on its own word', 'outlets on their own word'],
  'third-party': ['third party', 'third parties'],
  unstated: ['not stated', 'not stated'],
}

/** How one source stands to the matter; empty where the texts do not say. */
export function relationOf(relation: SourceRelation | undefined): string {
  return relation === undefined || relation === 'unstated' ? '' : RELATIONS[relation][0]
}

/** "2 officials, 1 person affected, 1 not stated": what is not stated comes last. Undefined where nothing is counted. */
export function balanceInWords({ byRelation = [] }: Pick<OriginCount, 'byRelation'>): string | undefined {
  if (byRelation.length === 0) return undefined
  if (byRelation.every(({ relation }) => relation === 'unstated')) return 'not stated'
  const last = ({ relation }: { readonly relation: SourceRelation }): number => (relation === 'unstated' ? 1 : 0)
  return [...byRelation]
    .sort((x, y) => last(x) - last(y))
    .map(({ relation, supported }) => counted(supported, ...RELATIONS[relation]))
    .join(', ')
}

/** On how many sides the sources stand, where a person set one; what it does not say is said with it. */
export function sidesInWords({ sides }: Pick<OriginCount, 'sides'>): string | undefined {
  return sides === undefined ? undefined : `${counted(sides, 'side')}, as set by a person; a source without a side is a side of its own here`
}
