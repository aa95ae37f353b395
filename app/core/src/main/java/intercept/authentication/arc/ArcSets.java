package intercept.authentication.arc;

import intercept.authentication.arc.ArcReason.Kind;
import intercept.authentication.signing.MailField;
import intercept.authentication.signing.SignedMail;
import intercept.authentication.signing.TagList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The sets of a chain, the first one first, or why they are none (RFC 8617 sections 4.2 and 5.2 steps 1 and 3).
record ArcSets(List<Set> sets, Optional<ArcReason> problem) {

    /// No chain is longer (RFC 8617 section 4.2.1).
    static final int MOST = 50;

    private static final List<String> NAMES =
            List.of("ARC-Authentication-Results", "ARC-Message-Signature", "ARC-Seal");

    /// The three fields of a place, with the tags of those that have them.
    record Set(
            int number, MailField results, MailField message, TagList messageTags, MailField seal, TagList sealTags) {}

    private record Numbered(MailField field, TagList tags) {}

    static ArcSets of(SignedMail mail) {
        List<Numbered[]> places = new ArrayList<>();
        for (int kind = 0; kind < NAMES.size(); kind++) {
            var name = NAMES.get(kind);
            for (var field : mail.named(name.toLowerCase(java.util.Locale.ROOT))) {
                var value = mail.value(field);
                var tags = kind == 0 ? EMPTY : TagList.parse(value);
                int number = kind == 0
                        ? resultsInstance(value)
                        : instance(tags.get("i").orElse(""));
                if (number == 0) {
                    return wrong(ArcReason.of(Kind.INSTANCE, name));
                }
                while (places.size() < number) {
                    places.add(new Numbered[NAMES.size()]);
                }
                if (places.get(number - 1)[kind] != null) {
                    return wrong(ArcReason.of(Kind.TWICE, name, Integer.toString(number)));
                }
                places.get(number - 1)[kind] = new Numbered(field, tags);
            }
        }
        List<Set> sets = new ArrayList<>();
        for (var place : places) {
            for (int kind = 0; kind < place.length; kind++) {
                if (place[kind] == null) {
                    return wrong(ArcReason.of(Kind.ABSENT, NAMES.get(kind), Integer.toString(sets.size() + 1)));
                }
            }
            sets.add(new Set(
                    sets.size() + 1, place[0].field, place[1].field, place[1].tags, place[2].field, place[2].tags));
        }
        return new ArcSets(List.copyOf(sets), Optional.empty());
    }

    private static final TagList EMPTY = TagList.parse("");

    private static ArcSets wrong(ArcReason reason) {
        return new ArcSets(List.of(), Optional.of(reason));
    }

    /// The number; 0 where it is none from 1 to 50.
    private static int instance(String digits) {
        if (digits.isEmpty() || digits.length() > 2 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return 0;
        }
        int number = Integer.parseInt(digits);
        return number <= MOST ? number : 0;
    }

    /// The instance with which ARC-Authentication-Results begins (RFC 8617 section 4.1.1): `i=1;` with comments and
    /// folding anywhere.
    private static int resultsInstance(String value) {
        int at = afterBlanks(value, 0);
        if (at >= value.length() || value.charAt(at) != 'i') {
            return 0;
        }
        at = afterBlanks(value, at + 1);
        if (at >= value.length() || value.charAt(at) != '=') {
            return 0;
        }
        at = afterBlanks(value, at + 1);
        int end = at;
        while (end < value.length() && Character.isDigit(value.charAt(end))) {
            end++;
        }
        int next = afterBlanks(value, end);
        return next < value.length() && value.charAt(next) == ';' ? instance(value.substring(at, end)) : 0;
    }

    private static int afterBlanks(String value, int from) {
        int depth = 0;
        int at = from;
        while (at < value.length()) {
            char c = value.charAt(at);
            if (c == '(') {
                depth++;
            } else if (depth > 0 && c == ')') {
                depth--;
            } else if (depth > 0 && c == '\\') {
                at++;
            } else if (depth == 0 && c != ' ' && c != '\t' && c != '\r' && c != '\n') {
                return at;
            }
            at++;
        }
        return value.length();
    }
}
