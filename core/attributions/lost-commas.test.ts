import { describe, expect, it } from 'vitest'
import { attributionsOfText, lineOf } from './fixtures/attributions-of-text.ts'

const linesOf = (text: string): readonly string[] => {
  const read = attributionsOfText(text)
  return read.rows.filter(({ kind }) => kind !== 'own-voice').map((row) => lineOf(read.text, row))
}

/** Without commas only the words tell where a content ends and its speaker begins. */
describe('a speaker right behind what is said', () => {
  it.each([
    ['Six boats were sunk in raids overnight in northern and northeastern Ledania a monitor said.', 'in northern and northeastern Ledania | monitor'],
    ['Many people have fallen ill in Ledania member of the Harbour National Council Mustin Saro said.', 'fallen ill in Ledania | Mustin Saro'],
    ['Six people died in those parts which are known as the Gouda the activists said.', 'known as the Gouda | activists'],
    ['The guards killed 11 men in an attack on their post in Deir Ezra LANA news agency reported.', 'their post in Deir Ezra | LANA'],
    [
      'Planes hit the town of Dal killing 10 people including a child the UK-based Ledan Observatory reported.',
      'including a child | Ledan Observatory',
    ],
    ['Clashes then erupted between the crews some of whose men were among the dead Abel Raman said.', 'among the dead | Abel Raman'],
    ['The blast killed dockers and others working alongside them the Observatory added without giving details.', 'alongside them | Observatory'],
    ['Six boats sank in the harbour of Vell on Friday a dock official told the Coast Wire.', 'of Vell on Friday | Coast Wire > dock official'],
    ['The raid began late on Monday with an attack on posts in the western Vell quarter activists said.', 'in the western Vell quarter | activists'],
    ['Six were hurt when shells fell in another part of the city state media said.', 'in another part of the city | state media'],
    ['The pier is closed because the road is closed said Abu Mohan a vendor in the old market.', 'the road is closed | Abu Mohan'],
    ['A plane struck a house in the Bab district in Vell Ibram Abu Leth told Coast Wire.', 'district in Vell | Coast Wire > Ibram Abu Leth'],
    ['Artillery fire also hit the town of Talbis activist Hassan Abu Nuh said.', 'the town of Talbis | Hassan Abu Nuh'],
    ['The leak killed more than 1400 people Harbour Rights Watch said on Tuesday in a report.', '1400 people | Harbour Rights Watch'],
    ['The toll has risen to 20 with children among the casualties media reported Saturday.', 'the casualties | media'],
    [
      'It was backed by men from the group Hazbal sources close to the port told Coast Wire.',
      'the group Hazbal | Coast Wire > sources close to the port',
    ],
    ['On July 31 an assault killed at least 80 people in Hamar rights groups said.', 'at least 80 people in Hamar | rights groups'],
    ['Its voice is heard said the resident speaking by radio.', 'Its voice is heard | resident'],
    ['Six men were killed near the towns of Deir and Raka local media reported.', 'the towns of Deir and Raka | local media'],
    ['A plan was agreed by the world community the Harbour Office said.', 'agreed by the world community | Harbour Office'],
  ])('%s', (text, end) => {
    expect(linesOf(text)).toEqual([expect.stringMatching(new RegExp(`${end.replace(/\|/g, '\\|')}$`))])
  })
  it('may be two, of whom one does nothing but tell', () => {
    expect(linesOf('The deal was halted a war monitor and activists said.')).toEqual([
      'The deal was halted | war monitor',
      'The deal was halted | activists',
    ])
  })
  it('may be two behind a place', () => {
    expect(linesOf('The army used gas in another part of the city state media and activists said.')).toEqual([
      'The army used gas in another part of the city | state media',
      'The army used gas in another part of the city | activists',
    ])
  })
  it('may be told of between dashes', () => {
    expect(linesOf('The Harbour Watch - a Ledan group - said six men died.')).toEqual(['six men died | Harbour Watch'])
  })
  it('names nobody where reports are said to say it', () => {
    const { text, rows } = attributionsOfText('The raiders have killed 250 dockers taken in the northern province of Raka reports indicate.')
    expect(rows.map((row) => lineOf(text, row))).toEqual(['The raiders have killed 250 dockers taken in the northern province of Raka | '])
  })
})

