package intercept.identity.lookalike;

import intercept.identity.EditDistance;
import intercept.identity.FreeMail;
import intercept.identity.PersonName;
import intercept.identity.RegistrableDomain;
import intercept.identity.Skeleton;
import intercept.identity.TextTricks;
import intercept.identity.lookalike.Impersonation.Kind;
import intercept.model.Address;
import intercept.model.Party;
import intercept.model.Person;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Whom an address imitates, among the people and companies of a case: `alice.smith@outlook.com` for
/// `alice.smith@mycompany.example`, a display name on a foreign domain, an address that differs by a character.
///
/// A person's own addresses imitate nobody; an address in a company's own domain does not carry its name in vain.
public final class ImpersonationTest {

    /// Likeness from which two names are one ([PersonName#similarity], DOMAIN.md ID-004 to ID-006).
    private static final double SAME_NAME = 0.85;

    private static final int SHORTEST_COMPANY = 4;
    private static final int SHORTEST_WITH_TWO_SLIPS = 8;

    /// A display name has some dozen characters; of a longer one nobody reads the rest.
    private static final int LONGEST = 1_000;

    private static final double NAME_AND_LOCAL_PART = 0.9;
    private static final double LOCAL_PART = 0.8;
    private static final double SHOWN_NAME = 0.7;
    private static final double COMPANY = 0.6;
    private static final double ADDRESS_IN_NAME = 0.8;
    private static final double HIDDEN = 0.7;
    private static final double ONE_SLIP = 0.85;
    private static final double TWO_SLIPS = 0.7;

    private static final Pattern ADDRESS =
            Pattern.compile("[\\p{L}\\p{N}._%+'-]{1,64}@[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){1,8}");
    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private record Known(Person person, PersonName name, Set<String> domains) {}

    private record Company(String name, Set<String> words, Set<String> domains) {}

    private final List<Known> people = new ArrayList<>();
    private final List<Company> companies = new ArrayList<>();
    private final Set<String> own = new HashSet<>();
    private final LookalikeTest domains;

    public ImpersonationTest(Collection<Party> parties) {
        var all = new LinkedHashSet<String>();
        for (var party : parties) {
            var registrable = new LinkedHashSet<String>();
            party.domains().forEach(domain -> registrable.add(RegistrableDomain.of(domain)));
            registrable.stream().filter(domain -> !FreeMail.serves(domain)).forEach(all::add);
            companies.add(new Company(party.name(), words(party, registrable), registrable));
            for (var person : party.people()) {
                person.addresses().forEach(address -> own.add(address.toLowerCase(Locale.ROOT)));
                people.add(new Known(person, PersonName.of(person.name()), registrable));
            }
        }
        domains = new LookalikeTest(all);
    }

    private static Set<String> words(Party party, Set<String> registrable) {
        var words = new LinkedHashSet<String>();
        registrable.stream()
                .filter(domain -> !FreeMail.serves(domain))
                .map(RegistrableDomain::label)
                .forEach(words::add);
        words.add(party.name());
        return new LinkedHashSet<>(words.stream()
                .map(ImpersonationTest::run)
                .filter(word -> word.length() >= SHORTEST_COMPANY)
                .toList());
    }

    /// All that the address pretends, the likeliest to fool first.
    public List<Impersonation> examine(Address address) {
        var found = new ArrayList<Impersonation>();
        var shown = address.name().length() > LONGEST ? address.name().substring(0, LONGEST) : address.name();
        var local = address.local().length() > LONGEST ? address.local().substring(0, LONGEST) : address.local();
        hidden(address, shown, local).ifPresent(found::add);
        addressInName(address, shown).ifPresent(found::add);
        if (!own.contains(address.key()) && !address.domain().isEmpty()) {
            var domain = domains.examine(address.domain());
            var near = near(address, local, domain);
            near.ifPresent(found::add);
            if (near.isEmpty()) {
                domain.ifPresent(imitation -> found.add(new Impersonation(
                        address,
                        Kind.LOOKALIKE_DOMAIN,
                        imitation.imitated(),
                        imitation.imitated(),
                        domain,
                        imitation.likeness())));
            }
            carried(address, shown, local).ifPresent(found::add);
        }
        found.sort(Comparator.comparingDouble(Impersonation::likeness).reversed());
        return List.copyOf(found);
    }

    private static Optional<Impersonation> hidden(Address address, String shown, String local) {
        boolean odd = !TextTricks.in(shown).isEmpty()
                || !TextTricks.in(local).isEmpty()
                || !TextTricks.inDomain(address.domain()).isEmpty();
        return odd
                ? Optional.of(new Impersonation(address, Kind.HIDDEN_CHARACTERS, "", "", Optional.empty(), HIDDEN))
                : Optional.empty();
    }

