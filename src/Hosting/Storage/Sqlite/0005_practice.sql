-- The history of every programme's settings; each row holds them whole, and its hash covers all before it (decision 0014).
CREATE TABLE settings_event
(
    programme    TEXT    NOT NULL,
    version      INTEGER NOT NULL CHECK (version > 0),
    at           TEXT    NOT NULL,
    actor        TEXT    NOT NULL,
    command_id   TEXT    NOT NULL,
    command_hash TEXT    NOT NULL,
    before       TEXT,
    after        TEXT    NOT NULL,
    hash         TEXT    NOT NULL,
    PRIMARY KEY (programme, version),
    UNIQUE (programme, command_id)
) STRICT;

-- Files that show what wards say and inspectors find, each under the SHA-256 of its bytes (decision 0018). Rows are only ever added.
CREATE TABLE evidence
(
    hash       TEXT    NOT NULL PRIMARY KEY CHECK (length(hash) = 64),
    media_type TEXT    NOT NULL,
    size       INTEGER NOT NULL CHECK (size > 0),
    content    BLOB    NOT NULL,
    at         TEXT    NOT NULL,
    actor      TEXT    NOT NULL
) STRICT;

-- Where a scenario stands on its way to adoption after an event that is a step of it; null for all others, as for those of before.
ALTER TABLE scenario_event ADD COLUMN review TEXT;

-- What decisions rest on, under the SHA-256 of the document: inputs and results.
CREATE TABLE proposal
(
    hash      TEXT NOT NULL PRIMARY KEY,
    programme TEXT NOT NULL,
    document  TEXT NOT NULL
) STRICT;

-- The sealed record of every adoption. Each document names the hash of the one before it (decision 0020).
CREATE TABLE decision
(
    programme    TEXT    NOT NULL,
    number       INTEGER NOT NULL CHECK (number > 0),
    command_id   TEXT    NOT NULL,
    command_hash TEXT    NOT NULL,
    scenario     TEXT    NOT NULL UNIQUE,
    proposal     TEXT    NOT NULL REFERENCES proposal (hash),
    document     TEXT    NOT NULL,
    hash         TEXT    NOT NULL,
    PRIMARY KEY (programme, number),
    UNIQUE (programme, command_id)
) STRICT;
