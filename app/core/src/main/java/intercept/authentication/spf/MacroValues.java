package intercept.authentication.spf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Optional;

/// What macros stand for at one place of an evaluation (RFC 7208 section 7.2).
///
/// @param sender local part and domain
/// @param domain whose record is evaluated
/// @param validated name of the client, for %{p}
record MacroValues(SpfQuery query, ClientAddress client, String sender, String domain, String validated) {

    private static final int MAX_EXPANDED = 65_536;
    private static final int MAX_NAME = 253;

    /// Empty where it becomes longer than we follow.
    Optional<String> expand(MacroString text) {
        var expanded = new StringBuilder();
        for (var part : text.parts()) {
            switch (part) {
                case MacroString.Part.Literal(var literal) -> expanded.append(literal);
                case MacroString.Part.Macro macro -> expanded.append(value(macro));
            }
            if (expanded.length() > MAX_EXPANDED) {
                return Optional.empty();
            }
        }
        return Optional.of(expanded.toString());
    }

    /// A name to ask for: without a last dot, and without labels on the left until it has at most 253 characters.
    Optional<String> expandName(MacroString text) {
        return expand(text).map(expanded -> {
            var name = expanded.endsWith(".") ? expanded.substring(0, expanded.length() - 1) : expanded;
            while (name.length() > MAX_NAME && name.indexOf('.') >= 0) {
                name = name.substring(name.indexOf('.') + 1);
            }
            return name;
        });
    }

    private String value(MacroString.Part.Macro macro) {
        var whole = transformed(raw(macro.letter()), macro);
        return macro.escaped() ? escaped(whole) : whole;
    }

    private String raw(char letter) {
        return switch (letter) {
            case 's' -> sender;
            case 'l' -> sender.substring(0, sender.lastIndexOf('@'));
            case 'o' -> sender.substring(sender.lastIndexOf('@') + 1);
            case 'd' -> domain;
            case 'i' -> client.dotted();
            case 'p' -> validated;
            case 'v' -> client.isSix() ? "ip6" : "in-addr";
            case 'h' -> query.helo();
            case 'c' -> client.readable();
            case 'r' -> query.receiver();
            default -> Long.toString(query.at().getEpochSecond());
        };
    }

    private static String transformed(String value, MacroString.Part.Macro macro) {
        if (macro.keep() == 0 && !macro.reversed() && macro.delimiters().equals(".")) {
            return value;
        }
        var parts = new ArrayList<String>();
        int start = 0;
        for (int i = 0; i <= value.length(); i++) {
            if (i == value.length() || macro.delimiters().indexOf(value.charAt(i)) >= 0) {
                parts.add(value.substring(start, i));
                start = i + 1;
            }
        }
        if (macro.reversed()) {
            Collections.reverse(parts);
        }
        int from = macro.keep() == 0 ? 0 : Math.max(0, parts.size() - macro.keep());
        return String.join(".", parts.subList(from, parts.size()));
    }

    private static String escaped(String value) {
        var escaped = new StringBuilder();
        for (byte octet : value.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (octet & 0xff);
            if ((c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || "-._~".indexOf(c) >= 0) {
                escaped.append(c);
            } else {
                escaped.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
            }
        }
        return escaped.toString();
    }

    private static final String HEX = "0123456789ABCDEF";
}
