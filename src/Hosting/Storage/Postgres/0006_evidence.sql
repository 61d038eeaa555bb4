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
