-- What was forecast of every adopted scheme at its adoption and at the ends of quarters, each sealed by the hash of its document (decision 0026). Rows are only ever added.
CREATE TABLE forecast
(
    programme TEXT NOT NULL,
    decision  TEXT NOT NULL,
    occasion  TEXT NOT NULL CHECK (occasion IN ('adoption', 'quarter')),
    quarter   TEXT NOT NULL CHECK ((quarter = '') = (occasion = 'adoption')),
    document  TEXT NOT NULL,
    hash      TEXT NOT NULL CHECK (length(hash) = 64),
    PRIMARY KEY (programme, decision, occasion, quarter)
) STRICT;
