package intercept.mail.route;

import intercept.mail.StatedTimes;
import intercept.mail.route.ReceivedTokens.Kind;
import intercept.mail.route.ReceivedTokens.Token;
import intercept.model.clocks.StatedTime;
import intercept.model.route.Client;
import intercept.model.route.Received;
import intercept.model.route.Received.InsideStep;
import intercept.model.route.Received.Reason;
import intercept.model.route.Received.Transfer;
import intercept.model.route.Received.Unparsed;
import intercept.model.route.Server;
import intercept.model.route.ServerSoftware;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Reads one Received field (RFC 5321 section 4.4, RFC 5322 section 3.6.7) as servers really write it. The field is
/// cut at its words `from`, `by`, `via`, `with`, `id` and `for`, in any order; whatever stands there, a result comes
/// out, and work is bounded by `LONGEST`.
public final class ReceivedField {

    /// Characters of the longest field that is read; the longest that servers write are below 2,000.
    public static final int LONGEST = 16_384;

    private static final Set<String> KEYS = Set.of("from", "by", "via", "with", "id", "for");
    private static final int MOST_DATES = 6;

    /// Years outside are no clock's: before Internet mail, or a forger's number.
    private static final int FIRST_YEAR = 1980;

    private static final int LAST_YEAR = 2200;

    private final String text;
    private final ServerSoftware software;
    private final Map<String, Clause> clauses = new LinkedHashMap<>();
    private final List<String> comments = new ArrayList<>();
    private final List<String> unread = new ArrayList<>();
    private final Clause tail = new Clause();
    private Clause current = tail;

    private Optional<StatedTime> at = Optional.empty();
    private int dateFrom = -1;

    /// A clause follows the date, as Courier writes `id` there.
    private boolean dateWordsEnd;

    /// @param words behind the key word
    /// @param comments among them
    private record Clause(List<String> words, List<String> comments) {
        Clause() {
            this(new ArrayList<>(), new ArrayList<>());
        }
    }

    private ReceivedField(String text) {
        this.text = text;
        this.software = SoftwareWords.of(text);
    }

    /// @param value what stands behind the colon, folding allowed
    public static Received read(String value) {
        if (value.length() > LONGEST) {
            return new Unparsed(unfolded(value.substring(0, LONGEST)), Reason.TOO_LONG, Optional.empty());
        }
        return new ReceivedField(unfolded(value)).parse();
    }

    private static String unfolded(String value) {
        var out = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean blank = c <= ' ';
            if (!blank) {
                out.append(c);
            } else if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        return out.toString().strip();
    }

    private Received parse() {
        var tokens = ReceivedTokens.of(text);
        findDate(tokens);
        for (var token : tokens) {
            take(token);
        }
        unread.addAll(tail.words());
        if (tokens.isEmpty()) {
            return new Unparsed(text, Reason.EMPTY, at);
        }
        var by = server();
        var from = client();
        if (by.isPresent() || from.isPresent()) {
            return transfer(from, by);
        }
        return isInsideStep(tokens)
                ? new InsideStep(text, software, step(tokens), at)
                : new Unparsed(text, Reason.NO_SERVER, at);
    }

    /// `(qmail 123 invoked by uid 1000)`, `with LISTAR (v0.129a; list rlug); date`: programs on the way inside a
    /// machine.
    private boolean isInsideStep(List<Token> tokens) {
        return tokens.get(0).kind() == Kind.COMMENT
                || (at.isPresent() && (clauses.containsKey("with") || clauses.containsKey("via")));
    }

    private String step(List<Token> tokens) {
        var first = tokens.get(0);
        return first.kind() == Kind.COMMENT
                ? first.text()
                : text.substring(0, dateFrom).replace(";", "").strip();
    }

    /// The last semicolon that a date follows; without one, the first word that begins a date.
    private void findDate(List<Token> tokens) {
        int tries = 0;
        for (int i = tokens.size() - 1; i >= 0 && tries < MOST_DATES && at.isEmpty(); i--) {
            if (tokens.get(i).kind() == Kind.SEMICOLON) {
                tries++;
                dateAt(tokens.get(i).to());
            }
        }
        for (int i = 0; i < tokens.size() && tries < 3 * MOST_DATES && at.isEmpty(); i++) {
            if (tokens.get(i).isWord() && beginsDate(tokens, i)) {
                tries++;
                dateAt(tokens.get(i).from());
            }
        }
    }

    private void dateAt(int from) {
        int end = text.indexOf(';', from, Math.min(text.length(), from + 200));
        at = StatedTimes.read(text.substring(from, end < 0 ? Math.min(text.length(), from + 200) : end))
                .filter(stated ->
                        stated.at().getYear() >= FIRST_YEAR && stated.at().getYear() <= LAST_YEAR);
        dateFrom = at.isPresent() ? from : -1;
    }

