package intercept.pairs;

import java.time.OffsetDateTime;
import java.util.Optional;

/// Who says to have written a file, and when.
///
/// @param id 16 bytes as hex, the half of the file identifier that stays when a file is edited
/// @param version 16 bytes as hex, the half that changes with every save
record Maker(
        String producer,
        String creator,
        OffsetDateTime created,
        Optional<OffsetDateTime> modified,
        String id,
        String version,
        Writing writing) {

    private static final OffsetDateTime THEN = OffsetDateTime.parse("2026-07-06T09:14:31+02:00");

    /// How the bytes are laid down.
    enum Writing {
        COMPRESSED,
        /// Streams without compression, a table of cross references, no object streams.
        PLAIN
    }

    /// The supplier's own invoicing program.
    static Maker erp(String key) {
        return new Maker(
                "ACME-ERP PDF 4.2",
                "ACME-ERP",
                THEN,
                Optional.empty(),
                hex("id " + key),
                hex("id " + key),
                Writing.COMPRESSED);
    }

    /// The same program on another day.
    static Maker erpLater(String key) {
        return new Maker(
                "ACME-ERP PDF 4.2",
                "ACME-ERP",
                THEN.plusDays(2),
                Optional.empty(),
                hex("later " + key),
                hex("later " + key),
                Writing.COMPRESSED);
    }

    /// An editor that was given the genuine file.
    static Maker editor(String key) {
        return new Maker(
                "iLovePDF",
                "ACME-ERP",
                THEN,
                Optional.of(OffsetDateTime.parse("2026-07-08T03:02:17Z")),
                hex("id " + key),
                hex("edited " + key),
                Writing.COMPRESSED);
    }

    /// A word processor that saw only the paper.
    static Maker office(String key) {
        return new Maker(
                "LibreOffice 24.2",
                "Writer",
                OffsetDateTime.parse("2026-07-08T11:40:05+01:00"),
                Optional.empty(),
                hex("office " + key),
                hex("office " + key),
                Writing.COMPRESSED);
    }

    /// An office copier.
    static Maker scanner(String key) {
        return new Maker(
                "Copier 5035 Scan",
                "Copier 5035",
                OffsetDateTime.parse("2026-07-07T16:20:00+02:00"),
                Optional.empty(),
                hex("scan " + key),
                hex("scan " + key),
                Writing.COMPRESSED);
    }

    Maker writing(Writing writing) {
        return new Maker(producer, creator, created, modified, id, version, writing);
    }

    Maker producer(String producer) {
        return new Maker(producer, creator, created, modified, id, version, writing);
    }

    private static String hex(String of) {
        return java.util.HexFormat.of().formatHex(java.util.Arrays.copyOf(digest(of), 16));
    }

    private static byte[] digest(String of) {
        try {
            return java.security.MessageDigest.getInstance("SHA-256")
                    .digest(of.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
