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
