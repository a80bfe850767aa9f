/** Days that programs print where they have no date: the first days of their calendars, and the last ones. ISO. */
export const DEFAULT_DAYS: ReadonlySet<string> = new Set([
  '0001-01-01',
  '1000-01-01',
  '1582-10-15',
  '1601-01-01',
  '1753-01-01',
  '1899-12-30',
  '1899-12-31',
  '1900-01-01',
  '1904-01-01',
  '1969-12-31',
  '1970-01-01',
  '1970-01-02',
  '1980-01-01',
  '2038-01-19',
  '2099-12-31',
])

/** Days between the dates of record and text that time zones and deadlines explain. */
export const TOLERATED_DAYS = 2
