-- What lies in the file store. Noted before the store takes it, so that nothing lies there that nobody knows of.
CREATE TABLE stored_contents (
    key      text        PRIMARY KEY CHECK (key ~ '^[a-z][a-z0-9-]{0,31}/[0-9a-f]{64}$'),
    noted_at timestamptz NOT NULL
);
CREATE INDEX stored_contents_by_age ON stored_contents (noted_at);

-- A picture or a document that something of ours refers to. It never changes; a new one is a new row.
CREATE TABLE files (
    id              uuid        PRIMARY KEY,
    organization_id uuid        NOT NULL,
    kind            text        NOT NULL CHECK (kind IN ('PICTURE', 'DOCUMENT')),
    name            text        CHECK (length(name) BETWEEN 1 AND 200),
    content_type    text        NOT NULL,
    size            bigint      NOT NULL CHECK (size >= 0),
    width           int         CHECK (width > 0),
    height          int         CHECK (height > 0),
    created_at      timestamptz NOT NULL,
    CONSTRAINT pictures_have_a_shape_and_documents_a_name CHECK (
        (kind = 'PICTURE') = (width IS NOT NULL) AND (kind = 'PICTURE') = (height IS NOT NULL)
        AND (kind = 'DOCUMENT') = (name IS NOT NULL))
);
CREATE INDEX files_by_organization ON files (organization_id) INCLUDE (size);
COMMENT ON COLUMN files.size IS 'Bytes of all its contents, for the limit of the organization';

-- A document has one content, a picture one for each width and format.
CREATE TABLE file_contents (
    file_id uuid NOT NULL REFERENCES files (id) ON DELETE CASCADE,
    variant text NOT NULL CHECK (variant ~ '^(document|[0-9]{1,5}[.](webp|jpeg))$'),
    key     text NOT NULL REFERENCES stored_contents (key),
    size    bigint NOT NULL CHECK (size >= 0),
    PRIMARY KEY (file_id, variant)
);
CREATE INDEX file_contents_by_key ON file_contents (key);
