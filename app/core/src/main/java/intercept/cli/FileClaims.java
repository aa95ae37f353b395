package intercept.cli;

import intercept.model.document.Encryption;
import intercept.model.document.FileSignature;

/// What a file says about its lock and its signatures, as the JSON of a comparison tells it: in English, for people.
final class FileClaims {

    private FileClaims() {}

    static String say(Encryption lock) {
        var cipher = switch (lock.cipher()) {
            case RC4 -> "RC4";
            case AES -> "AES";
            case NONE -> "None";
        };
        return "%s, %d bit; opens without a password".formatted(cipher, lock.bits());
    }

    static String say(FileSignature signature) {
        var name = signature.kind() == FileSignature.Kind.TIME_STAMP ? "Time stamp" : signature.name();
        var at = signature
                .at()
                .map(date -> ", " + date.at() + (date.zoned() ? "" : " (no time zone)"))
                .orElse("");
        return (name.isBlank() ? "No name" : name) + at + ", " + cover(signature) + "; not verified";
    }

    private static String cover(FileSignature signature) {
        return switch (signature.cover()) {
            case WHOLE -> "covers the whole file";
            case BEGINNING ->
                "covers the first %d of %d bytes: something was added later"
                        .formatted(signature.bytes(), signature.length());
            case UNUSUAL -> "covers an unusual part of the file";
        };
    }
}
