import type { Finding } from './finding.ts'
import type { VerbCue } from './verb-cues.ts'

/**
 * How a cue puts its content. Who "did not say whether C" or "has not confirmed C" leaves C open and neither states nor denies it:
 * the report tells that it was not said. Only a verb of denial denies.
 */
export function stanceOfCue({ verb, negated }: VerbCue): Pick<Finding, 'stance' | 'strength' | 'negated'> {
  if (negated && STATING.has(verb.stance)) return { stance: 'reports', strength: 0, negated: true }
  return { stance: verb.stance, strength: verb.strength, negated: negated || verb.stance === 'denies' }
}

const STATING: ReadonlySet<Finding['stance']> = new Set(['asserts', 'reports', 'testifies', 'alleges'])
