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
