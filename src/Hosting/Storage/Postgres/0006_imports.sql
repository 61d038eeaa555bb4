-- Each import's hash covers its row and the hash of the programme's import before it (decision 0014). What is there already is hashed by the same migration, from
-- the statements that AuditMigration adds below. A silo of an older version that still runs can then store no more imports: it would break the chain.
ALTER TABLE programme_import ADD COLUMN hash text COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE programme_import ALTER COLUMN hash DROP DEFAULT;
