import type { ClauseWords } from '../clauses.ts'

/** Clause openings of English news prose; the classes are those of Huddleston and Pullum, The Cambridge Grammar of the English Language (2002). */
export const clauses: ClauseWords = {
  // prettier-ignore
  subordinating: ['when', 'because', 'while', 'although', 'though', 'whereas', 'after', 'before', 'since', 'until', 'as', 'where', 'once', 'unless'],
  scenes: ['when', 'while', 'as', 'where', 'after'],
  datings: ['time', 'moment', 'hour', 'day', 'week', 'month', 'year'],
  relatives: ['which', 'who', 'whom', 'whose', 'where'],
  bound: ['that', 'whether', 'or', 'nor', 'until', 'till', 'to'],
  questions: ['whether', 'who', 'whom', 'whose', 'what', 'which', 'why', 'how', 'if', 'where', 'when'],
  openers: ['The', 'A', 'An', 'It', 'He', 'She', 'They', 'There', 'This', 'These', 'Those'],
  // prettier-ignore
  ties: [
    'including', 'excluding', 'according', 'following', 'regarding', 'concerning', 'considering', 'given', 'based', 'compared', 'owing', 'pending',
    'barring', 'involving', 'during', 'depending', 'provided', 'providing', 'notwithstanding', 'starting', 'beginning', 'notwithstanding', 'quoting', 'citing',
  ],
  exceptions: ['except', 'excepting', 'save for', 'apart from', 'aside from', 'other than', 'barring', 'with the exception of'],
  agents: ['by', 'behind'],
  // prettier-ignore
  deeds: [
    'be', 'carry', 'commit', 'perpetrate', 'launch', 'conduct', 'stage', 'kill', 'murder', 'wound', 'injure', 'attack', 'bomb', 'shell', 'detonate', 'execute',
    'arrest', 'detain', 'abduct', 'kidnap', 'hit', 'strike', 'target', 'order', 'plant', 'fire', 'drop', 'shoot', 'destroy', 'burn', 'torture', 'sink', 'raid',
  ],
  // prettier-ignore
  results: [
    'leave', 'cause', 'trigger', 'spark', 'prompt', 'bring', 'force', 'destroy', 'damage', 'claim', 'raise', 'send', 'push', 'wreck', 'ruin', 'level',
    'flatten', 'sink', 'trap', 'bury', 'cut', 'block', 'close', 'shut', 'halt', 'set', 'drive', 'drown', 'crush', 'blow', 'raze', 'complain',
  ],
}
