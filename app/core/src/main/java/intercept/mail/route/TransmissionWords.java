package intercept.mail.route;

import intercept.model.route.Transmission;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Protocol, encryption and log-in of a hop (protocol words: RFC 3848), as a dozen servers write them.
final class TransmissionWords {

    private static final Pattern VERSION =
            Pattern.compile("(?i)\\b((?:TLS|SSL)_?v?[123](?:[._][0-9])?)(?:[\\s:,)(/]|$)");

    private static final Pattern CIPHER =
            Pattern.compile("\\b((?:TLS_|ECDHE|DHE|EDH|AES|RC4|DES|AECDH|ADH|AEAD)" + "[A-Z0-9_-]{4,60})\\b");

    private static final Pattern SMTP = Pattern.compile("(?i)(?:UTF8)?(?:E?SMTPS?A?|LMTPS?A?|ASMTP)");

    private TransmissionWords() {}

    /// @param words of the clause `with`
    /// @param comments of the whole field
    static Optional<Transmission> read(List<String> words, List<String> comments) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        String written = String.join(" ", words);
        String protocol = written;
        Optional<String> tls = Optional.empty();
        Optional<String> cipher = Optional.empty();
        boolean loggedIn = isLogIn(words.get(0));
        for (String comment : comments) {
            String text = comment.length() > 400 ? comment.substring(0, 400) : comment;
            tls = tls.or(() -> version(text));
            cipher = cipher.or(() -> cipher(text));
            loggedIn |= isAuthentication(text);
        }
        if (tls.isEmpty()) {
            tls = version(written);
        }
        if (cipher.isEmpty()) {
            cipher = cipher(written);
        }
        String first = words.get(0);
        int slash = first.indexOf("/TLS");
        if (slash > 0) {
            protocol = first.substring(0, slash);
        } else if (SMTP.matcher(first).matches()) {
            protocol = first;
        }
        return Optional.of(new Transmission(protocol, tls, cipher, loggedIn, tls.isPresent() || isEncrypted(first)));
    }

    private static Optional<String> version(String text) {
        var stated = Words.after(text, "version=");
        if (stated.isPresent()) {
            return stated.filter(value -> !value.equalsIgnoreCase("NONE"));
        }
        var match = VERSION.matcher(text);
        return match.find() ? Optional.of(match.group(1)) : Optional.empty();
    }

    private static Optional<String> cipher(String text) {
        var stated = Words.after(text, "cipher=").or(() -> Words.after(text, "with cipher "));
        if (stated.isPresent()) {
            return stated;
        }
        var match = CIPHER.matcher(text);
        return match.find() ? Optional.of(match.group(1)) : Optional.empty();
    }

    private static boolean isEncrypted(String protocol) {
        return switch (protocol.toUpperCase(Locale.ROOT)) {
            case "ESMTPS", "ESMTPSA", "SMTPS", "LMTPS", "LMTPSA", "UTF8SMTPS", "UTF8SMTPSA", "HTTPS", "ASMTPS" -> true;
            default -> protocol.contains("/TLS");
        };
    }

    private static boolean isLogIn(String protocol) {
        return switch (protocol.toUpperCase(Locale.ROOT)) {
            case "ESMTPA", "ESMTPSA", "LMTPA", "LMTPSA", "UTF8SMTPA", "UTF8SMTPSA", "ASMTP", "ASMTPS" -> true;
            default -> false;
        };
    }

    private static boolean isAuthentication(String comment) {
        String lower = comment.toLowerCase(Locale.ROOT);
        return lower.startsWith("authenticated")
                || lower.startsWith("smtp-auth")
                || lower.startsWith("account ")
                || lower.startsWith("auth:")
                || lower.contains("authenticated sender");
    }
}
