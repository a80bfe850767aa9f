/** Brings the derived half of a case from the form of version 11 back to that of 9, which told no group of carriers from what it was and listed no copies. */
export const UNMARKED_CARRIERS = `
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
