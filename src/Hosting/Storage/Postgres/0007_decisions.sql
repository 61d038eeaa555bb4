-- Where a scenario stands on its way to adoption after an event that is a step of it; null for all others, as for those of before.
ALTER TABLE scenario_event ADD COLUMN review text;

-- What decisions rest on, under the SHA-256 of the document: inputs and results.
CREATE TABLE proposal
(
    hash      text COLLATE "C" NOT NULL PRIMARY KEY,
    programme text COLLATE "C" NOT NULL,
    document  text             NOT NULL
);

-- The sealed record of every adoption. Each document names the hash of the one before it (decision 0020).
CREATE TABLE decision
(
    programme    text COLLATE "C" NOT NULL,
    number       bigint           NOT NULL CHECK (number > 0),
    command_id   text COLLATE "C" NOT NULL,
    command_hash text             NOT NULL,
    scenario     text COLLATE "C" NOT NULL UNIQUE,
    proposal     text COLLATE "C" NOT NULL REFERENCES proposal (hash),
    document     text             NOT NULL,
    hash         text COLLATE "C" NOT NULL,
    PRIMARY KEY (programme, number),
    UNIQUE (programme, command_id)
);
