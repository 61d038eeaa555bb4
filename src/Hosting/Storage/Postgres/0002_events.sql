-- The history of every ward: the truth that grain states are folded from. "ward" is the ward grain's key, as hcmc/26968, and
-- "place" counts the events in the order in which they came to be seen. Texts compare byte by byte, as in the local database;
-- moments and documents stay the texts that were hashed.
CREATE TABLE ward_event
(
    ward         text COLLATE "C" NOT NULL,
    version      bigint           NOT NULL CHECK (version > 0),
    at           text COLLATE "C" NOT NULL,
    actor        text             NOT NULL,
    command_id   text COLLATE "C" NOT NULL,
    command_hash text             NOT NULL,
    kind         text COLLATE "C" NOT NULL,
    before       text,
    after        text             NOT NULL,
    evidence     text             NOT NULL,
    place        bigint           GENERATED ALWAYS AS IDENTITY,
    PRIMARY KEY (ward, version),
    UNIQUE (ward, command_id)
);

CREATE UNIQUE INDEX ward_event_place ON ward_event (place);

-- Finds the assessments of the last weeks without reading the whole history.
CREATE INDEX ward_event_assessed ON ward_event (at) WHERE kind = 'assessed';

-- Every import of a programme; the last one holds the programme as it is.
CREATE TABLE programme_import
(
    programme         text COLLATE "C" NOT NULL,
    number            bigint           NOT NULL CHECK (number > 0),
    version           bigint           NOT NULL,
    at                text COLLATE "C" NOT NULL,
    actor             text             NOT NULL,
    command_id        text COLLATE "C" NOT NULL,
    command_hash      text             NOT NULL,
    definition        text             NOT NULL,
    snapshot_version  bigint           NOT NULL,
    wards_added       integer          NOT NULL,
    wards_changed     integer          NOT NULL,
    programme_changed boolean          NOT NULL,
    PRIMARY KEY (programme, number),
    UNIQUE (programme, command_id)
);
