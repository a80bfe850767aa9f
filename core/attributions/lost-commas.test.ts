import { describe, expect, it } from 'vitest'
import { attributionsOfText, lineOf, toldLinesOf } from './fixtures/attributions-of-text.ts'

/** Without commas only the words tell where a content ends and its speaker begins. */
describe('a speaker right behind what is said', () => {
  it.each([
    [
      'Nine rafts were wrecked by squalls at dawn in southern and southwestern Orvania a monitor said.',
      'in southern and southwestern Orvania | monitor',
    ],
    ['Prices of herring have doubled in Orvania member of the Fish Market Board Jorin Tave said.', 'doubled in Orvania | Jorin Tave'],
    ['Nets were torn on the rocks which are known as the Combs the dockers said.', 'known as the Combs | dockers'],
    ['The gale wrecked 37 stalls behind the fish market in Port Ledan OCNA news agency reported.', 'fish market in Port Ledan | OCNA'],
    [
      'A crane fell on the quay at Orvik crushing seven carts including a new one the Vell-based Tide Observatory reported.',
      'including a new one | Tide Observatory',
    ],
    ['Brawls then erupted between the rowers some of whose sons were among the injured Abel Thorne said.', 'among the injured | Abel Thorne'],
    ['The blast killed rowers and others sailing behind them the harbourmaster added without giving numbers.', 'behind them | harbourmaster'],
    ['Nine boats sank in the harbour of Vell on Friday a dock official told the Coast Wire.', 'of Vell on Friday | Coast Wire > dock official'],
    ['The walkout opened before dawn with a march past sheds in the lower Vell quarter activists said.', 'in the lower Vell quarter | activists'],
    ['Nine were hurt when masts fell at the far end of the quay state media said.', 'at the far end of the quay | state media'],
    ['Squalls wrecked 20 rafts near the bar an organisation watching the strait said on Friday.', 'near the bar | organisation watching the strait'],
    ['Squalls wrecked nine rafts off the mole of Vell Orvanian Coast Radio (OCR) reported.', 'the mole of Vell | Orvanian Coast Radio'],
    ['The ferry is late because the lock is jammed said Joss Averill a vendor of eels on the steps.', 'the lock is jammed | Joss Averill'],
    ['A tug struck a jetty in the Ropewalk district in Vell Henrik Abel Loo told Coast Wire.', 'district in Vell | Coast Wire > Henrik Abel Loo'],
    ['Spring floods also reached the village of Morsund activist Anna Maria Holt said.', 'the village of Morsund | Anna Maria Holt'],
    ['The leak sickened more than 260 people Orvik Reef Watch said on Thursday in a report.', '260 people | Orvik Reef Watch'],
    ['The fine has grown to 75 crowns with porters among the debtors sources reported Thursday.', 'the debtors | sources'],
    [
      'The strike was paid for by pilots from the group Marlin sources close to the port told Coast Wire.',
      'the group Marlin | Coast Wire > sources close to the port',
    ],
    ['On May 4 a landslip buried at least 17 huts in Orvik rights groups said.', 'at least 17 huts in Orvik | rights groups'],
    ['The foghorn is broken said the keeper speaking by radio.', 'The foghorn is broken | keeper'],
    ['Nine barges ran aground off the isles of Tarn and Skell local media reported.', 'the isles of Tarn and Skell | local media'],
    ['A tariff was agreed by the fishing community the Harbour Office said.', 'agreed by the fishing community | Harbour Office'],
    [
      'Nobody on the quay has a lamp bright enough to guide the ferry envoys close to the Skell guild have said.',
      'to guide the ferry | envoys close to the Skell guild',
    ],
    ['The lamps were sold to Vell harbour forces Tide Watch said.', 'to Vell harbour forces | Tide Watch'],
    [
      'In Norr the tide left five bakers homeless and a dozen ferrymen stranded the Orchard Keepers Union (OKU) has stated.',
      'a dozen ferrymen stranded | Orchard Keepers Union',
    ],
    ['Our aim is to bring help to women and children at once said Elna Roth head of the union in Vell.', 'at once | Elna Roth'],
  ])('%s', (text, end) => {
    expect(toldLinesOf(text)).toEqual([expect.stringMatching(new RegExp(`${end.replace(/\|/g, '\\|')}$`))])
  })
  it('is known by a surname behind a place', () => {
    const text = 'Oskar Ilmen rowed home. The haul is small in Vell Ilmen said on Monday.'
    expect(toldLinesOf(text)).toEqual(['The haul is small in Vell | Oskar Ilmen'])
  })
  it('may be two, of whom one does nothing but tell', () => {
    expect(toldLinesOf('The auction was stopped a price monitor and activists said.')).toEqual([
      'The auction was stopped | price monitor',
      'The auction was stopped | activists',
    ])
  })
  it('may be two behind a place', () => {
    expect(toldLinesOf('The pilots hung flags at the far end of the quay state media and activists said.')).toEqual([
      'The pilots hung flags at the far end of the quay | state media',
      'The pilots hung flags at the far end of the quay | activists',
    ])
  })
  it('may be told of between dashes', () => {
    expect(toldLinesOf('The Harbour Watch - a Ledan group - said nine rafts sank.')).toEqual(['nine rafts sank | Harbour Watch'])
  })
  it('names nobody where reports are said to say it', () => {
    const { text, rows } = attributionsOfText('The pilots have freed 64 seals caught in the southern province of Skell reports indicate.')
    expect(rows.map((row) => lineOf(text, row))).toEqual(['The pilots have freed 64 seals caught in the southern province of Skell | '])
  })
})

