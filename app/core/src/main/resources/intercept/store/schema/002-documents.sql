-- What is known of a document besides its text. facts is JSON, null where the document could not be read; looks says
-- in 64 hex digits what its first page looks like from afar; reader is the version of the program's reader that made them.
alter table document add column facts text;

alter table document add column looks text;

alter table document add column reader integer not null default 0;

-- Documents that the analyst holds against each other.
create table document_pair (
    genuine blob not null,
    disputed blob not null,
    primary key (genuine, disputed)
) without rowid;
