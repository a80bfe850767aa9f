/** Canonical units by their words. */
const UNITS: Readonly<Record<string, string>> = {
  percent: '% percent pct percentage',
  'percentage point': 'point points',
  kilometre: 'km kms kilometre kilometres kilometer kilometers',
  metre: 'm metre metres meter meters',
  centimetre: 'cm centimetre centimetres centimeter centimeters',
  millimetre: 'mm millimetre millimetres millimeter millimeters',
  mile: 'mile miles mi',
  yard: 'yard yards',
  foot: 'ft foot feet',
  inch: 'inch inches',
  'nautical mile': 'nm',
  hectare: 'ha hectare hectares',
  acre: 'acre acres',
  tonne: 'tonne tonnes',
  ton: 'ton tons',
  kilogram: 'kg kgs kilo kilos kilogram kilograms',
  gram: 'g gram grams gramme grammes',
  pound: 'lb lbs',
  litre: 'litre litres liter liters',
  gallon: 'gallon gallons',
  barrel: 'barrel barrels',
  second: 'second seconds',
  minute: 'minute minutes min mins',
  hour: 'hour hours hr hrs',
  day: 'day days',
  night: 'night nights',
  week: 'week weeks',
  fortnight: 'fortnight fortnights',
  month: 'month months',
  year: 'year years',
  decade: 'decade decades',
  century: 'century centuries',
  'degree celsius': '°c celsius',
  'degree fahrenheit': '°f fahrenheit',
  degree: '° degree degrees',
  megawatt: 'mw megawatt megawatts',
  kilowatt: 'kw kilowatt kilowatts',
  'kilometre per hour': 'kmh kph km/h',
  'mile per hour': 'mph',
  knot: 'knot knots',
}

/** English unit words to canonical units. */
export const unitWords: ReadonlyMap<string, string> = new Map(
  Object.entries(UNITS).flatMap(([unit, words]) => words.split(' ').map((word): [string, string] => [word, unit])),
)

/** Currency signs, codes and words; a bare dollar or pound is the one most reports mean, and compares only with itself. */
export const currencies: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'], ['us$', 'USD'], ['usd', 'USD'], ['dollar', 'USD'], ['dollars', 'USD'], ['cent', 'cent'], ['cents', 'cent'],
  ['€', 'EUR'], ['eur', 'EUR'], ['euro', 'EUR'], ['euros', 'EUR'],
  ['£', 'GBP'], ['gbp', 'GBP'], ['pounds', 'GBP'], ['sterling', 'GBP'],
  ['¥', 'JPY'], ['yen', 'JPY'], ['₹', 'INR'], ['rupee', 'INR'], ['rupees', 'INR'], ['₽', 'RUB'], ['rouble', 'RUB'], ['roubles', 'RUB'], ['ruble', 'RUB'], ['rubles', 'RUB'],
  ['₺', 'TRY'], ['lira', 'TRY'], ['liras', 'TRY'], ['₪', 'ILS'], ['shekel', 'ILS'], ['shekels', 'ILS'], ['yuan', 'CNY'], ['won', 'KRW'], ['₩', 'KRW'],
  ['riyal', 'SAR'], ['riyals', 'SAR'], ['dinar', 'dinar'], ['dinars', 'dinar'], ['franc', 'franc'], ['francs', 'franc'], ['peso', 'peso'], ['pesos', 'peso'],
]) // prettier-ignore
