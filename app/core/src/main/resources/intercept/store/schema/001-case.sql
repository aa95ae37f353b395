-- The case file, first version. A statement ends with a semicolon at the end of a line.

create table meta (
    key text primary key,
    value text not null
) without rowid;

-- One row for each distinct content. sha256 is null where not one byte of a file could be read.
create table evidence (
    id integer primary key,
    sha256 blob unique,
    kind text not null,
    size integer not null,
    reason text,
    message integer
);

create index evidence_by_message on evidence (message) where message is not null;

create index evidence_unread on evidence (id) where reason is not null;

-- The original bytes, in pieces: id = evidence * 1048576 + position of the piece.
create table original (
    id integer primary key,
    bytes blob not null
);

-- Decoded attachments that cannot be cut out of their mail again. All others are read from the original.
create table content (
    id integer primary key,
    sha256 blob not null unique,
    bytes blob not null
);

-- A folder that evidence was taken from, known only by the hash of its name.
create table source (
    id integer primary key,
    key blob not null unique
);

create table occurrence (
    id integer primary key,
    evidence integer not null references evidence (id),
    source integer not null references source (id),
    path text not null,
    custodian text not null,
    folder text not null,
    size integer not null,
    modified integer not null,
    added integer not null
);

create index occurrence_by_evidence on occurrence (evidence, custodian);

create index occurrence_by_path on occurrence (path);

-- Times are milliseconds since 1970; severity and standing are the ordinals of their enums.
create table message (
    id integer primary key,
    evidence integer not null references evidence (id),
    format text not null,
    message_id text,
    sent integer,
    sent_offset integer,
    subject text not null,
    in_reply_to text,
    refs text not null,
    thread_index text,
    strict_key blob not null,
    loose_key blob not null,
    from_sort text not null,
    subject_sort text not null,
    attachments integer not null,
    conversation integer,
    proposed integer not null default 2,
    analyst integer,
    standing integer generated always as (coalesce(analyst, proposed)) virtual,
    findings integer not null default 0,
    worst integer,
    facts_read integer not null default 0
);

create index message_by_message_id on message (message_id) where message_id is not null;

create index message_by_sent on message (sent);

create index message_by_from on message (from_sort, sent);

create index message_by_subject on message (subject_sort, sent);

create index message_by_conversation on message (conversation);

create index message_by_standing on message (standing, sent);

create index message_by_findings on message (findings, sent);

create index message_with_attachment on message (sent) where attachments > 0;

create index message_facts_unread on message (id) where facts_read = 0;

create table address (
    id integer primary key,
    address text not null,
    name text not null,
    folded text not null,
    unique (address, name)
);

-- role: 0 from, 1 sender, 2 reply-to, 3 to, 4 cc, 5 bcc
create table message_address (
    message integer not null,
    role integer not null,
    position integer not null,
    address integer not null,
    primary key (message, role, position)
) without rowid;

create index message_address_by_address on message_address (address, role, message);

create table part (
    message integer not null,
    position integer not null,
    role text not null,
    content_type text not null,
    file_name text,
    content_id text,
    encoding text not null,
    charset text,
    raw_offset integer,
    raw_length integer,
    sha256 blob not null,
    size integer not null,
    primary key (message, position)
) without rowid;

create index part_by_sha256 on part (sha256) where role not in ('TEXT', 'HTML');

create table body (
    message integer primary key,
    text text not null
);

create table problem (
    message integer not null,
    position integer not null,
    code text not null,
    text text not null,
    primary key (message, position)
) without rowid;

-- Words of every mail. The texts themselves are not kept here a second time.
create virtual table search using fts5 (
    subject, people, body, files,
    content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
);

-- Overlapping pairs of Chinese, Japanese and Korean characters, only for mails that have some.
create virtual table search_cjk using fts5 (
    pairs,
    content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0'
);

insert into search (search, rank) values ('hashsize', 67108864);

create table document (
    id integer primary key,
    sha256 blob not null unique,
    unreadable text
);

create table document_page (
    document integer not null references document (id),
    page integer not null,
    text text not null,
    primary key (document, page)
) without rowid;

create table account (
    id integer primary key,
    message integer not null,
    attachment blob,
    page integer not null,
    start integer not null,
    stop integer not null,
    quote text not null,
    type text not null,
    value text not null,
    checksum text not null
);

create index account_by_message on account (message);

create table finding (
    id integer primary key,
    key blob not null unique,
    position integer not null,
    rule text not null,
    severity integer not null,
    side text,
    variant text not null,
    incident integer not null,
    question text not null,
    certainty text not null
);

create table finding_argument (
    finding integer not null references finding (id),
    position integer not null,
    value text not null,
    primary key (finding, position)
) without rowid;

create table finding_evidence (
    finding integer not null references finding (id),
    position integer not null,
    kind text not null,
    message integer not null,
    ref text not null,
    name text not null,
    start integer,
    stop integer,
    page integer,
    quote text not null,
    primary key (finding, position)
) without rowid;

create index finding_evidence_by_message on finding_evidence (message, finding);

-- What the analyst made of a finding. Kept when the rules run again, even while a finding is not found.
create table decision (
    key blob primary key,
    status text not null,
    reason text not null,
    note text not null
) without rowid;

create table not_looked (
    rule text primary key,
    missing text not null
) without rowid;

-- Who did what, when. hash covers the row and the hash before it.
create table custody (
    id integer primary key,
    at integer not null,
    who text not null,
    what text not null,
    detail text not null,
    hash blob not null
);
