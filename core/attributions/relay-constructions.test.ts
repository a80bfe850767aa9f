import { describe, expect, it } from 'vitest'
import { linesOf } from './fixtures/attributions-of-text.ts'

/** Further ways in which one source hands on another's words; the ten that a model of the outermost layer misses have a test of their own. */
describe('relays', () => {
  it.each([
    ['Citing three dockers, the Vell Gazette wrote that the crane was sold.', 'the crane was sold | Vell Gazette > three dockers'],
    ['The crane had been sold, the Vell Gazette wrote, citing three dockers.', 'The crane had been sold | Vell Gazette > three dockers'],
    [
      'The harbour master warned in a letter seen by Coast Wire that the crane could fall.',
      'the crane could fall | Coast Wire > letter > harbour master',
    ],
    [
      'An aide to the mayor, who declined to be named, told Skerry Post the crane had been sold.',
      'the crane had been sold | Skerry Post > aide to the mayor',
    ],
    ['State television quoted the interior minister as saying that the road was open.', 'the road was open | State television > interior minister'],
    ['The interior minister was quoted on state television as saying the road was open.', 'the road was open | state television > interior minister'],
    ['According to the Vell Gazette, which cited two clerks, the crane was sold.', 'the crane was sold | Vell Gazette > two clerks'],
    ['Coast Wire said it had been told by two clerks that the crane was sold.', 'the crane was sold | Coast Wire > two clerks'],
    ['Media reports citing prison staff say the cells were flooded.', 'the cells were flooded | prison staff'],
    ['A Coast Wire report citing two clerks said the cells were flooded.', 'the cells were flooded | Coast Wire > two clerks'],
    ['As Skerry Post reported on Monday, citing divers, the crane had been sold.', 'the crane had been sold | Skerry Post > divers'],
    ['Interviewed by Radio Vell, the mayor said the crane was safe.', 'the crane was safe | Radio Vell > mayor'],
    ['The mayor has confirmed to Skerry Post that the crane was sold.', 'the crane was sold | Skerry Post > mayor'],
    ['Ada Finn told Coast Wire nine sailors had drowned.', 'nine sailors had drowned | Coast Wire > Ada Finn'],
    ['A guard told the Coast Wire news agency twelve people died.', 'twelve people died | Coast Wire news agency > guard'],
    ['Ada Finn told Channel 4 nine people died.', 'nine people died | Channel 4 > Ada Finn'],
    ['Ada Finn of Harbour Watch said the crane was sold.', 'the crane was sold | Harbour Watch > Ada Finn'],
    ['The crane was sold, according to Ada Finn of the Ledan Institute for Ports.', 'The crane was sold | Ledan Institute for Ports > Ada Finn'],
    ['The Red Crescent of Ledan said the crane was sold.', 'the crane was sold | Red Crescent of Ledan'],
    ['The mayor said, according to Coast Wire, that the crane was sold.', 'the crane was sold | Coast Wire > mayor'],
    ['The agency cited an unnamed security source who said the crane had fallen.', 'the crane had fallen | agency > unnamed security source'],
    ['Two clerks told Coast Wire they had heard the mayor say the crane was sold.', 'the crane was sold | Coast Wire > Two clerks > mayor'],
    ['The mayor dismissed claims by dock workers that the crane was unsafe.', 'the crane was unsafe | dock workers'],
    [
      'Members of the crew have been complaining of poor food, ORLA reports, quoting a website run by sailors.',
      'poor food | ORLA > website run by sailors > Members of the crew',
    ],
  ])('%s', (text, line) => {
    expect(linesOf(text)).toContain(line)
  })
})

describe('nouns that hold a statement', () => {
  it.each([
    ['The mayor made claims that the dock was unsafe.', 'the dock was unsafe | mayor'],
    ['There were claims by the mayor that the dock was unsafe.', 'the dock was unsafe | mayor'],
    ['The union has voiced fears that the dock will close.', 'the dock will close | union'],
    ['The club has been shut, and has been described by union officials as a repressive sect.', 'a repressive sect | union officials'],
  ])('%s', (text, line) => {
    expect(linesOf(text)).toContain(line)
  })
})

describe('what is passed on without its comma', () => {
  it.each([
    ['Nine rafts sank at dawn Salt Radio reported the Weir Office as saying.', ['Nine rafts sank at dawn | Salt Radio > Weir Office']],
    ['Nine rafts sank at dawn Salt Radio quoted the Weir Office as saying.', ['Nine rafts sank at dawn | Salt Radio > Weir Office']],
    ['Salt Radio reported the Weir Office as calm.', ['the Weir Office as calm | Salt Radio']],
  ])('%s', (text, lines) => {
    expect(linesOf(text)).toEqual(lines)
  })
  it('is a statement by whoever issued it, and by no outlet that spoke last', () => {
    const carried = '"The truce is over" the statement carried by state radio said.'
    const linesAfter = (before: string): string | undefined => linesOf(`${before} ${carried}`).at(-1)
    expect(linesAfter('The navy issued a statement on Monday. The Tarn Post said nine rafts sank.')).toBe('The truce is over | state radio > navy')
    expect(linesAfter('The Tarn Post said nine rafts sank.')).toBe('The truce is over | state radio > statement')
    expect(linesOf(`${carried} It said nine rafts sank.`)[1]).not.toContain('carried')
  })
})
