-- The history of every ward: the truth that grain states are folded from. "ward" is the ward grain's key, as hcmc/26968.
CREATE TABLE ward_event
(
    ward         TEXT    NOT NULL,
    version      INTEGER NOT NULL CHECK (version > 0),
    at           TEXT    NOT NULL,
    actor        TEXT    NOT NULL,
    command_id   TEXT    NOT NULL,
    command_hash TEXT    NOT NULL,
    kind         TEXT    NOT NULL,
    before       TEXT,
    after        TEXT    NOT NULL,
    evidence     TEXT    NOT NULL,
    PRIMARY KEY (ward, version),
    UNIQUE (ward, command_id)
) STRICT;

-- Every import of a programme; the last one holds the programme as it is.
CREATE TABLE programme_import
(
    programme         TEXT    NOT NULL,
    number            INTEGER NOT NULL CHECK (number > 0),
    version           INTEGER NOT NULL,
    at                TEXT    NOT NULL,
    actor             TEXT    NOT NULL,
    command_id        TEXT    NOT NULL,
    command_hash      TEXT    NOT NULL,
    definition        TEXT    NOT NULL,
    snapshot_version  INTEGER NOT NULL,
    wards_added       INTEGER NOT NULL,
    wards_changed     INTEGER NOT NULL,
    programme_changed INTEGER NOT NULL,
    PRIMARY KEY (programme, number),
    UNIQUE (programme, command_id)
) STRICT;
