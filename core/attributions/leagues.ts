/** Is a name that of a league of states, by its words or as those are shortened? */
export const isLeague = (text: string): boolean => /^(?:U\.?N\.?|E\.?U\.?|A\.?U\.?)$|\b(?:Nations|League|Union|Organi[sz]ation)\b/u.test(text)
