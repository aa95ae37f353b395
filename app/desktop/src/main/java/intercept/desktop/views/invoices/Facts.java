package intercept.desktop.views.invoices;

import intercept.model.document.DocumentFacts;
import intercept.model.document.Embedded;
import intercept.model.document.Encryption;
import intercept.model.document.FileSignature;
import intercept.model.document.InvoiceField;
import intercept.model.document.PdfFont;
import intercept.model.document.PdfStructure;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/// How two files are built, fact by fact.
final class Facts {

    /// @param section empty for a fact that goes on with the section before
    /// @param odd whether it deserves a look by itself: hidden text, a script, data that says something else
    record Fact(String section, String name, String genuine, String disputed, boolean odd) {

        boolean different() {
            return !genuine.equals(disputed);
        }
    }

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss xxx", Locale.ROOT);
    private static final DateTimeFormatter UNZONED = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);
    private static final int QUOTED = 300;

    private final InvoiceTexts texts;
    private final DocumentFacts genuine;
    private final Optional<DocumentFacts> disputed;
    private final List<Fact> facts = new ArrayList<>();
    private String section = "";

    private Facts(InvoiceTexts texts, DocumentFacts genuine, Optional<DocumentFacts> disputed) {
        this.texts = texts;
        this.genuine = genuine;
        this.disputed = disputed;
    }

    /// @param disputed absent where one file is looked at
    static List<Fact> of(InvoiceTexts texts, DocumentFacts genuine, Optional<DocumentFacts> disputed) {
        var facts = new Facts(texts, genuine, disputed);
        facts.made();
        facts.built();
        facts.inside();
        return List.copyOf(facts.facts);
    }

    private void made() {
        section = "made";
        structure("producer", PdfStructure::producer);
        structure("creator", PdfStructure::creator);
        structure("created", made -> stamp(made.created()));
        structure("modified", made -> stamp(made.modified()));
        var keys = new TreeSet<String>();
        structures().forEach(made -> keys.addAll(made.info().keySet()));
        keys.removeAll(List.of("Producer", "Creator", "CreationDate", "ModDate"));
        keys.forEach(key -> named(key, made -> made.info().getOrDefault(key, "")));
        var xmp = new TreeSet<String>();
        structures().forEach(made -> xmp.addAll(made.xmp().keySet()));
        xmp.forEach(key -> named(key, made -> made.xmp().getOrDefault(key, "")));
        structure("id", made -> String.join("\n", made.id()).strip());
    }

    private void built() {
        section = "built";
        add("hash", facts -> facts.sha256(), false);
        structure("version", PdfStructure::version);
        add("pages", facts -> String.valueOf(facts.pages().size()), false);
        add("sizes", Facts::sizes, false);
        add("words", facts -> String.valueOf(facts.words()), false);
        structure(
                "fonts",
                made -> made.fonts().stream()
                        .map(this::font)
                        .distinct()
                        .sorted()
                        .collect(lines()));
        structure("objects", made -> String.valueOf(made.objects()));
        structure("streams", made -> String.valueOf(made.streams().size()));
        shared();
        structure("revisions", made -> String.valueOf(made.revisions().size()));
        structure("linearized", made -> texts.get(made.linearized() ? "yes" : "no"));
        structure("encryption", made -> made.lock().map(this::lock).orElseGet(() -> texts.get("none")));
        structure(
                "signatures",
                made -> listed(made.signed().stream().map(this::signature).toList()));
    }

    private void inside() {
        section = "inside";
        var actions = structures().stream().anyMatch(made -> !made.actions().isEmpty());
        add("actions", facts -> listed(facts.structure().actions()), actions);
        add("files", facts -> listed(facts.structure().files()), false);
        add(
                "hidden",
                this::hidden,
                all().stream().anyMatch(facts -> !facts.hidden().isEmpty()));
        add(
                "embedded",
                this::embedded,
                all().stream().anyMatch(facts -> facts.embedded().stream().anyMatch(data -> disagrees(facts, data))));
    }

    private String stamp(Optional<PdfStructure.Stamp> stamp) {
        return stamp.map(at -> at.zoned()
                        ? at.at().format(STAMP)
                        : texts.get("fact.unzoned", at.at().format(UNZONED)))
                .orElse("");
    }

    private String lock(Encryption lock) {
        return texts.get("lock." + lock.cipher(), lock.bits());
    }

    private String signature(FileSignature one) {
        boolean stamp = one.kind() == FileSignature.Kind.TIME_STAMP;
        var who = one.name().isBlank() ? texts.get(stamp ? "signed.stamp" : "signed.noname") : one.name();
        var at = stamp(one.at());
        return texts.get(
                "signed",
                at.isEmpty() ? who : texts.get("signed.at", who, at),
                texts.get("signed." + one.cover(), one.bytes(), one.length()));
    }

    private static String sizes(DocumentFacts facts) {
        return facts.pages().stream()
                .map(size -> "%.0f × %.0f mm".formatted(size.width() * 25.4 / 72, size.height() * 25.4 / 72))
                .distinct()
                .collect(lines());
    }

    private String font(PdfFont font) {
        var name = font.subsetTag().isEmpty() ? font.name() : font.subsetTag() + "+" + font.name();
        return font.sha256().isEmpty() ? texts.get("fact.font.outside", name) : name;
    }

    /// How many encoded streams both files have in common: what an editor leaves alone stays equal to the byte.
    private void shared() {
        disputed.ifPresent(other -> {
            var text = texts.get(
                    "fact.shared",
                    common(genuine.structure().streams(), other.structure().streams()));
            facts.add(new Fact(section, texts.get("fact.shared.name"), text, text, false));
        });
    }

    private static long common(List<String> one, List<String> other) {
        var all = new TreeSet<>(one);
        all.retainAll(new TreeSet<>(other));
        return all.size();
    }

    private String hidden(DocumentFacts facts) {
        return facts.hidden().isEmpty()
                ? texts.get("none")
                : facts.hidden().stream()
                        .map(text -> texts.get(
                                "fact.hidden.line",
                                text.page(),
                                texts.get("hidden." + text.reason()),
                                text.text().length() > QUOTED ? text.text().substring(0, QUOTED) + "…" : text.text()))
                        .collect(lines());
    }

    private String embedded(DocumentFacts facts) {
        return facts.embedded().isEmpty()
                ? texts.get("none")
                : facts.embedded().stream().map(data -> embedded(facts, data)).collect(lines());
    }

    private String embedded(DocumentFacts facts, Embedded data) {
        var text = new StringBuilder(texts.get("embedded." + data.kind(), data.name()));
        for (var value : data.values()) {
            text.append('\n')
                    .append("  ")
                    .append(texts.get("field." + value.kind()))
                    .append(": ")
                    .append(value.value());
            if (contradicts(facts, value)) {
                text.append(' ').append(texts.get("fact.contradicts", shown(facts, value.kind())));
            }
        }
        return text.toString();
    }

    private static boolean disagrees(DocumentFacts facts, Embedded data) {
        return data.values().stream().anyMatch(value -> contradicts(facts, value));
    }

    /// Whether the page shows the same kind of fact, and none of them with this value.
    private static boolean contradicts(DocumentFacts facts, Embedded.Value value) {
        var printed = facts.fields(value.kind());
        return !printed.isEmpty()
                && printed.stream().noneMatch(field -> field.value().equals(value.value()));
    }

    private static String shown(DocumentFacts facts, InvoiceField.Kind kind) {
        return facts.fields(kind).stream().map(InvoiceField::printed).distinct().collect(Collectors.joining(", "));
    }

    private String listed(List<String> names) {
        return names.isEmpty() ? texts.get("none") : names.stream().collect(lines());
    }

    private static Collector<CharSequence, ?, String> lines() {
        return Collectors.joining("\n");
    }

    private List<DocumentFacts> all() {
        return disputed.map(other -> List.of(genuine, other)).orElse(List.of(genuine));
    }

    private List<PdfStructure> structures() {
        return all().stream().map(DocumentFacts::structure).toList();
    }

    private void structure(String key, Function<PdfStructure, String> value) {
        add(key, facts -> value.apply(facts.structure()), false);
    }

    /// A fact that the file itself names.
    private void named(String name, Function<PdfStructure, String> value) {
        facts.add(new Fact(
                section,
                name,
                value.apply(genuine.structure()),
                disputed.map(other -> value.apply(other.structure())).orElse(""),
                false));
    }

    private void add(String key, Function<DocumentFacts, String> value, boolean odd) {
        facts.add(new Fact(
                section,
                texts.get("fact." + key),
                value.apply(genuine),
                disputed.map(value).orElse(""),
                odd));
    }
}
