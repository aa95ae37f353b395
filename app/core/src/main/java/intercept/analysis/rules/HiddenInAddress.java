package intercept.analysis.rules;

import intercept.analysis.Answer;
import intercept.analysis.CaseFacts;
import intercept.analysis.Phrase;
import intercept.analysis.Rule;
import intercept.analysis.Suspicion;
import intercept.analysis.Suspicion.Certainty;
import intercept.analysis.Suspicion.Question;
import intercept.identity.DomainName;
import intercept.identity.RegistrableDomain;
import intercept.identity.TextTrick;
import intercept.identity.TextTricks;
import intercept.model.Address;
import intercept.model.Finding;
import intercept.model.Header;
import intercept.model.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Flags senders and recipients whose name or address hides something: characters that cannot be seen or turn the
/// order of letters, alphabets mixed in one word, an address in the shown name that is not the real one, or a domain in
/// the shown name that is cut into several encoded words (RFC 2047).
///
/// Names written in one alphabet, whichever, are as they should be ([TextTricks]). Mailing lists that keep the
/// author's address in the name (“alice@mycompany.example via Suppliers”) are left out. Where no party is described,
/// and for an address in a name that is no party's, a finding is low: mail programs and lists do this too.
public final class HiddenInAddress implements Rule {

    private static final Suspicion SUSPICION =
            new Suspicion("ID-008", Severity.HIGH, Question.TECHNIQUE, Certainty.FACT);

    private static final int LONGEST_NAME = 1_000;
    private static final int LONGEST_FIELD = 10_000;

    private static final Pattern ADDRESS =
            Pattern.compile("[\\p{L}\\p{N}._%+'-]{1,64}@[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){1,8}");
    private static final Pattern RELAYED = Pattern.compile("(?i)\\bvia\\b|\\bon behalf of\\b|経由");
    /// Two encoded words of which one ends and the next begins inside a word.
    private static final Pattern CUT =
            Pattern.compile("=\\?[^?\\s]{1,40}\\?[bq]\\?[^?\\s]{0,200}\\?=\\s+=\\?", Pattern.CASE_INSENSITIVE);

    @Override
    public Suspicion suspicion() {
        return SUSPICION;
    }

    @Override
    public Answer examine(CaseFacts facts) {
        var known = new Known(facts);
        var people = new KnownPeople(facts.description());
        Map<Address, Optional<Trick>> verdicts = new HashMap<>();
        var seen = new LinkedHashMap<Address, List<AddressUse>>();
        for (var message : facts.messages()) {
            Stream.concat(AddressUse.senders(message), AddressUse.recipients(message))
                    .filter(use -> !people.isOwn(use.address()))
                    .filter(use -> verdicts.computeIfAbsent(use.address(), address -> trick(facts, known, use, address))
                            .isPresent())
                    .forEach(use -> seen.computeIfAbsent(use.address(), _ -> new ArrayList<>())
                            .add(use));
        }
        return Answer.of(seen.entrySet().stream()
                .flatMap(entry -> verdicts.getOrDefault(entry.getKey(), Optional.empty()).stream()
                        .map(trick -> finding(facts, known, entry.getValue(), trick))));
    }

    /// @param hidden the word or address that is not what it seems
    private record Trick(String variant, String kind, String hidden, boolean isParties) {}

    private static Optional<Trick> trick(CaseFacts facts, Known known, AddressUse use, Address address) {
        var name = address.name().length() > LONGEST_NAME ? address.name().substring(0, LONGEST_NAME) : address.name();
        return tricks(name, address)
                .or(() -> otherAddress(known, name, address))
                .or(() -> cutDomain(facts, known, use, name, address));
    }

    private static Optional<Trick> tricks(String name, Address address) {
        var unicode = DomainName.of(address.domain()).unicode();
        return first(TextTricks.in(name), name)
                .or(() -> first(TextTricks.in(address.local()), address.local()))
                .or(() -> first(TextTricks.inDomain(address.domain()), unicode));
    }

    private static Optional<Trick> first(Collection<TextTrick> tricks, String text) {
        return tricks.stream()
                .findFirst()
                .map(trick -> new Trick(
                        "", trick.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'), visible(text), true));
    }

    /// Characters that cannot be seen are written as their numbers: `Alice<U+200B>`.
    private static String visible(String text) {
        var shown = new StringBuilder();
        text.codePoints().forEach(c -> {
            int type = Character.getType(c);
            if (type == Character.FORMAT || type == Character.CONTROL || type == Character.UNASSIGNED) {
                shown.append("<U+%04X>".formatted(c));
            } else {
                shown.appendCodePoint(c);
            }
        });
        return shown.toString();
    }

    private static Optional<Trick> otherAddress(Known known, String name, Address address) {
        if (RELAYED.matcher(name).find()) {
            return Optional.empty();
        }
        return ADDRESS.matcher(name)
                .results()
                .map(match -> new Address("", match.group()))
                .filter(written -> !RegistrableDomain.same(written.domain(), address.domain()))
                .findFirst()
                .map(written -> new Trick(
                        "address", "", written.address(), known.party(written).isPresent()));
    }

    /// A name that shows a domain, which the field does not contain in one piece.
    private static Optional<Trick> cutDomain(
            CaseFacts facts, Known known, AddressUse use, String name, Address address) {
        if (!known.hasParties() || name.indexOf('.') < 0) {
            return Optional.empty();
        }
        var written = facts.headers(use.message()).stream()
                .filter(header -> header.is(use.field()))
                .map(Header::raw)
                .filter(raw -> raw.length() <= LONGEST_FIELD && CUT.matcher(raw).find())
                .findFirst();
        return written.flatMap(raw -> facts.description().parties().stream()
                .flatMap(party -> party.domains().stream())
                .filter(domain -> name.toLowerCase(Locale.ROOT).contains(domain))
                .filter(domain -> !RegistrableDomain.same(domain, address.domain()))
                .filter(domain -> !raw.toLowerCase(Locale.ROOT).contains(domain))
                .findFirst()
                .map(domain -> new Trick("cut", "", domain, true)));
    }

    private static Finding finding(CaseFacts facts, Known known, List<AddressUse> uses, Trick trick) {
        var first = uses.getFirst();
        return SUSPICION.finding(
                known.hasParties() && trick.isParties() ? SUSPICION.severity() : Severity.LOW,
                trick.variant(),
                List.of(
                        first.address().address(),
                        trick.hidden(),
                        Integer.toString(AddressUse.mails(uses)),
                        Proof.time(first.message().at()),
                        first.field(),
                        trick.kind().isEmpty()
                                ? ""
                                : Phrase.of("trick." + trick.kind()).text()),
                AddressUse.proof(facts, uses));
    }
}
