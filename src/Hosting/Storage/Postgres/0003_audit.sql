-- Each event's hash covers its row and the hash of the row before it (decision 0014). What is there already is hashed by the same migration, from the
-- statements that AuditMigration adds below. A silo of an older version that still runs can then store no more events: it would break the chain.
ALTER TABLE ward_event ADD COLUMN hash text COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE ward_event ALTER COLUMN hash DROP DEFAULT;

-- The history of every scenario: the truth that their states are folded from.
CREATE TABLE scenario_event
(
    scenario     text COLLATE "C" NOT NULL,
    version      bigint           NOT NULL CHECK (version > 0),
    at           text COLLATE "C" NOT NULL,
    actor        text             NOT NULL,
    command_id   text COLLATE "C" NOT NULL,
    command_hash text             NOT NULL,
    programme    text COLLATE "C" NOT NULL,
    kind         text COLLATE "C" NOT NULL,
    source       text,
    before       text,
    after        text,
    hash         text COLLATE "C" NOT NULL,
    PRIMARY KEY (scenario, version),
    UNIQUE (scenario, command_id)
);

-- A seal names the last row of every ward's and scenario's history that has grown since the seal before, and covers that by its hash. One a day; a seal
-- that was asked for has no day.
CREATE TABLE audit_seal
(
    programme text COLLATE "C" NOT NULL,
    number    bigint           NOT NULL CHECK (number > 0),
    day       text COLLATE "C",
    at        text COLLATE "C" NOT NULL,
    heads     text             NOT NULL,
    count     bigint           NOT NULL,
    previous  text             NOT NULL,
    hash      text             NOT NULL,
    PRIMARY KEY (programme, number),
    UNIQUE (programme, day)
);
