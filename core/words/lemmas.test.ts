import { describe, expect, it } from 'vitest'
import { english } from '../languages/en/index.ts'
import type { Tag } from '../model/words.ts'
import { lemmaOf } from './lemmas.ts'

describe('lemmaOf', () => {
  it.each<[string, Tag, string]>([
    ['ships', 'NNS', 'ship'],
    ['parties', 'NNS', 'party'],
    ['churches', 'NNS', 'church'],
    ['wives', 'NNS', 'wife'],
    ['says', 'VBZ', 'say'],
    ['carries', 'VBZ', 'carry'],
    ['denied', 'VBD', 'deny'],
    ['stopped', 'VBD', 'stop'],
    ['escaped', 'VBN', 'escape'],
    ['accused', 'VBN', 'accuse'],
    ['fled', 'VBD', 'flee'],
    ['died', 'VBD', 'die'],
    ['lying', 'VBG', 'lie'],
    ['lied', 'VBD', 'lie'],
    ['hanged', 'VBN', 'hang'],
    ['shot', 'VBD', 'shoot'],
    ['bitten', 'VBN', 'bite'],
    ['dies', 'VBZ', 'die'],
    ['freed', 'VBN', 'free'],
    ['accusing', 'VBG', 'accuse'],
    ['raiding', 'VBG', 'raid'],
    ['patrolled', 'VBD', 'patrol'],
    ['trafficking', 'VBG', 'traffic'],
    ['emptied', 'VBD', 'empty'],
    ['abuses', 'NNS', 'abuse'],
    ['making', 'VBG', 'make'],
    ['running', 'VBG', 'run'],
    ['larger', 'JJR', 'large'],
    ['is', 'VBZ', 'be'],
    ['harbour', 'NN', 'harbour'],
    ['news', 'NN', 'news'],
    ['s', 'NNS', 's'],
  ])('%s as %s is %s', (word, tag, lemma) => {
    expect(lemmaOf(word, tag, english.words)).toBe(lemma)
  })
})