describe('a verb of saying that the tagger takes for something else', () => {
  it.each([
    ['World powers have urged the governor to let inspectors see the sites.', 'the governor to let inspectors see the sites | World powers'],
    ['The government of Ledania denied using gas.', 'using gas | government of Ledania'],
    ['The blast was on Monday. The Observatory also called for an inquiry into the blast.', 'an inquiry into the blast | Observatory'],
    ['The raid could delay the talks on Monday that activists say killed more than 130 people.', 'killed more than 130 people | activists'],
    ['The army again denied using gas on Tuesday.', 'using gas on Tuesday | army'],
    ['The charity Sailors Without Harbours said six people died.', 'six people died | Sailors Without Harbours'],
  ])('%s', (text, line) => {
    expect(linesOf(text)).toEqual([line])
  })
  it('takes a noun behind a bare weekday for no verb', () => {
    expect(linesOf('After Wednesdays reports the union shut the pier.')).toEqual([])
  })
})

describe('who passes on what somebody says', () => {
  it.each([
    ['Zarin said six boats were sunk, according to Coast Wire.', ['six boats were sunk | Coast Wire > Zarin']],
    ['Zarin said six boats were sunk according to Coast Wire.', ['six boats were sunk | Coast Wire > Zarin']],
    ['Six boats were sunk, Zarin said, according to Coast Wire.', ['Six boats were sunk | Coast Wire > Zarin']],
    ['Channel Ledan quoted the mayor as telling reporters that six boats were sunk.', ['six boats were sunk | Channel Ledan > mayor']],
  ])('%s', (text, lines) => {
    expect(linesOf(text)).toEqual(lines)
  })
  it.each([
    ['(With Coast Wire and CWA)', 'union'],
    ['(Coast Wire)', 'Coast Wire > union'],
  ])('%s', (credit, links) => {
    expect(linesOf(`The union said six boats were sunk. ${credit}`)[0]).toBe(`six boats were sunk | ${links}`)
  })
  it('is not whose picture is shown between two sentences', () => {
    const text =
      'Gales hit the pier. Rowers mend a raft on the quay. (Coast Wire) The union said six boats were sunk. The pier is shut. It will stay so.'
    expect(linesOf(text)).toEqual(['six boats were sunk | union'])
  })
  it('is not a town that is told', () => {
    const text = 'The fleet lies in Port Ledan. The minister told Port Ledan the pier would be shut.'
    expect(linesOf(text)).toEqual(['the pier would be shut | minister'])
  })
  it('is the agency of a dateline behind a lead of its own', () => {
    const text = 'Gales hit the pier in Vell. PORT LEDAN May 4 (Coast Wire Ada Finn) The union said six boats were sunk.'
    expect(linesOf(text)).toEqual(['six boats were sunk | Coast Wire > union'])
  })
})

describe('short names that are other words in small letters', () => {
  it.each([
    ['Activists have accused IS of keeping people in the town.', ['IS of keeping people in the town | Activists']],
    ['The toll rose WHO said.', ['The toll rose | WHO']],
    ['WHO SAYS SO? THE UNION SAID IT WAS SHUT.', ['IT WAS SHUT | UNION']],
  ])('%s', (text, lines) => {
    expect(linesOf(text)).toEqual(lines)
  })
})

describe('a single name', () => {
  it('is a person where a noun for one stands behind it', () => {
    const text = 'Orla a resident of the quay said her home was burnt. The shells have rained down since dawn she told CWA.'
    expect(linesOf(text)).toEqual(['her home was burnt | Orla', 'The shells have rained down since dawn | CWA > Orla'])
  })
  it('is called the same source again', () => {
    expect(linesOf('Ramo Abdur said six men died. The same source said a boat was sunk.')[1]).toBe('a boat was sunk | Ramo Abdur')
  })
})

describe('a described body', () => {
  it('has the name it is known as, not that of a body named later', () => {
    const text = 'An activist group known as the Local Harbour Committees said six men died. The Ledan Observatory said seven died.'
    expect(linesOf(text)[0]).toBe('six men died | Local Harbour Committees')
  })
  it('is the watcher that is named later', () => {
    expect(linesOf('An activist group said six men died. The Ledan Observatory said seven men died.')[0]).toBe('six men died | Ledan Observatory')
  })
})