describe('a verb of saying that the tagger takes for something else', () => {
  it.each([
    ['Sea powers have urged the harbourmaster to let pilots use the locks.', 'the harbourmaster to let pilots use the locks | Sea powers'],
    ['The government of Orvania denied using nets.', 'using nets | government of Orvania'],
    ['The wreck was found at noon. The Observatory also called for a survey of the reef.', 'a survey of the reef | Observatory'],
    ['The leak could delay the auction on Friday that activists say killed over 24 seals.', 'killed over 24 seals | activists'],
    ['The guild again denied hoarding salt on Sunday.', 'hoarding salt on Sunday | guild'],
    ['The charity Rowers Beyond Reefs said nine rafts sank.', 'nine rafts sank | Rowers Beyond Reefs'],
  ])('%s', (text, line) => {
    expect(toldLinesOf(text)).toEqual([line])
  })
  it('takes a noun behind a bare weekday for no verb', () => {
    expect(toldLinesOf('After Sundays reports the union shut the pier.')).toEqual([])
  })
})

describe('who passes on what somebody says', () => {
  it.each([
    ['Zarin said six boats were sunk, according to Coast Wire.', ['six boats were sunk | Coast Wire > Zarin']],
    ['Zarin said six boats were sunk according to Coast Wire.', ['six boats were sunk | Coast Wire > Zarin']],
    ['Six boats were sunk, Zarin said, according to Coast Wire.', ['Six boats were sunk | Coast Wire > Zarin']],
    ['Channel Ledan quoted the mayor as telling reporters that six boats were sunk.', ['six boats were sunk | Channel Ledan > mayor']],
  ])('%s', (text, lines) => {
    expect(toldLinesOf(text)).toEqual(lines)
  })
  it.each([
    ['(With Coast Wire and CWA)', 'union'],
    ['(Coast Wire)', 'Coast Wire > union'],
  ])('%s', (credit, links) => {
    expect(toldLinesOf(`The union said six boats were sunk. ${credit}`)[0]).toBe(`six boats were sunk | ${links}`)
  })
  it('is not whose picture is shown between two sentences', () => {
    const text =
      'Gales hit the pier. Rowers mend a raft on the quay. (Coast Wire) The union said six boats were sunk. The pier is shut. It will stay so.'
    expect(toldLinesOf(text)).toEqual(['six boats were sunk | union'])
  })
  it('is not a town that is told', () => {
    const text = 'The fleet lies in Port Ledan. The minister told Port Ledan the pier would be shut.'
    expect(toldLinesOf(text)).toEqual(['the pier would be shut | minister'])
  })
  it('is the agency of a dateline behind a lead of its own', () => {
    const text = 'Gales hit the pier in Vell. PORT LEDAN May 4 (Coast Wire Ada Finn) The union said six boats were sunk.'
    expect(toldLinesOf(text)).toEqual(['six boats were sunk | Coast Wire > union'])
  })
})

describe('short names that are other words in small letters', () => {
  it.each([
    ['Dockers have accused HAS of storing oil under the pier.', ['HAS of storing oil under the pier | Dockers']],
    ['The water rose IT said.', ['The water rose | IT']],
    ['WHO SAYS SO? THE UNION SAID IT WAS SHUT.', ['IT WAS SHUT | UNION']],
  ])('%s', (text, lines) => {
    expect(toldLinesOf(text)).toEqual(lines)
  })
})

