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
