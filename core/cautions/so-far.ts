/** Words of "not known so far"; a denial with them is overtaken, a denial without them contradicts. */
export const SO_FAR = /\b(?:no (?:immediate|early|word)|not (?:yet|immediately|have an immediate)|yet to|so far|nobody has|no one has)\b/i