describe('a single name', () => {
  it('is a person where a noun for one stands behind it', () => {
    const text = 'Orla a resident of the quay said her raft was gone. The waves have pounded us since noon she told CWA.'
    expect(toldLinesOf(text)).toEqual(['her raft was gone | Orla', 'The waves have pounded us since noon | CWA > Orla'])
  })
  it('is called the same source again', () => {
    expect(toldLinesOf('Joss Averill said nine rafts sank. The same source said a tug was lost.')[1]).toBe('a tug was lost | Joss Averill')
  })
})

describe('a described body', () => {
  it('has the name it is known as, not that of a body named later', () => {
    const text = 'A rowing club known as the Net Menders of Skell said nine rafts sank. The Tide Observatory said eight rafts sank.'
    expect(toldLinesOf(text)[0]).toBe('nine rafts sank | Net Menders of Skell')
  })
  it('is the watcher that is named later', () => {
    expect(toldLinesOf('An activist group said nine rafts sank. The Tide Observatory said eight rafts sank.')[0]).toBe(
      'nine rafts sank | Tide Observatory',
    )
  })
})

describe('heads of bodies', () => {
  it.each([
    ['Director of the Vell-based Observatory Joss Averill also stated that nine rafts sank.', 'Observatory > Joss Averill'],
    ['Joss Averill the Observatory chief said nine rafts sank.', 'Observatory > Joss Averill'],
    ['Harbour Watch came. The Observatorys director Joss Averill said nine rafts sank.', 'Observatory > Joss Averill'],
    ['Observatory chief Joss Averill said nine rafts sank.', 'Observatory > Joss Averill'],
    ['Henrik Abel Loo a spokesman for the Tarn el-Skell rowing group said nine rafts sank.', 'Tarn el-Skell > Henrik Abel Loo'],
    ['Elsa Hoff CWAs representative in Vell said nine rafts sank.', 'CWA > Elsa Hoff'],
  ])('%s', (text, links) => {
    expect(toldLinesOf(text)).toEqual([`nine rafts sank | ${links}`])
  })
  it('are not those whom a state sends', () => {
    expect(toldLinesOf('Tidal League envoy Tilda Marr said nine rafts sank.')).toEqual(['nine rafts sank | Tidal League > Tilda Marr'])
    expect(toldLinesOf('Vellish envoy Tilda Marr said nine rafts sank.')).toEqual(['nine rafts sank | Tilda Marr'])
  })
  it('know the group that the text named before', () => {
    const text = 'The Orvik Observatory of Tides and Wrecks said nine rafts sank. The Vell-based groups director Joss Averill said the pier was shut.'
    expect(toldLinesOf(text)[1]).toBe('the pier was shut | Orvik Observatory of Tides and Wrecks > Joss Averill')
  })
  it('are known again by half of a double name', () => {
    const text = 'Joss Averill-Thorne the Observatory chief said nine rafts sank. Averill-Thorne said the pier was shut.'
    expect(toldLinesOf(text)[1]).toBe('the pier was shut | Observatory > Joss Averill-Thorne')
  })
})

describe('owners without their apostrophe', () => {
  it.each([
    ['Ledan is foggy. Ledans fishing minister said nine rafts sank.', "nine rafts sank | Ledan's fishing minister"],
    ['Ledan is foggy. Nine rafts sank Ledans CWA news agency said.', 'Nine rafts sank | CWA'],
  ])('%s', (text, line) => {
    expect(toldLinesOf(text)).toEqual([line])
  })
  it('are weekdays too', () => {
    expect(toldLinesOf('The union said Wednesdays alleged theft was no theft.')).toEqual(['Wednesdays alleged theft was no theft | union'])
  })
  it('are no people in the plural', () => {
    expect(toldLinesOf('An Orvanian was hurt. Orvanians say nine rafts sank.')).toEqual(['nine rafts sank | Orvanians'])
  })
  it('are told from names in -s by the text alone', () => {
    expect(toldLinesOf('Ledans council said nine rafts sank.')).toEqual(['nine rafts sank | Ledans council'])
  })
})

describe('what looks like a statement and is none', () => {
  it.each([
    'The crew continued operations across the bay and is guarding the pier.',
    'The feud began when the guild run by Venn responded with fines to noisy auctions.',
    'Rafts believed to be stolen sank in the bay.',
  ])('%s', (text) => {
    expect(toldLinesOf(text)).toEqual([])
  })
})

