package intercept.desktop.views.overview;

import static intercept.desktop.views.overview.CaseReading.at;

import intercept.desktop.fx.Money;
import intercept.desktop.fx.Selected;
import intercept.desktop.views.overview.Overview.Sentence;
import intercept.model.Address;
import intercept.model.PartyKind;
import intercept.model.Severity;
import intercept.session.MessageRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The case in at most eight dated sentences. First the genuine mails and their twins, and what was paid; then the
/// other false mails, the gravest first; then what the customer answered to an impostor.
final class Story {

    private static final int MOST = 8;

    private final CaseReading reading;
    private final OverviewTexts texts;
    private final Set<Long> told = new HashSet<>();
    private final List<Sentence> sentences = new ArrayList<>();

    Story(CaseReading reading, OverviewTexts texts) {
        this.reading = reading;
        this.texts = texts;
    }

    List<Sentence> sentences() {
        reading.summary().description().payments().stream()
                .limit(2)
                .forEach(payment -> payment.at()
                        .ifPresent(at -> add(new Sentence(
                                at,
                                PartyKind.CUSTOMER,
                                texts.get("story.paid", Money.of(payment), Money.account(payment.account())),
                                "",
                                Optional.empty()))));
        for (var twin : reading.twins()) {
            tell(twin.genuine(), "story.genuine");
            tell(twin.altered(), "story.altered");
        }
        reading.disputed().stream()
                .filter(row -> row.date().isPresent())
                .sorted(Comparator.comparing((MessageRow row) -> row.worst().orElse(Severity.INFO))
                        .thenComparing(CaseReading::at))
                .limit(3)
                .forEach(row -> tell(row, "story.disputed"));
        reading.answers().stream().limit(2).forEach(row -> tell(row, "story.answer"));
        return sentences.stream().sorted(Comparator.comparing(Sentence::at)).toList();
    }

    private void tell(MessageRow row, String key) {
        if (!told.add(row.id())) {
            return;
        }
        add(new Sentence(
                at(row),
                row.fromKind(),
                texts.get(
                        key,
                        row.from().map(from -> name(from, row.fromKind())).orElse("?"),
                        row.to().stream()
                                .findFirst()
                                .map(to -> name(to, row.toKind()))
                                .orElse("?"),
                        row.subject()),
                texts.get("story.link", row.number()),
                Optional.of(Selected.message(row.id()))));
    }

    private void add(Sentence sentence) {
        if (sentences.size() < MOST) {
            sentences.add(sentence);
        }
    }

    /// An impostor is called by the address: the shown name is what deceives.
    private static String name(Address who, PartyKind kind) {
        return who.name().isEmpty() || kind == PartyKind.IMPOSTOR || kind == PartyKind.UNKNOWN
                ? who.address()
                : who.name();
    }
}
