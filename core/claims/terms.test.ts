import { describe, expect, it } from 'vitest'
import { english } from '../languages/en/index.ts'
import { TAGS } from '../model/words.ts'
import { conceptIndex, termsOf } from './terms.ts'

/** Terms of words given with their lemma and tag: `bombed/bombed/JJ`. */
function termsIn(tagged: string): readonly string[] {
  const tokens = tagged.split(' ').map((token) => token.split('/') as [string, string, string])
  const text = tokens.map(([word]) => word).join(' ')
  const starts: number[] = []
  for (let at = 0; at < tokens.length; at++) starts.push(starts.length === 0 ? 0 : starts.at(-1)! + tokens[starts.length - 1]![0].length + 1)
  const words = {
    starts: Uint32Array.from(starts),
    ends: Uint32Array.from(tokens.map(([word], at) => starts[at]! + word.length)),
    lemmas: tokens.map(([, lemma]) => lemma),
    tags: Uint8Array.from(tokens.map(([, , tag]) => (TAGS as readonly string[]).indexOf(tag))),
  }
  return termsOf({ text, words, concepts: conceptIndex(english.concepts) }, [[0, text.length]], [])
}

describe('terms of a clause', () => {
  it('are the concepts that its words share with others', () => {
    expect(termsIn('raids/raid/NNS killed/kill/VBD sailors/sailor/NNS')).toEqual(['act:air-strike', 'act:kill', 'noun:sailor'])
  })

  it('are those of a verb also where a participle was taken for an adjective', () => {
    expect(termsIn('planes/plane/NNS bombed/bombed/JJ sheds/shed/NNS')).toEqual(['act:explosion', 'noun:plane', 'noun:shed'])
  })

  it('are no acts where a form in -ing was taken for a noun', () => {
    expect(termsIn('holding/holding/NN tanks/tank/NNS')).toEqual(['noun:holding', 'noun:tank'])
    expect(termsIn('holding/holding/JJ tanks/tank/NNS')).toEqual(['act:control', 'noun:tank'])
  })

  it('take an army for no act of forcing', () => {
    expect(termsIn('government/government/NN forces/force/NNS')).toEqual(['noun:force', 'noun:government'])
  })

  it('are no acts where a word is one only as a verb, or only as a noun', () => {
    expect(termsIn('the/the/DT level/level/NN fell/drop/VBD')).toEqual(['act:decrease', 'noun:level'])
    expect(termsIn('bombs/bomb/NNS levelled/level/VBD sheds/shed/NNS')).toEqual(['act:destroy', 'act:explosion', 'noun:shed'])
    expect(termsIn('founder/founder/NN of/of/IN ferries/ferry/NNS')).toEqual(['act:ship', 'noun:founder'])
  })
})
