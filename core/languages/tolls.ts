/** How a text tells of numbers of people that come on top of others, are a part of others, or were lower before. Lists are lower case. */
export interface TollWords {
  /** Near a number, that those counted come on top of others: "also", "two more people were hurt". */
  readonly furtherNear: RegExp
  /** Right before a number, the same: "another". Ends at the number. */
  readonly furtherBefore: RegExp
  /** Before a number, that it is of an earlier count, which the report replaces: "the previous toll was". Ends at the number. */
  readonly earlierBefore: RegExp
  /** Before a number, that it is of those killed: "the toll of the storm stands at". Ends at the number. */
  readonly killedBefore: RegExp
  /** Before a number, that it was lower before: "has climbed to". Ends at the number. */
  readonly risenBefore: RegExp
  /** Phrases within a figure that make it a part of some told of before: "of those". */
  readonly partOfThose: readonly string[]
  /** Phrases within a figure that make it a part of all counted: "of the". */
  readonly partOfAll: readonly string[]
  /** Words within a figure by which those counted are not those told of before: "others". */
  readonly others: readonly string[]
  /** Words with which a figure begins that counts nobody: "a" of "a bomber". */
  readonly oneOfASort: readonly string[]
  /** Nouns, singular, for people of one age or sex, who are counted as a part of all: "child". */
  readonly ageOrSex: readonly string[]
}
