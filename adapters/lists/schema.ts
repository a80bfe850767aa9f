/**
 * Tables of what the workbench lists, one row for each thing, so that a page of a list is a query whatever the size of the
 * case. All of it is made from the case and can be made again. Days are ISO; a claim without a date of publication has
 * `first` 9999, so that it comes last.
 */
export const listsSchema = `
  CREATE TABLE listed_claims (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    mark TEXT NOT NULL,
    at TEXT NOT NULL,
    title TEXT NOT NULL,
    title_key TEXT NOT NULL,
    kind TEXT NOT NULL,
    reports INTEGER NOT NULL,
    unsourced INTEGER NOT NULL,
    outlets INTEGER NOT NULL,
    without_outlet INTEGER NOT NULL,
    at_least INTEGER NOT NULL,
    supported INTEGER NOT NULL,
    at_most INTEGER NOT NULL,
    gap INTEGER NOT NULL,
    variants INTEGER NOT NULL,
    hedged INTEGER NOT NULL,
    disputed INTEGER NOT NULL,
    first TEXT NOT NULL,
    last TEXT,
    day_from TEXT,
    day_to TEXT,
    grain TEXT,
    statements INTEGER NOT NULL,
    sourced INTEGER NOT NULL
  );
  CREATE INDEX claims_by_gap ON listed_claims (gap DESC, reports DESC, at);
  CREATE INDEX claims_by_reports ON listed_claims (reports DESC, at);
  CREATE INDEX claims_by_sources ON listed_claims (supported DESC, reports DESC, at);
  CREATE INDEX claims_by_first ON listed_claims (first, at);
  CREATE INDEX claims_by_title ON listed_claims (title_key, at);
  CREATE INDEX claims_by_day ON listed_claims (day_from, id) WHERE day_from IS NOT NULL;
  CREATE INDEX claims_by_choice ON listed_claims (kind, supported, hedged, reports, day_from, day_to);
  CREATE VIRTUAL TABLE claim_words USING fts5 (words, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2');
  CREATE TABLE claim_outlets (outlet TEXT NOT NULL, claim INTEGER NOT NULL, PRIMARY KEY (outlet, claim)) WITHOUT ROWID;
  CREATE INDEX outlets_by_claim ON claim_outlets (claim);
  CREATE TABLE claim_sources (
    claim INTEGER NOT NULL, who TEXT NOT NULL, name TEXT NOT NULL, kind TEXT NOT NULL, basis TEXT NOT NULL
  );
  CREATE INDEX sources_by_claim ON claim_sources (claim, who);
  CREATE INDEX sources_by_name ON claim_sources (who, claim);
  CREATE TABLE claim_cited (claim INTEGER NOT NULL, cited TEXT NOT NULL, name TEXT NOT NULL, type TEXT NOT NULL, statement TEXT NOT NULL);
  CREATE INDEX cited_by_claim ON claim_cited (claim);
  CREATE TABLE claim_about (claim INTEGER NOT NULL, called TEXT NOT NULL, actor TEXT NOT NULL);
  CREATE INDEX about_by_claim ON claim_about (claim);
  CREATE TABLE listed_reports (
    id TEXT PRIMARY KEY,
    mark TEXT NOT NULL,
    title TEXT NOT NULL,
    title_key TEXT NOT NULL,
    outlet TEXT,
    published TEXT,
    place TEXT NOT NULL,
    words INTEGER NOT NULL
  ) WITHOUT ROWID;
  CREATE INDEX reports_by_outlet ON listed_reports (outlet);
  CREATE INDEX reports_by_day ON listed_reports (published, id);
  CREATE INDEX reports_by_title ON listed_reports (title_key, id);
  CREATE TABLE heard_mentions (report TEXT NOT NULL, mention TEXT NOT NULL, PRIMARY KEY (report, mention)) WITHOUT ROWID;
  CREATE TABLE named_publishers (report TEXT NOT NULL, name TEXT NOT NULL, PRIMARY KEY (report, name)) WITHOUT ROWID;
  CREATE TABLE listed_actors (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    mark TEXT NOT NULL,
    at TEXT NOT NULL,
    name TEXT NOT NULL,
    names TEXT NOT NULL,
    kind TEXT NOT NULL,
    mentions INTEGER NOT NULL,
    reports INTEGER NOT NULL,
    candidates INTEGER NOT NULL,
    heard INTEGER NOT NULL
  );
  CREATE INDEX actors_by_reports ON listed_actors (reports DESC, mentions DESC, at);
  CREATE INDEX actors_by_kind ON listed_actors (kind, reports DESC, mentions DESC, at);
  CREATE VIRTUAL TABLE actor_words USING fts5 (words, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2');
  CREATE TABLE listed_cautions (
    place INTEGER PRIMARY KEY,
    id TEXT NOT NULL,
    rule TEXT NOT NULL,
    claim TEXT,
    weight REAL NOT NULL,
    place_in_rule INTEGER NOT NULL
  );
  CREATE INDEX cautions_by_rule ON listed_cautions (rule, place);
  CREATE INDEX cautions_by_claim ON listed_cautions (claim, rule);
  CREATE INDEX cautions_by_id ON listed_cautions (id);
  CREATE TABLE listed_wholes (name TEXT PRIMARY KEY, mark TEXT NOT NULL, value TEXT NOT NULL) WITHOUT ROWID;
`
