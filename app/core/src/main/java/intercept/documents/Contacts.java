package intercept.documents;

import intercept.model.document.InvoiceField.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Telephone numbers, mail addresses and web addresses.
final class Contacts {

    private static final int LONGEST = 40;
    private static final Pattern PHONE =
            Pattern.compile("[\\s:.]{0,4}(?<number>\\(?[+0-9][0-9 ()/.-]*[0-9])(?![0-9A-Za-z])");
    private static final Pattern BREAK = Pattern.compile("\\s{2,}|[ ./-]{4,}");
    private static final Pattern ABROAD = Pattern.compile("(?<![0-9A-Za-z+])\\+[1-9]");
    private static final Pattern MAIL =
            Pattern.compile("[A-Za-z0-9._%+'-]{1,64}@[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63})+");
    private static final Pattern WEB = Pattern.compile(
            "(?:https?://|www\\.)[A-Za-z0-9\u00C0-\u024F.-]{1,100}(?::[0-9]{1,5})?(?:/[A-Za-z0-9._~/%?&=+#-]{0,120})?");
    private static final Pattern DOMAIN =
            Pattern.compile("[a-z0-9][a-z0-9-]{0,62}(?:\\.[a-z0-9-]{1,63}){0,3}\\.[a-z]{2,12}");
    private static final Set<String> ENDINGS = Set.of(
            "com", "net", "org", "info", "biz", "io", "co", "eu", "de", "at", "ch", "fr", "es", "it", "nl", "be", "lu",
            "uk", "ie", "pt", "pl", "cz", "sk", "hu", "ro", "se", "no", "dk", "fi", "us", "ca", "au", "nz", "jp", "cn",
            "hk", "tw", "sg", "kr", "in", "br", "mx", "tr", "il", "ae", "sa", "za", "example", "test", "gmbh", "shop");

    private Contacts() {}

    /// A telephone number at the beginning of a text.
    static Optional<Reading> phone(String folded) {
        var head = folded.length() > LONGEST ? folded.substring(0, LONGEST) : folded;
        var match = PHONE.matcher(head);
        if (!match.lookingAt()) {
            return Optional.empty();
        }
        var printed = BREAK.split(match.group("number"), 2)[0];
        int start = match.start("number");
        if (Dates.at(printed).filter(date -> date.end() >= printed.length()).isPresent()) {
            return Optional.empty();
        }
        var number = number(printed);
        int digits = number.length() - (number.startsWith("+") ? 1 : 0);
        return digits >= 5 && digits <= 15
                ? Optional.of(new Reading(number, start, start + printed.length()))
                : Optional.empty();
    }

    /// Digits, and a plus in front where the number names its country; the 0 in +49 (0)30 is not dialled.
    private static String number(String printed) {
        boolean abroad = printed.replace("(", "").startsWith("+");
        var dialled = abroad ? printed.replaceFirst("\\(0\\)", "") : printed;
        return (abroad ? "+" : "") + dialled.replaceAll("[^0-9]", "");
    }

    /// What needs no label: mail addresses, web addresses, telephone numbers with their country.
    ///
    /// @param labels in the cell
    static List<Candidate> in(Cell cell, List<Label.Place> labels) {
        var found = new ArrayList<Candidate>();
        mails(cell, found);
        webs(cell, found);
        phonesAbroad(cell, labels, found);
        return found;
    }

    private static void mails(Cell cell, List<Candidate> found) {
        var text = cell.text();
        for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
            int from = Math.max(0, at - 64);
            var match = MAIL.matcher(text);
            match.region(from, Math.min(text.length(), at + 200));
            while (match.find()) {
                if (match.start() < at && at < match.end()) {
                    var value = match.group().toLowerCase(Locale.ROOT);
                    found.add(Candidate.of(Kind.EMAIL, 3, cell, new Reading(value, match.start(), match.end())));
                    break;
                }
            }
        }
    }

    private static void webs(Cell cell, List<Candidate> found) {
        var key = cell.key();
        if (key.contains("://") || key.contains("www.")) {
            var match = WEB.matcher(key);
            while (match.find()) {
                web(cell, match.start(), match.end()).ifPresent(found::add);
            }
        }
        for (int i = 0; i < cell.words().size(); i++) {
            var word = FoldedText.fold(cell.words().get(i).text());
            int start = cell.start(i);
            if (word.length() >= 4
                    && word.length() < 100
                    && DOMAIN.matcher(word).matches()
                    && !word.startsWith("www.")
                    && ENDINGS.contains(word.substring(word.lastIndexOf('.') + 1))) {
                web(cell, start, start + word.length()).ifPresent(found::add);
            }
        }
    }

    /// A web address labelled as one.
    static Optional<Reading> web(String folded) {
        int start = folded.length() - folded.stripLeading().length();
        int end = start;
        while (end < folded.length() && end - start < 120 && folded.charAt(end) > ' ') {
            end++;
        }
        var word = folded.substring(start, end).toLowerCase(Locale.ROOT);
        boolean address = word.matches("(?:https?://)?[\\p{L}\\p{N}.-]{1,100}\\.\\p{L}{2,12}(?:[:/?]\\S{0,100})?");
        return address && !word.contains("@") ? Optional.of(new Reading(site(word), start, end)) : Optional.empty();
    }

    private static Optional<Candidate> web(Cell cell, int start, int end) {
        int last = end;
        while (last > start && ".,;/".indexOf(cell.text().charAt(last - 1)) >= 0) {
            last--;
        }
        var value = site(cell.text().substring(start, last));
        return value.isEmpty()
                ? Optional.empty()
                : Optional.of(Candidate.of(Kind.WEB, 3, cell, new Reading(value, start, last)));
    }

    private static String site(String printed) {
        return printed.toLowerCase(Locale.ROOT).replaceFirst("^https?://", "").replaceFirst("[/.]+$", "");
    }

    private static void phonesAbroad(Cell cell, List<Label.Place> labels, List<Candidate> found) {
        if (cell.text().indexOf('+') < 0) {
            return;
        }
        var plus = ABROAD.matcher(cell.text());
        while (plus.find()) {
            int start = plus.start();
            var before = labels.stream().filter(place -> place.end() <= start).reduce((_, later) -> later);
            boolean other = before.filter(place -> place.label().kind().isEmpty() && isJustBefore(cell, place, start))
                    .isPresent();
            if (!other) {
                phone(cell.text().substring(start, Math.min(cell.text().length(), start + LONGEST)))
                        .filter(number -> number.value().length() >= 9)
                        .ifPresent(number -> found.add(Candidate.of(Kind.PHONE, 2, cell, number.shifted(start))));
            }
        }
    }

    private static boolean isJustBefore(Cell cell, Label.Place place, int start) {
        return cell.text().substring(place.end(), start).chars().noneMatch(Character::isLetterOrDigit);
    }
}
