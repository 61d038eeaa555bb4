-- Files that show what wards say and inspectors find, each under the SHA-256 of its bytes (decision 0018). Rows are only ever added.
CREATE TABLE evidence
(
    hash       TEXT    NOT NULL PRIMARY KEY CHECK (length(hash) = 64),
    media_type TEXT    NOT NULL,
    size       INTEGER NOT NULL CHECK (size > 0),
    content    BLOB    NOT NULL,
    at         TEXT    NOT NULL,
    actor      TEXT    NOT NULL
) STRICT;