describe('the edges of a clause', () => {
  it.each([
    ['Nine rafts have sunk by gales and floods since the port and the fleet began work, the mayor said.', 1],
    ['The mayor said nine rowers drowned and their oars and rafts were burnt.', 1],
    ['The mayor said two tugs sank and the port was shut.', 2],
  ])('%s', (text, count) => {
    expect(toldLinesOf(text)).toHaveLength(count)
  })
  it('begins what is said behind the one it goes by', () => {
    expect(toldLinesOf('According to the Tide Observatory a total of 57 rafts have sunk.')).toEqual([
      'a total of 57 rafts have sunk | Tide Observatory',
    ])
  })
  it('cuts a heading that runs on', () => {
    expect(toldLinesOf('Sea fog The Harbour Office and the observatory said the bay was shut.')).toEqual([
      'the bay was shut | Harbour Office',
      'the bay was shut | observatory',
    ])
  })
})

describe('a denial', () => {
  it.each([
    ['Ledan described the rumours its pilots had drunk rum as wholly untrue.', ['the rumours its pilots had drunk rum as wholly untrue | Ledan']],
    ['The union denied the claims calling them baseless.', ['the claims | union', 'them baseless | union']],
  ])('%s', (text, lines) => {
    const { rows } = attributionsOfText(text)
    expect(toldLinesOf(text)).toEqual(lines)
    expect(rows.map(({ stance, polarity }) => [stance, polarity])).toEqual(lines.map(() => ['denies', 'negated']))
  })
  it('takes only the noun it stands behind', () => {
    expect(toldLinesOf('The union has accused pilots of wrecking 45 rafts at night - a charge dismissed by the mayor.')[1]).toMatch(/^a charge \|/)
  })
})

describe('marks of what is said', () => {
  it('is affirmed where only an addition is negated', () => {
    expect(attributionsOfText('The mayor said Vell had spilt oil and not by mere mishap.').rows[0]?.polarity).toBe('affirmed')
  })
  it('is hedged where the speaker is said to have said it', () => {
    expect(attributionsOfText('John Kerr reportedly told the minister the port was shut.').rows[0]?.hedging).toBe('hedged')
  })
  it('cuts clauses that open with a measure', () => {
    const text = 'The minister said at least 38 rafts were wrecked and more than 60 owners of stalls had left since Sunday.'
    expect(toldLinesOf(text)).toEqual(['at least 38 rafts were wrecked | minister', 'more than 60 owners of stalls had left since Sunday | minister'])
  })
})

it('lets nobody speak who is only counted among what befell them', () => {
  expect(toldLinesOf('The union stated that some 80 sailors were drowned in the gale blaming the harbour board for it.')).toEqual([
    'some 80 sailors were drowned in the gale blaming the harbour board for it | union',
  ])
  expect(toldLinesOf('Two witnesses left the court accusing the judge of bias.')).toEqual(['the judge of bias | Two witnesses'])
})

it('ends a name of capitals before the subject of what is said', () => {
  expect(toldLinesOf('According to OCNA Orvania is the worst of coasts for pilots.')).toEqual(['Orvania is the worst of coasts for pilots | OCNA'])
})

it('takes a toll that is given with its number for said, and what is supposed to be done for nobody’s words', () => {
  expect(toldLinesOf('The divers gave a toll of eleven drowned.')).toEqual(['a toll of eleven drowned | divers'])
  expect(toldLinesOf('The mole was supposed to have kept the boats of Vell safe.')).toEqual([])
})

it.each([
  ['The Tide Observatory counted nine drowned and 30 injured.', ['nine drowned and 30 injured | Tide Observatory']],
  ['The monitor has recorded at least 12 attacks on rafts since May.', ['at least 12 attacks on rafts since May | monitor']],
  ['The yard recorded 24 sales.', []],
  ['The surge counted for little.', []],
])('takes those who keep count of harm for its source: %s', (text, lines) => {
  expect(toldLinesOf(text)).toEqual(lines)
})

it('takes whoever speaks to an outlet for the speaker, and what befell those reported for what is said', () => {
  expect(toldLinesOf('Speaking to Coast Wire Joss Tave a local rower said guards were at the quay.')).toEqual([
    'guards were at the quay | Coast Wire > Joss Tave',
  ])
  expect(toldLinesOf('Two more rowers were reported drowned.')).toEqual(['Two more rowers … drowned | '])
})
