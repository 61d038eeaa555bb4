-- The keys that encrypt cookies and the tokens of forms, as ASP.NET Core's XML documents; encrypted where Keys:Certificate is set.
CREATE TABLE protection_key
(
    name     text COLLATE "C" NOT NULL PRIMARY KEY,
    document text             NOT NULL
);
