package intercept.desktop.views.messages;

import intercept.identity.lookalike.Change;
import intercept.identity.lookalike.Imitation;
import intercept.model.TextRange;
import intercept.words.Words;
import java.util.Comparator;
import java.util.List;

/// A domain, or the address in it, whose changed characters are in boxes.
final class MarkedDomain {

    private MarkedDomain() {}

    static MarkedText observed(Imitation imitation, Words words) {
        return of(
                "",
                imitation.observed(),
                imitation.changes().stream().map(Change::observed).toList(),
                "right",
                words);
    }

    /// @param local what stands before the domain, with the `@`
    static MarkedText observed(String local, Imitation imitation, Words words) {
        return of(
                local,
                imitation.observed(),
                imitation.changes().stream().map(Change::observed).toList(),
                "right",
                words);
    }

    /// The known domain, with what was changed in it.
    static MarkedText known(Imitation imitation, Words words) {
        return of(
                "",
                imitation.imitated(),
                imitation.changes().stream().map(Change::known).toList(),
                "left",
                words);
    }

    private static MarkedText of(String local, String domain, List<TextRange> changes, String side, Words words) {
        int from = local.length();
        var letters = changes.stream()
                .filter(range -> range.start() >= 0 && range.end() <= domain.length() && range.start() < range.end())
                .map(range -> new TextRange(range.start() + from, range.end() + from))
                .sorted(Comparator.comparingInt(TextRange::start))
                .toList();
        return new MarkedText(
                local + domain, List.of(new TextRange(from, from + domain.length())), letters, side, words);
    }
}
