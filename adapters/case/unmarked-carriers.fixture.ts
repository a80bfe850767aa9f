import { join } from 'node:path'
import { openDatabase } from './sqlite.ts'

/** Brings the derived half of a case from the form of version 11 back to that of 9, which told no group of carriers from what it was and listed no copies. */
const UNMARKED_CARRIERS = `
  DROP TRIGGER copy_gone;
  DROP TABLE listed_copies;
  DROP TABLE changed_rows;
  DROP INDEX groups_by_id;
  DROP INDEX spans_by_group;
  DROP INDEX steps_by_group;
  ALTER TABLE carrier_groups DROP COLUMN mark;
  ALTER TABLE carrier_groups DROP COLUMN reports;
  ALTER TABLE carrier_groups DROP COLUMN taken_over;
  PRAGMA user_version = 9;
`

/** Makes of a closed case one that an older version made, with further statements of SQL where it was older still. */
export function makeOlder(directory: string, further = ''): void {
  const database = openDatabase(join(directory, 'derived.sqlite'))
  database.exec(UNMARKED_CARRIERS)
  database.exec(further)
  database.close()
}
