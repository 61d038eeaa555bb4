-- Each event's hash covers its row and the hash of the row before it (decision 0014). What is there already is hashed by the same migration, from the
-- statements that AuditMigration adds below.
ALTER TABLE ward_event ADD COLUMN hash TEXT NOT NULL DEFAULT '';

-- The history of every scenario: the truth that their states are folded from.
CREATE TABLE scenario_event
(
    scenario     TEXT    NOT NULL,
    version      INTEGER NOT NULL CHECK (version > 0),
    at           TEXT    NOT NULL,
    actor        TEXT    NOT NULL,
    command_id   TEXT    NOT NULL,
    command_hash TEXT    NOT NULL,
    programme    TEXT    NOT NULL,
    kind         TEXT    NOT NULL,
    source       TEXT,
    before       TEXT,
    after        TEXT,
    hash         TEXT    NOT NULL,
    PRIMARY KEY (scenario, version),
    UNIQUE (scenario, command_id)
) STRICT;

-- A seal names the last row of every ward's and scenario's history that has grown since the seal before, and covers that by its hash. One a day; a seal
-- that was asked for has no day.
CREATE TABLE audit_seal
(
    programme TEXT    NOT NULL,
    number    INTEGER NOT NULL CHECK (number > 0),
    day       TEXT,
    at        TEXT    NOT NULL,
    heads     TEXT    NOT NULL,
    count     INTEGER NOT NULL,
    previous  TEXT    NOT NULL,
    hash      TEXT    NOT NULL,
    PRIMARY KEY (programme, number),
    UNIQUE (programme, day)
) STRICT;
