import { languages } from '../languages/index.ts'

/** Is a name that of a league of states, by its words or as those are shortened? */
export const isLeague = (text: string): boolean => languages.some(({ bodies }) => bodies.league.test(text))
