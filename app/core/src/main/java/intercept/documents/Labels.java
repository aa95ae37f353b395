package intercept.documents;

import intercept.model.document.InvoiceField.Kind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// The labels that invoices use, in several languages, and where they stand in a text.
///
/// A text is read once, from every beginning of a word, along a tree of the letters of all labels; blanks, dots and
/// hyphens are passed over, so that “Rechnungs-Nr.” and a word that the page sets in two pieces are found alike.
final class Labels {

    private static final Node TREE = load();
    private static final char NUMBER = '#';
    private static final int LONGEST = 60;

    private Labels() {}

    /// A letter on the way of one or more labels.
    private static final class Node {
        final Map<Character, Node> next = new HashMap<>();
        final List<Label> labels = new ArrayList<>();
    }

    private static Node load() {
        var tree = new Node();
        var resource = Objects.requireNonNull(Labels.class.getResourceAsStream("invoice-labels.txt"));
        try (var lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.startsWith("#") && line.contains("|"))
                    .forEach(line -> add(tree, line));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tree;
    }

    private static void add(Node tree, String line) {
        int bar = line.indexOf('|');
        var head = line.substring(0, bar).strip().split(" ", -1);
        Optional<Kind> kind = head[0].equals("NONE") ? Optional.empty() : Optional.of(Kind.valueOf(head[0]));
        int weight = Integer.parseInt(head[1]);
        for (var phrase : line.substring(bar + 1).split(";", -1)) {
            var words = phrase.strip();
            var label = new Label(kind, weight, head[2], words.endsWith(":"), words.startsWith("^"));
            var at = tree;
            var key = FoldedText.key(FoldedText.fold(words));
            for (int i = 0; i < key.length(); i++) {
                char c = key.charAt(i);
                if (counts(c) || (c == NUMBER && i > 0 && i < key.length() - 1)) {
                    at = at.next.computeIfAbsent(c, _ -> new Node());
                }
            }
            at.labels.add(label);
        }
    }

    private static boolean counts(char c) {
        return Character.isLetterOrDigit(c);
    }

    /// The labels in a text that [FoldedText#key] has made, from left to right; the longest where several begin.
    static List<Label.Place> in(String key) {
        var places = new ArrayList<Label.Place>();
        boolean first = true;
        for (int at = 0; at < key.length(); ) {
            if (!counts(key.charAt(at))) {
                at++;
                continue;
            }
            var place = begins(key, at) ? longest(key, at, first) : Optional.<Label.Place>empty();
            place.ifPresent(places::add);
            at = place.map(Label.Place::end).orElse(at + 1);
            first = false;
        }
        return places;
    }

    private static boolean begins(String key, int at) {
        return at == 0 || !counts(key.charAt(at - 1)) || isIdeograph(key.charAt(at)) || isIdeograph(key.charAt(at - 1));
    }

    private static Optional<Label.Place> longest(String key, int start, boolean first) {
        var found = Optional.<Label.Place>empty();
        var node = TREE;
        int end = Math.min(key.length(), start + LONGEST);
        for (int i = start; i < end; i++) {
            char c = key.charAt(i);
            if (!counts(c)) {
                if (passesOver(c)) {
                    continue;
                }
                break;
            }
            var next = node.next.get(c);
            if (next == null && c >= '0' && c <= '9' && node.next.containsKey(NUMBER)) {
                next = node.next.get(NUMBER);
                while (i + 1 < end && key.charAt(i + 1) >= '0' && key.charAt(i + 1) <= '9') {
                    i++;
                }
            }
            if (next == null) {
                break;
            }
            node = next;
            if (!node.labels.isEmpty() && ends(key, i + 1)) {
                for (var label : node.labels) {
                    if (isPlace(label, key, start, i + 1, first)) {
                        found = Optional.of(new Label.Place(label, start, i + 1));
                        break;
                    }
                }
            }
        }
        return found;
    }

    private static boolean isPlace(Label label, String key, int start, int end, boolean first) {
        return (!label.first() || first)
                && (!label.alone()
                        || standsAlone(key, start, end)
                        || (label.kind().filter(Kind.AMOUNT::equals).isPresent() && isFollowedByMoney(key, end)));
    }

    /// Whether a colon or nothing follows.
    private static boolean standsAlone(String key, int start, int end) {
        if (start > 0 && isIdeograph(key.charAt(start)) && isIdeograph(key.charAt(start - 1))) {
            return false;
        }
        int at = end;
        while (at < key.length() && " .)".indexOf(key.charAt(at)) >= 0) {
            at++;
        }
        return at >= key.length() || ":#".indexOf(key.charAt(at)) >= 0 || key.startsWith("...", at);
    }

    /// Whether “Total EUR 12.00” goes on with a number or the sign of a currency.
    private static boolean isFollowedByMoney(String key, int end) {
        int at = end;
        while (at < key.length() && key.charAt(at) == ' ') {
            at++;
        }
        if (at >= key.length() || (at == end && !isIdeograph(key.charAt(end - 1)))) {
            return false;
        }
        char next = key.charAt(at);
        int digit = at + 3 < key.length() && key.charAt(at + 3) == ' ' ? at + 4 : at + 3;
        boolean code = digit < key.length()
                && Character.isDigit(key.charAt(digit))
                && Currencies.code(key.substring(at, at + 3)).isPresent();
        return Character.isDigit(next) || Character.getType(next) == Character.CURRENCY_SYMBOL || code;
    }

    private static boolean ends(String key, int end) {
        if (end >= key.length()) {
            return true;
        }
        char next = key.charAt(end);
        return !counts(next) || isIdeograph(next) || isIdeograph(key.charAt(end - 1));
    }

    private static boolean passesOver(char c) {
        return switch (c) {
            case ' ', '.', '-', '/', '\'', '’', '"', '״', '׳', '°', '№', '&', '#', '(', ')', '_', '€', '$', '£' -> true;
            default -> Character.getType(c) == Character.NON_SPACING_MARK;
        };
    }

    static boolean isIdeograph(char c) {
        return c >= 0x2E80 && c < 0xAC00;
    }
}
