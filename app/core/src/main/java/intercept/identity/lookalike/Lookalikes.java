package intercept.identity.lookalike;

import intercept.identity.DomainName;
import intercept.identity.SuffixList;
import intercept.identity.TextTrick;
import intercept.identity.TextTricks;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Domains that a fraudster could register to pass for a given one, the likeliest to fool a person first.
///
/// Each can be registered by the rules of IDNA, each is there once, under the technique that the reader would name.
/// The same name gives the same list, whatever the machine.
public final class Lookalikes {

    /// Registries refuse names of mixed alphabets, and programs show them as `xn--`: most of these fool nobody.
    private static final double MIXED_ALPHABETS = 0.6;

    /// Few registries take another alphabet under a Latin ending, and programs show some as `xn--`.
    private static final double OTHER_ALPHABET = 0.8;

    private static final double UNRANKED = 0.05;

    private Lookalikes() {}

    /// The part of a name that look-alikes are made of: the registrable domain, in A-label form.
    ///
    /// @return empty where the name is none that somebody could have registered
    public static Optional<String> subject(String name) {
        var domain = DomainName.of(name);
        return domain.isValid() ? SuffixList.WHOLE.registrable(domain.ascii()) : Optional.empty();
    }

    /// @param name a domain, or a host below it
    /// @return empty for what is no registrable name ([#subject])
    public static List<Lookalike> of(String name) {
        return subject(name).map(Lookalikes::ofDomain).orElse(List.of());
    }

    private static List<Lookalike> ofDomain(String domain) {
        var known = Name.of(domain);
        var taken = new LinkedHashMap<String, Lookalike>();
        var test = new LookalikeTest(List.of(domain));
        for (var variant : Variants.of(known.label(), known.suffix())) {
            var made = DomainName.of(variant.domain());
            var registrable = SuffixList.WHOLE.registrable(made.ascii());
            boolean fits = made.isValid()
                    && registrable.filter(owned -> !owned.equals(domain)).isPresent()
                    && (variant.technique() == Technique.DOT
                            || registrable.get().equals(made.ascii()));
            if (fits && !taken.containsKey(made.ascii())) {
                taken.put(
                        made.ascii(),
                        new Lookalike(
                                made.ascii(),
                                made.unicode(),
                                domain,
                                variant.technique(),
                                likeness(test, made, known, variant)));
            }
        }
        var order = new HashMap<String, Integer>();
        taken.keySet().forEach(key -> order.put(key, order.size()));
        var ranked = new ArrayList<>(taken.values());
        ranked.sort(Comparator.comparingDouble(Lookalike::likeness)
                .reversed()
                .thenComparingInt(lookalike -> place(order, lookalike)));
        return List.copyOf(ranked);
    }

    private static int place(Map<String, Integer> order, Lookalike lookalike) {
        return order.getOrDefault(lookalike.name(), Integer.MAX_VALUE);
    }

    private static double likeness(LookalikeTest test, DomainName made, Name known, Variants.Variant variant) {
        double asShown = test.all(made.unicode()).stream()
                .findFirst()
                .map(Imitation::likeness)
                .orElseGet(() -> ofShort(made, known, variant));
        return Math.round(asShown * practice(made) * 1_000) / 1_000.0;
    }

    /// Names of one to three letters are not looked for, but can be imitated.
    private static double ofShort(DomainName made, Name known, Variants.Variant variant) {
        return switch (variant.technique()) {
            case AFFIX, DIGITS, DOT, NAME_INSIDE, SUBDOMAIN -> UNRANKED;
            default -> Comparison.ofLabels(Name.of(made.unicode()), known).likeness();
        };
    }

    private static double practice(DomainName made) {
        var tricks = TextTricks.inDomain(made.unicode()).stream()
                .map(TextTrick::kind)
                .toList();
        if (tricks.contains(TextTrick.Kind.MIXED_SCRIPTS)) {
            return MIXED_ALPHABETS;
        }
        return tricks.contains(TextTrick.Kind.WHOLE_WORD_OF_LOOKALIKES) ? OTHER_ALPHABET : 1;
    }
}
