-- A finding may rest on a file that lies in the case folder by itself: then there is no message, and name is its path.
create table finding_evidence_of_any (
    finding integer not null references finding (id),
    position integer not null,
    kind text not null,
    message integer,
    ref text not null,
    name text not null,
    start integer,
    stop integer,
    page integer,
    quote text not null,
    primary key (finding, position),
    check ((kind = 'file') = (message is null))
) without rowid;

insert into finding_evidence_of_any (finding, position, kind, message, ref, name, start, stop, page, quote)
select finding, position, kind, message, ref, name, start, stop, page, quote
from finding_evidence;

drop table finding_evidence;

alter table finding_evidence_of_any rename to finding_evidence;

create index finding_evidence_by_message on finding_evidence (message, finding);