describe('heads of bodies', () => {
  it.each([
    ['Director of the Vell-based Observatory Ramo Abdur also stated that six men died.', 'Observatory > Ramo Abdur'],
    ['Ramo Abdur the Observatory chief said six men died.', 'Observatory > Ramo Abdur'],
    ['Harbour Watch came. The Observatorys director Ramo Abdur said six men died.', 'Observatory > Ramo Abdur'],
    ['Observatory chief Ramo Abdur said six men died.', 'Observatory > Ramo Abdur'],
    ['Mahmud Abu Malan a spokesman for the Nured al-Zan rebel group said six men died.', 'Nured al-Zan > Mahmud Abu Malan'],
    ['Elsa Hoff CWAs representative in Vell said six men died.', 'CWA > Elsa Hoff'],
  ])('%s', (text, links) => {
    expect(linesOf(text)).toEqual([`six men died | ${links}`])
  })
  it('are not those whom a state sends', () => {
    expect(linesOf('UN envoy Stef Mist said six men died.')).toEqual(['six men died | UN > Stef Mist'])
    expect(linesOf('Vellish envoy Stef Mist said six men died.')).toEqual(['six men died | Stef Mist'])
  })
  it('know the group that the text named before', () => {
    const text = 'The Ledan Observatory for Harbour Rights said six men died. The Vell-based groups director Ramo Abdur said the pier was shut.'
    expect(linesOf(text)[1]).toBe('the pier was shut | Ledan Observatory for Harbour Rights > Ramo Abdur')
  })
  it('are known again by half of a double name', () => {
    const text = 'Rami Abdul-Raban the Observatory chief said six men died. Abdul-Raban said the pier was shut.'
    expect(linesOf(text)[1]).toBe('the pier was shut | Observatory > Rami Abdul-Raban')
  })
})

describe('owners without their apostrophe', () => {
  it.each([
    ['Ledan is torn. Ledans foreign minister said six men died.', "six men died | Ledan's foreign minister"],
    ['Ledan is torn. Six men died Ledans CWA news agency said.', 'Six men died | CWA'],
  ])('%s', (text, line) => {
    expect(linesOf(text)).toEqual([line])
  })
  it('are weekdays too', () => {
    expect(linesOf('The union said Wednesdays alleged raid was no raid.')).toEqual(['Wednesdays alleged raid was no raid | union'])
  })
  it('are no people in the plural', () => {
    expect(linesOf('A Ledanian was hurt. Ledanians say six men died.')).toEqual(['six men died | Ledanians'])
  })
  it('are told from names in -s by the text alone', () => {
    expect(linesOf('Ledans council said six men died.')).toEqual(['six men died | Ledans council'])
  })
})

describe('what looks like a statement and is none', () => {
  it.each([
    'The army continued operations across the bay and is holding the pier.',
    'The feud began when the council led by Venn responded with force to peaceful marches.',
    'Rafts believed to be stolen sank in the bay.',
  ])('%s', (text) => {
    expect(linesOf(text)).toEqual([])
  })
})

describe('the edges of a clause', () => {
  it.each([
    ['Six men have died by gales and floods since the port and the fleet began work, the mayor said.', 1],
    ['The mayor said six men died and their boats and rafts were burnt.', 1],
    ['The mayor said six men died and the port was shut.', 2],
  ])('%s', (text, count) => {
    expect(linesOf(text)).toHaveLength(count)
  })
  it('begins what is said behind the one it goes by', () => {
    expect(linesOf('According to the Ledan Observatory a total of 43 men have died.')).toEqual(['a total of 43 men have died | Ledan Observatory'])
  })
  it('cuts a heading that runs on', () => {
    expect(linesOf('Sea fog The Harbour Office and the observatory said the bay was shut.')).toEqual([
      'the bay was shut | Harbour Office',
      'the bay was shut | observatory',
    ])
  })
})

describe('a denial', () => {
  it.each([
    ['Ledan described the reports its army had used gas as completely untrue.', ['the reports its army had used gas as completely untrue | Ledan']],
    ['The union denied the claims calling them baseless.', ['the claims | union', 'them baseless | union']],
  ])('%s', (text, lines) => {
    const { rows } = attributionsOfText(text)
    expect(linesOf(text)).toEqual(lines)
    expect(rows.map(({ stance, polarity }) => [stance, polarity])).toEqual(lines.map(() => ['denies', 'negated']))
  })
  it('takes only the noun it stands behind', () => {
    expect(linesOf('The union has accused guards of killing 1000 men on Wednesday - an accusation dismissed by the mayor.')[1]).toMatch(
      /^an accusation \|/,
    )
  })
})

describe('marks of what is said', () => {
  it('is affirmed where only an addition is negated', () => {
    expect(attributionsOfText('The mayor said Vell had used gas and not for the first time.').rows[0]?.polarity).toBe('affirmed')
  })
  it('is hedged where the speaker is said to have said it', () => {
    expect(attributionsOfText('John Kerr reportedly told the minister the port was shut.').rows[0]?.hedging).toBe('hedged')
  })
  it('cuts clauses that open with a measure', () => {
    const text = 'The minister said at least 346 men were killed and more than 170 members of the guard had died since May.'
    expect(linesOf(text)).toEqual(['at least 346 men were killed | minister', 'more than 170 members of the guard had died since May | minister'])
  })
})
