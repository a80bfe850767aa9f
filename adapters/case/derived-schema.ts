import { carrierMarksSchema, carriersSchema } from '../lists/carrier-tables.ts'
import { aboutSchema } from '../lists/claim-tables.ts'
import { copiesSchema } from '../lists/copy-table.ts'
import { listsSchema } from '../lists/schema.ts'

/** Migrations of `derived.sqlite`: reports as read, and what the steps left behind. All of it can be made again. */
export const derivedSchema: readonly string[] = [
  `
  CREATE TABLE reports (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    place TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    body BLOB NOT NULL
  );
  CREATE INDEX reports_by_place ON reports (place);
  CREATE TABLE files (
    place TEXT PRIMARY KEY,
    sha256 TEXT NOT NULL,
    bytes INTEGER NOT NULL,
    modified REAL NOT NULL,
    readers TEXT NOT NULL
  ) WITHOUT ROWID;
  CREATE TABLE problems (
    place TEXT NOT NULL,
    code TEXT NOT NULL,
    message TEXT NOT NULL,
    PRIMARY KEY (place, code, message)
  ) WITHOUT ROWID;
  CREATE TABLE keys (
    step TEXT NOT NULL,
    unit TEXT NOT NULL,
    key TEXT NOT NULL,
    PRIMARY KEY (step, unit)
  ) WITHOUT ROWID;
  CREATE TABLE results (
    number INTEGER PRIMARY KEY,
    step TEXT NOT NULL,
    report TEXT NOT NULL,
    value BLOB NOT NULL
  );
  CREATE UNIQUE INDEX results_by_report ON results (step, report);
  CREATE TABLE rows (
    number INTEGER PRIMARY KEY,
    step TEXT NOT NULL,
    unit TEXT NOT NULL,
    id TEXT NOT NULL,
    value BLOB NOT NULL
  );
  CREATE INDEX rows_by_id ON rows (step, id);
  CREATE INDEX rows_by_unit ON rows (step, unit);
  CREATE TABLE places (
    step TEXT NOT NULL,
    at TEXT NOT NULL,
    id TEXT NOT NULL,
    row INTEGER NOT NULL,
    PRIMARY KEY (step, at, id, row)
  ) WITHOUT ROWID;
  CREATE VIRTUAL TABLE search USING fts5 (
    title, body, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
  );
  CREATE TABLE searchable (
    number INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    UNIQUE (kind, id)
  );
  `,
  // Places as hashes: ids in full made this table larger than the reports. What was derived before is made again.
  `
  ALTER TABLE reports ADD COLUMN mark TEXT NOT NULL DEFAULT '';
  DROP TABLE places;
  CREATE TABLE places (
    at INTEGER NOT NULL,
    row INTEGER NOT NULL,
    PRIMARY KEY (at, row)
  ) WITHOUT ROWID;
  DELETE FROM rows;
  DELETE FROM keys;
  `,
  // What a searchable thing said when it was indexed, so that only what changed is indexed again.
  "ALTER TABLE searchable ADD COLUMN mark TEXT NOT NULL DEFAULT ''",
  // What the workbench lists, so that a page of a list is a query.
  `${listsSchema}
  DELETE FROM results WHERE step = 'kept';
  DELETE FROM keys WHERE step = 'kept';
  `,
  // Claims are searched in the lists; reports are indexed when they are put.
  `
  DELETE FROM search WHERE rowid IN (SELECT number FROM searchable WHERE kind = 'claim');
  DELETE FROM searchable WHERE kind = 'claim';
  DELETE FROM keys WHERE step = 'search';
  ALTER TABLE searchable DROP COLUMN mark;
  `,
  // Who carries a passage by report, so that a passage of a whole case need not be read for a few reports.
  carriersSchema,
  // Raised with every transaction, so that what was made of the case before tells whether anything was written since.
  `
  CREATE TABLE written (times INTEGER NOT NULL);
  INSERT INTO written VALUES (0);
  `,
  aboutSchema,
  // What an engine finds postings by: very many small values, under a number alone.
  `
  CREATE TABLE byte_owners (number INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
  CREATE TABLE bytes (place INTEGER PRIMARY KEY, value BLOB NOT NULL);
  `,
  // Rows that were changed where they stand, each with the transaction that did it: who has read one tells that it is another now.
  `
  CREATE TABLE changed_rows (row INTEGER PRIMARY KEY, times INTEGER NOT NULL);
  ${carrierMarksSchema}
  DELETE FROM listed_wholes WHERE name IN ('carriers', 'current');
  `,
  // Copies in short, from which ties between outlets are counted. A number can be given again: a copy that is gone is listed no more.
  `
  ${copiesSchema}
  CREATE TRIGGER copy_gone AFTER DELETE ON rows WHEN old.step = 'copies' BEGIN
    DELETE FROM listed_copies WHERE row = old.number;
  END;
  DELETE FROM listed_wholes WHERE name IN ('ties', 'current');
  `,
]
