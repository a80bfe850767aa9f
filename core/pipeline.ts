import { copyPairs, carrierGroups, passageLinks, postings } from './copies/index.ts'
import { actors, mentions } from './actors/index.ts'
import { attributions } from './attributions/index.ts'
import { cautions, sightings } from './cautions/index.ts'
import { claims, statements } from './claims/index.ts'
import { figures } from './figures/index.ts'
import { origins } from './origins/index.ts'
import { passages } from './passages/index.ts'
import { times } from './times/index.ts'
import { words } from './words/index.ts'
import type { Plan } from './model/plan.ts'

/** The plan: what is done to a case, in order. */
export const plan: Plan = [
  words, //         what are its tokens, lemmas, tags?
  passages, //      where are its sentences, quotations, furniture?
  times, //         when, as of this report's date?
  figures, //       how many of what?
  mentions, //      which names and descriptions stand in it?
  attributions, //  who is said to have said what, through whom?
  statements, //    which propositions, with whose voice?
  postings, //      which word sequences, for the passage index?
  passageLinks, //  which reports share them?
  copyPairs, //     what was copied, what changed, which way?
  carrierGroups, // who carries each passage, and who took it from whom?
  actors, //        which names mean the same actor?
  claims, //        which statements say the same thing?
  origins, //       how many earliest stated sources, and why?
  sightings, //     what does each rule see at each claim?
  cautions, //      what should a reader check?
]
