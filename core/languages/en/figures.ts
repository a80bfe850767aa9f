import {
  changes,
  conditions,
  labels,
  memberships,
  modifiersAfter,
  modifiersBefore,
  persons,
  plainQualifiers,
  quantifierPhrases,
  quantifiers,
  sameThing,
} from './figure-words.ts'
import { composedNumbers } from './composed-numbers.ts'
import { counting } from './counting.ts'
import { currencies, unitWords } from './figure-units.ts'
import { numberWords } from './number-words.ts'
import { outcomes } from './outcomes.ts'
import type { FigureLanguage } from '../figures.ts'

/** English figures. */
export const englishFigures: FigureLanguage = {
  numbers: numberWords,
  composed: composedNumbers,
  counting,
  outcomes,
  shortScales: new Map([
    ['k', 1e3],
    ['m', 1e6],
    ['mn', 1e6],
    ['mln', 1e6],
    ['bn', 1e9],
    ['b', 1e9],
    ['tn', 1e12],
  ]),
  quantifiers,
  quantifierPhrases,
  modifiersBefore,
  modifiersAfter,
  neutralBefore: new Set('another other the a an these those its their his her total additional further extra first last past next all'.split(' ')),
  conditions,
  verbalConditions: new Set(['level', 'round', 'strand', 'trap']),
  claiming: new Set(['claim']),
  lives: new Set(['life', 'martyr', 'dead']),
  ownActs: new Set('flee fled escape defect return die died perish drown drowned disappear vanish sink sank burn'.split(' ')),
  inclusions: new Set(['including', 'among']),
  projectiles: new Set(
    'shell shot rocket missile round bullet mortar grenade gun salvo volley torpedo flare canister bomb projectile cannon arrow'.split(' '),
  ),
  units: unitWords,
  currencies,
  persons,
  labels,
  memberships,
  sameThing,
  plainQualifiers,
  changes,
  notCounted: new Set('longer doubt matter way need wonder sense idea less more fewer later sooner such other means'.split(' ')),
}
