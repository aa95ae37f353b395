package intercept.documents.structure;

import intercept.model.document.PdfStructure.Stamp;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Dates as PDF files write them: `D:20260805101500+02'00'` (ISO 32000-1, 7.9.4), what programs make of that,
/// and the ISO 8601 dates of XMP.
public final class PdfDates {

    private static final Pattern PDF = Pattern.compile(
            "\\s*(?:D:)?\\s*(\\d{4})(?:(\\d{2})(?:(\\d{2})(?:(\\d{2})(?:(\\d{2})(?:(\\d{2}))?)?)?)?)?"
                    + "\\s*(?:([Zz+-])\\s*(?:(\\d{1,2})(?:['’:\\s]*(\\d{2}))?)?)?.*",
            Pattern.DOTALL);

    private static final Pattern ISO = Pattern.compile(
            "\\s*(?:D:)?\\s*(\\d{4})[-/.](\\d{1,2})(?:[-/.](\\d{1,2})(?:[T ]+(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d*)?)?)?)?"
                    + "\\s*(?:([Zz+-])\\s*(?:(\\d{1,2})(?::?(\\d{2}))?)?)?.*",
            Pattern.DOTALL);

    private static final List<DateTimeFormatter> WORDS = List.of(
            DateTimeFormatter.ofPattern("EEE MMM d HH:mm:ss yyyy", Locale.ENGLISH),
            DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss", Locale.ENGLISH),
            DateTimeFormatter.ofPattern("EEE, MMM d, yyyy HH:mm:ss", Locale.ENGLISH),
            DateTimeFormatter.ofPattern("M/d/yyyy HH:mm:ss", Locale.ENGLISH));

    private PdfDates() {}

    /// Empty where there is no date in it that a calendar knows.
    public static Optional<Stamp> read(String text) {
        var iso = ISO.matcher(text);
        if (iso.matches()) {
            return stamp(iso);
        }
        var pdf = PDF.matcher(text);
        return pdf.matches() ? stamp(pdf) : words(text.strip());
    }

    private static Optional<Stamp> stamp(MatchResult found) {
        try {
            var at = LocalDateTime.of(
                    number(found, 1, 0),
                    number(found, 2, 1),
                    number(found, 3, 1),
                    number(found, 4, 0),
                    number(found, 5, 0),
                    Math.min(59, number(found, 6, 0)));
            var zone = zone(found);
            return Optional.of(new Stamp(OffsetDateTime.of(at, zone.orElse(ZoneOffset.UTC)), zone.isPresent()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(MatchResult found, int group, int otherwise) {
        String digits = found.group(group);
        return digits == null ? otherwise : Integer.parseInt(digits);
    }

    /// A sign without hours, or a zone that no country has, says nothing.
    private static Optional<ZoneOffset> zone(MatchResult found) {
        String sign = found.group(7);
        if (sign == null) {
            return Optional.empty();
        }
        if (sign.equalsIgnoreCase("Z")) {
            return Optional.of(ZoneOffset.UTC);
        }
        int hours = number(found, 8, -1);
        int minutes = number(found, 9, 0);
        if (hours < 0 || hours > 14 || minutes > 59) {
            return Optional.empty();
        }
        int all = hours * 60 + minutes;
        return Optional.of(ZoneOffset.ofTotalSeconds((sign.equals("-") ? -all : all) * 60));
    }

    private static Optional<Stamp> words(String text) {
        for (var format : WORDS) {
            try {
                return Optional.of(new Stamp(LocalDateTime.parse(text, format).atOffset(ZoneOffset.UTC), false));
            } catch (DateTimeException e) {
                // the next one
            }
        }
        return Optional.empty();
    }
}
