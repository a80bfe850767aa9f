/** Said beside every count of sources, in page, dossier and every export. */
export const SAID_BESIDE_COUNTS =
  'Headwater compares the texts you gave it. It does not see missing reports, undisclosed sources or copying across languages. ' +
  'Counts depend on your selection; counts not reviewed by a person are suggestions.'

/** Said beside a count of one. */
export const SAID_BESIDE_ONE =
  'One earliest stated source found in these reports. This says nothing about reliability, and anonymity may protect. ' +
  'Many legal systems require no corroboration (ICC Rules of Procedure and Evidence, rule 63(4)).'

/** Said beside hashes. */
export const SAID_BESIDE_HASHES = 'Hashes show that nothing changed since import; they do not show that an item is authentic.'
