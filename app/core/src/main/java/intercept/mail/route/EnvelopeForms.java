package intercept.mail.route;

import intercept.model.route.Envelope;
import intercept.model.route.Envelope.Form;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads what the form of an envelope sender tells: SRS (Mengwong's paper), BATV (draft-levine-smtp-batv), VERP
/// (Bernstein), Gmail's `+caf_=`. Letter case of the marks does not matter.
public final class EnvelopeForms {

    private static final int LONGEST = 512;

    private static final Pattern SRS0 = Pattern.compile("(?i)(?:.*\\+)?SRS0[=+-][^=]++=[^=]++=([^=]++)=(.++)");
    private static final Pattern SRS1 = Pattern.compile("(?i)(?:.*\\+)?SRS1[=+-].++");

    private EnvelopeForms() {}

    /// @param value of Return-Path, brackets and comments allowed
    public static Envelope read(String value) {
        String cut = value.length() > LONGEST ? value.substring(0, LONGEST) : value;
        String address = Words.bare(cut);
        if (address.isEmpty()) {
            return new Envelope("", Form.NULL, Optional.empty());
        }
        int at = address.lastIndexOf('@');
        String local = at < 0 ? address : address.substring(0, at);
        String domain = at < 0 ? "" : address.substring(at + 1);
        return rewritten(address, local, domain).orElseGet(() -> new Envelope(address, Form.PLAIN, Optional.empty()));
    }

    private static Optional<Envelope> rewritten(String address, String local, String domain) {
        int caf = Words.lower(local).indexOf("+caf_=");
        if (caf >= 0) {
            String forwardedTo = local.substring(caf + 6);
            int equals = forwardedTo.lastIndexOf('=');
            return Optional.of(new Envelope(
                    address,
                    Form.GMAIL_FORWARD,
                    equals < 0
                            ? Optional.empty()
                            : Optional.of(forwardedTo.substring(0, equals) + "@" + forwardedTo.substring(equals + 1))));
        }
        var srs0 = SRS0.matcher(local);
        if (srs0.matches()) {
            return Optional.of(new Envelope(address, Form.SRS, Optional.of(srs0.group(2) + "@" + srs0.group(1))));
        }
        if (SRS1.matcher(local).matches()) {
            return Optional.of(new Envelope(address, Form.SRS, Optional.empty()));
        }
        return batv(address, local, domain).or(() -> verp(address, local));
    }

    /// `prvs=0123abcdef=alice`, `btv1==0123==alice`.
    private static Optional<Envelope> batv(String address, String local, String domain) {
        String lower = Words.lower(local);
        String close = lower.startsWith("prvs=") ? "=" : lower.startsWith("btv1==") ? "==" : "";
        int end = close.isEmpty() ? -1 : lower.indexOf(close, close.length() == 1 ? 5 : 6);
        if (end < 0) {
            return Optional.empty();
        }
        String original = local.substring(end + close.length());
        return Optional.of(new Envelope(
                address, Form.BATV, original.isEmpty() ? Optional.empty() : Optional.of(original + "@" + domain)));
    }

    /// `bounces-list-bob=customer.example`: behind the last `-` or `+` the recipient, `=` for `@`.
    private static Optional<Envelope> verp(String address, String local) {
        int equals = local.lastIndexOf('=');
        int mark = Math.max(local.lastIndexOf('-', equals), local.lastIndexOf('+', equals));
        String domain = local.substring(equals + 1);
        boolean fits = mark > 0 && equals > mark + 1 && domain.indexOf('.') > 0 && !domain.endsWith(".");
        return fits
                ? Optional.of(
                        new Envelope(address, Form.VERP, Optional.of(local.substring(mark + 1, equals) + "@" + domain)))
                : Optional.empty();
    }
}