    private static boolean beginsDate(List<Token> tokens, int i) {
        String word = Words.lower(tokens.get(i).text());
        if (Dates.isWeekday(word)) {
            return true;
        }
        boolean month = i + 1 < tokens.size() && Dates.isMonth(tokens.get(i + 1).text());
        return month && word.length() <= 2 && word.chars().allMatch(Character::isDigit);
    }

    private void take(Token token) {
        boolean inDate = dateFrom >= 0 && token.from() >= dateFrom;
        switch (token.kind()) {
            case SEMICOLON -> current = tail;
            case COMMENT -> {
                comments.add(token.text());
                current.comments().add(token.text());
            }
            case WORD -> word(token.text(), inDate);
        }
    }

    private void word(String word, boolean inDate) {
        String key = word.length() <= 4 ? word.toLowerCase(Locale.ROOT) : "";
        boolean opens = KEYS.contains(key) && !clauses.containsKey(key);
        if (opens) {
            current = new Clause();
            clauses.put(key, current);
            dateWordsEnd = inDate || dateWordsEnd;
        } else if (inDate && !dateWordsEnd) {
            // A word of the date.
            return;
        } else {
            current.words().add(word);
        }
    }

    private Optional<Server> server() {
        var clause = clauses.get("by");
        if (clause == null || (clause.words().isEmpty() && clause.comments().isEmpty())) {
            return Optional.empty();
        }
        List<String> words = clause.words();
        String first = words.isEmpty() ? "" : Words.withoutLastDot(words.get(0));
        int glued = first.startsWith("[") ? -1 : first.indexOf('[');
        Optional<String> ip =
                IpText.read(glued > 0 ? first.substring(glued) : first).map(IpText::text);
        String host = ip.isPresent() && glued < 0 ? ip.get() : glued > 0 ? first.substring(0, glued) : first;
        boolean phrase = words.size() > 1 && host.indexOf('.') < 0 && ip.isEmpty();
        if (phrase) {
            host = String.join(" ", words);
        }
        for (String word : words.subList(Math.min(1, words.size()), Math.min(words.size(), 3))) {
            ip = ip.or(() -> IpText.read(word).map(IpText::text));
            if (!phrase && IpText.read(word).isEmpty()) {
                unread.add(word);
            }
        }
        for (String comment : clause.comments()) {
            int blank = comment.lastIndexOf(' ');
            ip = ip.or(() -> IpText.read(comment).map(IpText::text))
                    .or(() -> IpText.read(comment.substring(blank + 1)).map(IpText::text));
        }
        if (host.isEmpty() && ip.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Server(host.isEmpty() ? ip.orElse("") : host, ip));
    }

    private Transfer transfer(Optional<Client> from, Optional<Server> by) {
        return new Transfer(
                text,
                software,
                from,
                by,
                Optional.of(String.join(" ", words("via"))).filter(medium -> !medium.isEmpty()),
                TransmissionWords.read(words("with"), comments),
                id(),
                recipient(),
                envelopeSender(),
                at,
                List.copyOf(unread));
    }

    private Optional<Client> client() {
        var from = clauses.get("from");
        if (from != null) {
            return Optional.of(ClientReader.read(from.words(), from.comments(), software, isWeb()))
                    .filter(client -> client.names().findAny().isPresent()
                            || client.account().isPresent());
        }
        // Sendmail and Postfix, of a mail written on the same machine: `(from user@host) by …`, `from userid 501`.
        return comments.stream()
                .filter(comment -> comment.startsWith("from ") || comment.contains(", from userid "))
                .map(comment -> comment.substring(comment.indexOf("from ") + 5).strip())
                .map(user -> new Client(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(user), false))
                .findFirst();
    }

    private boolean isWeb() {
        return Stream.of("via", "with")
                .flatMap(key -> words(key).stream().limit(1))
                .anyMatch(word -> word.toUpperCase(Locale.ROOT).startsWith("HTTP"));
    }

    private List<String> words(String key) {
        var clause = clauses.get(key);
        return clause == null ? List.of() : clause.words();
    }

    private Optional<String> id() {
        return first("id").map(Words::withoutLastDot).filter(id -> !id.isEmpty());
    }

    private Optional<String> recipient() {
        return first("for").map(Words::bare).filter(address -> !address.isEmpty());
    }

    private Optional<String> first(String key) {
        return words(key).stream().findFirst();
    }

    private Optional<String> envelopeSender() {
        return comments.stream()
                .filter(comment -> comment.toLowerCase(Locale.ROOT).startsWith("envelope-"))
                .map(comment -> Words.bare(comment.substring(comment.indexOf(' ') + 1)))
                .filter(address -> !address.isEmpty())
                .findFirst();
    }
}
