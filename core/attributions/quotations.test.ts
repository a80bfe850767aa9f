import { describe, expect, it } from 'vitest'
import { attributionsOfText, lineOf } from './fixtures/attributions-of-text.ts'

const said = (text: string): readonly string[] => {
  const found = attributionsOfText(text)
  return found.rows.filter(({ kind }) => kind === 'reported').map((row) => lineOf(found.text, row))
}

describe('a quotation and its speaker', () => {
  it.each([
    ['“Who would have believed it?” Orla Venn said, looking out on the crowd.', 'Who would have believed it? | Orla Venn'],
    ['“Why is the gate open?” the mayor asked.', 'Why is the gate open? | mayor'],
    ['“What do we do now?” asked the mayor.', 'What do we do now? | mayor'],
    ['“The gate is open!” Orla Venn told Coast Wire.', 'The gate is open! | Coast Wire > Orla Venn'],
    ['“We held the pier!” cried the rowers.', 'We held the pier! | rowers'],
    ['Asked whether the gate was open, Orla Venn said: “Nobody knows that.”', 'Nobody knows that. | Orla Venn'],
    ['The mayor, 52, said: “Nobody came to the gate.”', 'Nobody came to the gate. | mayor'],
    ['Orla Venn was blunt: “Nobody came to the gate.”', 'Nobody came to the gate. | Orla Venn'],
    ['“Nobody came to the gate in the night.” — Orla Venn, head of the union', 'Nobody came to the gate in the night. | union > Orla Venn'],
    ['Orla Venn called the plan “a joke”.', 'the plan “a joke | Orla Venn'],
  ])('%s', (text, line) => {
    expect(said(text)).toEqual([line])
  })
  it.each([
    ['a new sentence has its own verb', '“Why is the gate open?” The mayor asked for a report.'],
    ['nobody speaks', 'One thing was clear: “No boats without crews on the quay.”'],
  ])('stay apart where %s', (_why, text) => {
    expect(said(text)).toEqual([])
  })
})

describe('who speaks', () => {
  it.each([
    ['is not the year behind “who”', 'They met the mayor, who in 2010 said the main aim was to close the pier.', 'mayor'],
    ['stands before the verb, not behind it', 'They met on Friday, shortly after the mayor said she finally believes the pier is safe.', 'mayor'],
    ['is one where she tells what she said herself', 'Orla Venn said she had warned that the pier was weak.', 'Orla Venn'],
  ])('%s', (_why, text, name) => {
    expect(new Set(said(text).map((line) => line.split(' | ')[1]))).toEqual(new Set([name]))
  })
})
