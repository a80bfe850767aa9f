/**
 * Migrations of `decisions.sqlite`: one append-only log of what persons did, each entry chained to the one before by hash.
 * The chain runs over the hash of a body, so that a body that must go can go and the chain still holds.
 * Triggers refuse changes, so that a mistake elsewhere cannot rewrite what is on record.
 */
export const decisionsSchema: readonly string[] = [
  `
  CREATE TABLE log (
    number INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    at TEXT NOT NULL,
    by TEXT NOT NULL,
    body TEXT,
    body_sha256 TEXT NOT NULL,
    previous TEXT NOT NULL,
    hash TEXT NOT NULL UNIQUE
  );
  CREATE INDEX log_by_kind ON log (kind, number);
  CREATE TRIGGER log_keeps_entries BEFORE UPDATE ON log
    BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
  CREATE TRIGGER log_keeps_all BEFORE DELETE ON log
    BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
  `,
]
