package intercept.authentication.spf;

import intercept.authentication.spf.MacroString.SyntaxException;
import intercept.authentication.spf.SpfTerm.Mechanism;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A record (RFC 7208 section 4.5 and 4.6), read as a whole before any of it is evaluated.
record SpfRecord(List<SpfTerm> terms, Optional<SpfTerm.Redirect> redirect, Optional<SpfTerm.Exp> exp) {

    private static final String VERSION = "v=spf1";
    private static final Pattern MODIFIER = Pattern.compile("(?<name>[A-Za-z][A-Za-z0-9._-]*)=(?<value>.*)");
    private static final Pattern DIRECTIVE =
            Pattern.compile("(?<qualifier>[-+?~]?)(?<name>[A-Za-z][A-Za-z0-9._-]*)(?<rest>(?:[:/].*)?)");
    private static final Pattern PREFIXES = Pattern.compile("(?<domain>.*?)(?:/(?<four>[0-9]+))?(?://(?<six>[0-9]+))?");
    private static final Pattern PREFIX = Pattern.compile("0|[1-9][0-9]{0,2}");

    /// Whether a text is a record of this version, whatever else it says.
    static boolean isOne(String text) {
        return text.regionMatches(true, 0, VERSION, 0, VERSION.length())
                && (text.length() == VERSION.length() || text.charAt(VERSION.length()) == ' ');
    }

    static SpfRecord parse(String text) throws SyntaxException {
        var terms = new ArrayList<SpfTerm>();
        Optional<SpfTerm.Redirect> redirect = Optional.empty();
        Optional<SpfTerm.Exp> exp = Optional.empty();
        for (var written : text.substring(VERSION.length()).split(" ", -1)) {
            if (written.isEmpty()) {
                continue;
            }
            var term = term(written);
            if (term instanceof SpfTerm.Redirect one) {
                if (redirect.isPresent()) {
                    throw new SyntaxException("\"redirect=\" stands there twice");
                }
                redirect = Optional.of(one);
            } else if (term instanceof SpfTerm.Exp one) {
                if (exp.isPresent()) {
                    throw new SyntaxException("\"exp=\" stands there twice");
                }
                exp = Optional.of(one);
            }
            terms.add(term);
        }
        return new SpfRecord(terms, redirect, exp);
    }

    private static SpfTerm term(String written) throws SyntaxException {
        if (!written.chars().allMatch(c -> c > 0x20 && c < 0x7f)) {
            throw new SyntaxException("a character that is not visible ASCII in \"" + visible(written) + "\"");
        }
        var modifier = MODIFIER.matcher(written);
        if (modifier.matches()) {
            var value = modifier.group("value");
            return switch (modifier.group("name").toLowerCase(Locale.ROOT)) {
                case "redirect" -> new SpfTerm.Redirect(MacroString.domain(value), written);
                case "exp" -> new SpfTerm.Exp(MacroString.domain(value), written);
                default -> unknown(value, written);
            };
        }
        var directive = DIRECTIVE.matcher(written);
        if (!directive.matches()) {
            throw unreadable(written);
        }
        var result = switch (directive.group("qualifier")) {
            case "-" -> SpfResult.FAIL;
            case "~" -> SpfResult.SOFTFAIL;
            case "?" -> SpfResult.NEUTRAL;
            default -> SpfResult.PASS;
        };
        var name = directive.group("name").toLowerCase(Locale.ROOT);
        return new SpfTerm.Directive(result, mechanism(name, directive.group("rest"), written), written);
    }

    private static SpfTerm unknown(String value, String written) throws SyntaxException {
        MacroString.value(value);
        return new SpfTerm.Unknown(written);
    }

    private static Mechanism mechanism(String name, String rest, String written) throws SyntaxException {
        return switch (name) {
            case "all" -> {
                if (!rest.isEmpty()) {
                    throw unreadable(written);
                }
                yield new Mechanism.All();
            }
            case "include" -> new Mechanism.Include(neededDomain(rest, written));
            case "exists" -> new Mechanism.Exists(neededDomain(rest, written));
            case "ptr" ->
                new Mechanism.Ptr(rest.isEmpty() ? Optional.empty() : Optional.of(neededDomain(rest, written)));
            case "a", "mx" -> host(name, rest, written);
            case "ip4" -> ip4(rest, written);
            case "ip6" -> ip6(rest, written);
            default -> throw new SyntaxException("unknown mechanism \"" + SpfProblem.shortened(written) + "\"");
        };
    }

    private static MacroString neededDomain(String rest, String written) throws SyntaxException {
        if (!rest.startsWith(":")) {
            throw unreadable(written);
        }
        return MacroString.domain(rest.substring(1));
    }

    private static Mechanism host(String name, String rest, String written) throws SyntaxException {
        var match = PREFIXES.matcher(rest);
        if (!match.matches()) {
            throw unreadable(written);
        }
        var domain = match.group("domain");
        Optional<MacroString> target = domain.isEmpty() ? Optional.empty() : Optional.of(neededDomain(domain, written));
        int four = prefix(match.group("four"), 32, written);
        int six = prefix(match.group("six"), 128, written);
        return name.equals("a") ? new Mechanism.A(target, four, six) : new Mechanism.Mx(target, four, six);
    }

    private static int prefix(@Nullable String digits, int most, String written) throws SyntaxException {
        if (digits == null) {
            return most;
        }
        if (!PREFIX.matcher(digits).matches() || Integer.parseInt(digits) > most) {
            throw new SyntaxException("the prefix length is none in \"" + SpfProblem.shortened(written) + "\"");
        }
        return Integer.parseInt(digits);
    }

    private static Mechanism ip4(String rest, String written) throws SyntaxException {
        if (!rest.startsWith(":")) {
            throw notAnAddress(written);
        }
        int slash = rest.indexOf('/');
        var network = ClientAddress.four(rest.substring(1, slash < 0 ? rest.length() : slash));
        if (network.isEmpty()) {
            throw notAnAddress(written);
        }
        return new Mechanism.Ip(network.get(), prefix(slash < 0 ? null : rest.substring(slash + 1), 32, written));
    }

    private static Mechanism ip6(String rest, String written) throws SyntaxException {
        if (!rest.startsWith(":")) {
            throw notAnAddress(written);
        }
        int slash = rest.indexOf('/');
        var network = ClientAddress.six(rest.substring(1, slash < 0 ? rest.length() : slash));
        if (network.isEmpty()) {
            throw notAnAddress(written);
        }
        return new Mechanism.Ip(network.get(), prefix(slash < 0 ? null : rest.substring(slash + 1), 128, written));
    }

    private static SyntaxException notAnAddress(String written) {
        return new SyntaxException("no address or network in \"" + SpfProblem.shortened(written) + "\"");
    }

    private static SyntaxException unreadable(String written) {
        return new SyntaxException("\"" + SpfProblem.shortened(written) + "\" is not a term of SPF");
    }

    private static String visible(String text) {
        var visible = new StringBuilder();
        SpfProblem.shortened(text)
                .chars()
                .forEach(c -> visible.append((c > 0x20 && c < 0x7f) || c == '…' ? (char) c : '?'));
        return visible.toString();
    }
}