    private Optional<Impersonation> addressInName(Address address, String shown) {
        return ADDRESS.matcher(shown)
                .results()
                .map(match -> match.group())
                .filter(written -> !written.equalsIgnoreCase(address.address()))
                // A list that adds its own name: “alice@mycompany.example via Accounts”.
                .filter(written -> !RegistrableDomain.same(new Address("", written).domain(), address.domain()))
                .findFirst()
                .map(written -> new Impersonation(
                        address,
                        Kind.ADDRESS_IN_NAME,
                        written,
                        own.contains(written.toLowerCase(Locale.ROOT)) ? written : "",
                        Optional.empty(),
                        ADDRESS_IN_NAME));
    }

    /// The nearest of the known addresses: the same person's, but for a slip or a domain that looks like it.
    private Optional<Impersonation> near(Address address, String local, Optional<Imitation> domain) {
        return people.stream()
                .flatMap(known -> known.person().addresses().stream()
                        .flatMap(genuine -> near(address, local, domain, known, genuine).stream()))
                .max(Comparator.comparingDouble(Impersonation::likeness));
    }

    private static Optional<Impersonation> near(
            Address address, String local, Optional<Imitation> domain, Known known, String genuine) {
        var other = new Address("", genuine);
        boolean same = RegistrableDomain.same(other.domain(), address.domain());
        boolean alike = domain.filter(imitation -> RegistrableDomain.same(imitation.imitated(), other.domain()))
                .isPresent();
        if (!same && !alike) {
            return Optional.empty();
        }
        var mine = local.toLowerCase(Locale.ROOT);
        var theirs = other.local().toLowerCase(Locale.ROOT);
        int most = theirs.length() < SHORTEST_WITH_TWO_SLIPS ? 1 : 2;
        int slips = Skeleton.of(mine).equals(Skeleton.of(theirs)) && !mine.equals(theirs)
                ? 1
                : EditDistance.upTo(most, mine, theirs);
        if (slips > most || theirs.length() < SHORTEST_COMPANY || (slips == 0 && same)) {
            return Optional.empty();
        }
        double likeness = (slips == 0 ? 1 : slips == 1 ? ONE_SLIP : TWO_SLIPS)
                * domain.filter(_ -> alike).map(Imitation::likeness).orElse(1.0);
        return Optional.of(new Impersonation(
                address, Kind.NEAR_ADDRESS, known.person().name(), genuine, domain.filter(_ -> alike), likeness));
    }

    /// A person's or company's name at an address that is not in its domains.
    private Optional<Impersonation> carried(Address address, String shown, String local) {
        boolean free = FreeMail.serves(address.domain());
        var registrable = RegistrableDomain.of(address.domain());
        var inLocal = PersonName.of(local);
        var inName = PersonName.of(shown);
        Optional<Impersonation> best = Optional.empty();
        for (var known : people) {
            // A single word is no name to be known by: many people are called Alice.
            if (known.name().words().size() < 2 || (!free && known.domains().contains(registrable))) {
                continue;
            }
            boolean locally = inLocal.similarity(known.name()) >= SAME_NAME;
            boolean openly = inName.similarity(known.name()) >= SAME_NAME;
            if (locally || openly) {
                double likeness = locally && openly ? NAME_AND_LOCAL_PART : locally ? LOCAL_PART : SHOWN_NAME;
                best = likelier(
                        best,
                        new Impersonation(
                                address,
                                free ? Kind.PERSON_AT_FREE_MAIL : Kind.PERSON_ELSEWHERE,
                                known.person().name(),
                                known.person().addresses().stream().findFirst().orElse(""),
                                Optional.empty(),
                                likeness));
            }
        }
        return best.or(() -> company(address, shown, local, registrable, free));
    }

    private static Optional<Impersonation> likelier(Optional<Impersonation> best, Impersonation next) {
        return best.filter(known -> known.likeness() >= next.likeness()).or(() -> Optional.of(next));
    }

    private Optional<Impersonation> company(
            Address address, String shown, String local, String registrable, boolean free) {
        var letters = run(local);
        var name = run(shown);
        return companies.stream()
                .filter(company -> !company.domains().contains(registrable))
                .filter(company ->
                        company.words().stream().anyMatch(word -> letters.contains(word) || name.contains(word)))
                .findFirst()
                .map(company -> new Impersonation(
                        address,
                        free ? Kind.COMPANY_AT_FREE_MAIL : Kind.COMPANY_ELSEWHERE,
                        company.name(),
                        company.domains().stream().findFirst().orElse(""),
                        Optional.empty(),
                        COMPANY));
    }

    private static String run(String text) {
        return NOT_LETTERS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
