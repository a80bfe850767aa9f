/** A unit of measurement: what it measures, and how many base units it is. */
export interface Unit {
  readonly dimension: string
  readonly factor: number
}

/**
 * Canonical units that convert into one another (SI and international yard and pound). A year is 365.25 days and a month a
 * twelfth of it: lengths in them are compared loosely anyway.
 */
export const UNITS: Readonly<Record<string, Unit>> = {
  millimetre: { dimension: 'length', factor: 0.001 },
  centimetre: { dimension: 'length', factor: 0.01 },
  metre: { dimension: 'length', factor: 1 },
  kilometre: { dimension: 'length', factor: 1000 },
  inch: { dimension: 'length', factor: 0.0254 },
  foot: { dimension: 'length', factor: 0.3048 },
  yard: { dimension: 'length', factor: 0.9144 },
  mile: { dimension: 'length', factor: 1609.344 },
  'nautical mile': { dimension: 'length', factor: 1852 },
  'square metre': { dimension: 'area', factor: 1 },
  'square kilometre': { dimension: 'area', factor: 1e6 },
  'square mile': { dimension: 'area', factor: 2_589_988 },
  'square foot': { dimension: 'area', factor: 0.092903 },
  hectare: { dimension: 'area', factor: 1e4 },
  acre: { dimension: 'area', factor: 4046.86 },
  gram: { dimension: 'mass', factor: 0.001 },
  kilogram: { dimension: 'mass', factor: 1 },
  pound: { dimension: 'mass', factor: 0.453592 },
  tonne: { dimension: 'mass', factor: 1000 },
  litre: { dimension: 'volume', factor: 1 },
  'cubic metre': { dimension: 'volume', factor: 1000 },
  barrel: { dimension: 'volume', factor: 158.987 },
  second: { dimension: 'duration', factor: 1 / 86_400 },
  minute: { dimension: 'duration', factor: 1 / 1440 },
  hour: { dimension: 'duration', factor: 1 / 24 },
  day: { dimension: 'duration', factor: 1 },
  week: { dimension: 'duration', factor: 7 },
  fortnight: { dimension: 'duration', factor: 14 },
  month: { dimension: 'duration', factor: 30.4375 },
  year: { dimension: 'duration', factor: 365.25 },
  decade: { dimension: 'duration', factor: 3652.5 },
  century: { dimension: 'duration', factor: 36_525 },
  'kilometre per hour': { dimension: 'speed', factor: 1 },
  'mile per hour': { dimension: 'speed', factor: 1.609344 },
  knot: { dimension: 'speed', factor: 1.852 },
  kilowatt: { dimension: 'power', factor: 1 },
  megawatt: { dimension: 'power', factor: 1000 },
  percent: { dimension: 'share', factor: 0.01 },
  share: { dimension: 'share', factor: 1 },
}
