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
    RTF,
    /// The container in which Outlook sends attachments to other programs (MS-OXTNEF): winmail.dat.
    TNEF,
    SIGNATURE,
    CASE_JSON,
    EMPTY,
    UNKNOWN;

    public boolean isMail() {
        return this == EML || this == MSG;
    }
}
