package intercept.mail.route;

import intercept.model.route.Client;
import intercept.model.route.ServerSoftware;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The clause `from`: what the sending side claimed, and what the receiving server saw itself.
///
/// Servers put the two at different places. Postfix, Sendmail, Gmail and Exchange write the claimed name first and
/// what they saw in the comment; Exim and qmail write what they saw first and the claimed name in the comment.
final class ClientReader {

    private final ServerSoftware software;
    private final boolean web;

    private Optional<String> helo = Optional.empty();
    private Optional<String> inner = Optional.empty();
    private Optional<String> ip = Optional.empty();
    private Optional<String> account = Optional.empty();
    private boolean doubted;

    private ClientReader(ServerSoftware software, boolean web) {
        this.software = software;
        this.web = web;
    }

    /// @param words of the clause, in order
    /// @param comments of the clause, in order
    /// @param web the mail came by a web page: the address is the browser's
    static Client read(List<String> words, List<String> comments, ServerSoftware software, boolean web) {
        var reader = new ClientReader(software, web);
        comments.forEach(reader::comment);
        return reader.join(words);
    }

    private void comment(String comment) {
        String lower = comment.toLowerCase(Locale.ROOT);
        doubted |= lower.contains("may be forged")
                || lower.equals("unverified")
                || lower.contains("misconfigured")
                || lower.contains("does not match");
        if (TraceWords.isNoPeer(lower)) {
            account = account.or(() -> TraceWords.account(comment, lower));
            return;
        }
        helo = helo.or(() -> Words.after(comment, "helo=").or(() -> afterGreeting(comment, lower)));
        account = account.or(() -> Words.after(comment, "ident=")).or(() -> TraceWords.account(comment, lower));
        if (lower.startsWith("account ")) {
            return;
        }
        for (String word : comment.split("[\\s,;]+", 12)) {
            if (word.indexOf('=') < 0) {
                peerWord(word);
            }
        }
    }

    private static Optional<String> afterGreeting(String comment, String lower) {
        for (String greeting : List.of("helo ", "ehlo ", "lhlo ")) {
            int at = lower.indexOf(greeting);
            if (at == 0 || (at > 0 && lower.charAt(at - 1) == ' ')) {
                return Words.after(comment.substring(at), greeting);
            }
        }
        return Optional.empty();
    }

    private void peerWord(String written) {
        String word = written;
        int at = word.lastIndexOf('@');
        if (at >= 0) {
            String user = word.substring(0, at);
            account = account.or(() -> user.isEmpty() ? Optional.empty() : Optional.of(user));
            word = word.substring(at + 1);
        }
        var address = IpText.read(word);
        if (address.isPresent()) {
            ip = ip.or(() -> address.map(IpText::text));
            return;
        }
        String name = Words.withoutLastDot(word);
        int bracket = name.indexOf('[');
        if (bracket > 0) {
            peerWord(name.substring(bracket));
            name = name.substring(0, bracket);
        }
        if (inner.isEmpty() && isHostName(name) && !name.equals(helo.orElse(""))) {
            inner = Optional.of(name);
        }
    }

    private Client join(List<String> words) {
        String first = words.isEmpty() ? "" : Words.withoutLastDot(words.get(0));
        for (int i = 1; i < Math.min(words.size(), 4); i++) {
            var next = IpText.read(words.get(i));
            ip = ip.or(() -> next.map(IpText::text));
        }
        int bracket = first.indexOf('[');
        if (bracket > 0) {
            var glued = IpText.read(first.substring(bracket));
            ip = ip.or(() -> glued.map(IpText::text));
            first = first.substring(0, bracket);
        }
        if (first.contains("@") && !first.startsWith("@") && IpText.read(first).isEmpty()) {
            String user = first;
            account = account.or(() -> Optional.of(user));
            first = "";
        }
        return first.isEmpty() ? client(helo, inner) : named(first, words);
    }

    private Client named(String first, List<String> words) {
        var literal = IpText.read(first).map(IpText::text);
        Optional<String> outer = words.size() > 1 && isPhrase(words) ? Optional.of(phrase(words)) : Optional.of(first);
        if (helo.isPresent()) {
            if (literal.isPresent()) {
                ip = ip.or(() -> literal);
            }
            return client(helo, literal.isPresent() ? inner : inner.or(() -> outer));
        }
        if (literal.isPresent() && inner.isEmpty() && (ip.isEmpty() || ip.equals(literal)) && statesWhatItSaw()) {
            ip = ip.or(() -> literal);
            return client(Optional.empty(), Optional.empty());
        }
        if (inner.isEmpty() && literal.isEmpty() && writesSeenNameFirst()) {
            return client(outer, outer);
        }
        return client(outer, inner);
    }

    private static boolean isPhrase(List<String> words) {
        return words.get(0).indexOf('.') < 0
                && words.stream().skip(1).noneMatch(word -> IpText.read(word).isPresent());
    }

    private static String phrase(List<String> words) {
        return String.join(" ", words);
    }

    /// Exim and qmail leave the claimed name out where it is the one that they found themselves.
    private boolean writesSeenNameFirst() {
        return ip.isPresent() && (software == ServerSoftware.EXIM || software == ServerSoftware.QMAIL);
    }

    /// A lone address is the one of the connection there; elsewhere it may be what the sending side claimed.
    private boolean statesWhatItSaw() {
        return web
                || ip.isPresent()
                || switch (software) {
                    case EXIM, YAHOO, MESSAGELABS, COMMUNIGATE, QMAIL, GMAIL -> true;
                    default -> false;
                };
    }

    private Client client(Optional<String> claimed, Optional<String> seen) {
        return new Client(
                claimed.filter(ClientReader::isKnown), seen.filter(ClientReader::isKnown), ip, account, doubted);
    }

    private static boolean isKnown(String name) {
        return !name.equalsIgnoreCase("unknown") && !name.equalsIgnoreCase("unverified");
    }

    private static boolean isHostName(String word) {
        if (word.isEmpty() || word.length() > 255 || !Character.isLetterOrDigit(word.charAt(0))) {
            return false;
        }
        boolean dotted =
                word.indexOf('.') > 0 || word.equalsIgnoreCase("localhost") || word.equalsIgnoreCase("unknown");
        return dotted && word.chars().allMatch(c -> c == '.' || c == '-' || c == '_' || Character.isLetterOrDigit(c));
    }
}
