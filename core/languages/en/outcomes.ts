import type { OutcomeWords } from '../outcomes.ts'
import { set } from '../listed.ts'

/** How English says what happened to those counted. */
export const outcomes: OutcomeWords = {
  among: set('among'),
  further: set('other others more'),
  passives: set('be'),
  auxiliaries: set('be have'),
  ofOne: set("was is has 's"),
  leadingOn: set(
    'be have get report reported fear feared believe believed confirm confirmed presume presumed declare declared think thought know known',
  ),
  circumstances: set('in by during after near with on'),
  tolls: set('toll'),
  rises: set('rise climb reach jump stand'),
  linking: set('be have include say bring put'),
  leaving: set('leave'),
}
