/** What the rules of sourcing notes are called where people read them; their ids are words of the trade. */
const WORDS: Readonly<Record<string, string>> = {
  'anonymous-only': 'unnamed sources only',
  'attribution-lost': 'source left out',
  'caveat-lost': 'caveat left out',
  circular: 'source leads back to itself',
  contradiction: 'reports contradict each other',
  corrected: 'corrected by the outlet',
  'figure-drift': 'figure changed on the way',
  'hedge-added': 'hedge added',
  'hedge-lost': 'hedge left out',
  'naming-variant': 'named in words that judge',
  'orphaned-attribution': 'source points at nothing',
  overtaken: 'overtaken by later reports',
  'quotation-differs': 'quotation differs',
  'self-published': 'source publishes the report',
  'single-origin': 'one earliest source',
  'source-changed': 'source described differently',
  'stale-time': 'relative time out of date',
  undated: 'date missing or doubtful',
}

/** A rule by its name; a rule that came later by its id. */
export function ruleInWords(id: string): string {
  return WORDS[id] ?? id.replaceAll('-', ' ')
}
