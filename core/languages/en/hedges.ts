import type { HedgeWords } from '../hedges.ts'
import { words } from '../listed.ts'

/** Hedges of English news prose. */
export const hedges: HedgeWords = {
  always: words(`
    reportedly allegedly purportedly supposedly apparently seemingly possibly perhaps probably likely unlikely presumably potentially maybe unclear
    mulling suspected unconfirmed`),
  inDependent: ['reportedly', 'allegedly'],
  shortOf: ['nearly', 'almost'],
  modals: ['may', 'might', 'could'],
  seeming: words('appear appears appeared seem seems seemed'),
  awaited: ['expected'],
  unless: { words: ['clear'], behind: ['not', "n't", 'immediately', 'yet'] },
  outweighing: {
    no: words('fewer less sooner other doubt secret wonder surprise'),
    not: words('only just merely simply solely least'),
  },
  denying: words('deny doubt dispute'),
}
