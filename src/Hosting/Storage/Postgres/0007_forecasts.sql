-- What was forecast of every adopted scheme at its adoption and at the ends of quarters, each sealed by the hash of its document (decision 0026). Rows are only ever added.
CREATE TABLE forecast
(
    programme text COLLATE "C" NOT NULL,
    decision  text COLLATE "C" NOT NULL,
    occasion  text COLLATE "C" NOT NULL CHECK (occasion IN ('adoption', 'quarter')),
    quarter   text COLLATE "C" NOT NULL CHECK ((quarter = '') = (occasion = 'adoption')),
    document  text             NOT NULL,
    hash      text COLLATE "C" NOT NULL CHECK (length(hash) = 64),
    PRIMARY KEY (programme, decision, occasion, quarter)
);
