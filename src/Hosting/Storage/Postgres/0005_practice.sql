-- The history of every programme's settings; each row holds them whole, and its hash covers all before it (decision 0014).
CREATE TABLE settings_event
(
    programme    text COLLATE "C" NOT NULL,
    version      bigint           NOT NULL CHECK (version > 0),
    at           text COLLATE "C" NOT NULL,
    actor        text             NOT NULL,
    command_id   text COLLATE "C" NOT NULL,
    command_hash text             NOT NULL,
    before       text,
    after        text             NOT NULL,
    hash         text COLLATE "C" NOT NULL,
    PRIMARY KEY (programme, version),
    UNIQUE (programme, command_id)
);

-- Files that show what wards say and inspectors find, each under the SHA-256 of its bytes (decision 0018). Rows are only ever added.
CREATE TABLE evidence
(
    hash       text COLLATE "C" NOT NULL PRIMARY KEY CHECK (length(hash) = 64),
    media_type text             NOT NULL,
    size       bigint           NOT NULL CHECK (size > 0),
    content    bytea            NOT NULL,
    at         text COLLATE "C" NOT NULL,
    actor      text             NOT NULL
);

-- PDF, pictures and Office files are compressed already.
ALTER TABLE evidence ALTER COLUMN content SET STORAGE EXTERNAL;

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
