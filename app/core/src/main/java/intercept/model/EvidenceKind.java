package intercept.model;

/// What a file is, told by its content.
public enum EvidenceKind {
    EML,
    MSG,
    MBOX,
    PST,
    PDF,
    ZIP,
    IMAGE,
    JSON,
    CSV,
    XML,
    ZONE,
    LOG,
    TEXT,
    HTML,
    OFFICE,
    SIGNATURE,
    CASE_JSON,
    EMPTY,
    UNKNOWN;

    public boolean isMail() {
        return this == EML || this == MSG;
    }
}
