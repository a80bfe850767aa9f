/** What the rules of sourcing notes are called where people read them; their ids are words of the trade. */
const WORDS: Readonly<Record<string, string>> = {
  'anonymous-only': 'unnamed sources',
  'attribution-lost': 'source left out',
  'caveat-lost': 'caveat left out',
  circular: 'source in a circle',
  contradiction: 'contradiction',
  corrected: 'corrected later',
  'figure-drift': 'figure changed',
  'hedge-added': 'hedge added',
  'hedge-lost': 'hedge left out',
  'naming-variant': 'named with judgement',
  'orphaned-attribution': 'source points at nothing',
  overtaken: 'overtaken',
  'quotation-differs': 'quotation differs',
  'self-published': 'self-published',
  'single-origin': 'one earliest source',
  'source-changed': 'source changed',
  'stale-time': 'time out of date',
  undated: 'date in doubt',
}

/** A rule by its name; a rule that came later by its id. */
export function ruleInWords(id: string): string {
  return WORDS[id] ?? id.replaceAll('-', ' ')
}
