-- Each import's hash covers its row and the hash of the programme's import before it (decision 0014). What is there already is hashed by the same migration, from
-- the statements that AuditMigration adds below.
ALTER TABLE programme_import ADD COLUMN hash TEXT NOT NULL DEFAULT '';
