package intercept.analysis;

import intercept.model.Address;
import intercept.model.CaseDescription;
import intercept.model.Message;
import intercept.model.Person;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Compares who a disputed mail names in copy with the addresses that are really theirs. Pure.
///
/// A shown name is the sender's to choose: a mail that names the boss in copy has reached him only if the address
/// behind the name is his. Whether a mail to the true address arrived is another question.
public final class CopyCheck {

    private final Map<String, Person> byName;
    private final Map<String, Person> byAddress;

    public CopyCheck(CaseDescription known) {
        var people = known.parties().stream()
                .flatMap(party -> party.people().stream())
                .toList();
        byName = people.stream()
                .filter(person -> !plain(person.name()).isEmpty())
                .collect(Collectors.toMap(person -> plain(person.name()), Function.identity(), (first, _) -> first));
        byAddress = people.stream()
                .flatMap(person ->
                        person.addresses().stream().map(address -> Map.entry(address.toLowerCase(Locale.ROOT), person)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, _) -> first));
    }

    /// What stands in the copy line of one mail.
    public sealed interface InCopy {

        Message message();

        Person person();

        /// The name is that of a known person, the address is not.
        record Fake(Message message, Person person, Address shown) implements InCopy {}

        /// The address is really that person's.
        record Real(Message message, Person person) implements InCopy {}
    }

    /// One answer for each known person in the Cc line of a mail.
    public List<InCopy> check(List<Message> disputed) {
        return disputed.stream().flatMap(this::check).toList();
    }

    /// Whether the address stands under a known person's name and is not his.
    public boolean isFake(Address shown) {
        return !byAddress.containsKey(shown.key()) && byName.containsKey(plain(shown.name()));
    }

    private Stream<InCopy> check(Message message) {
        return message.cc().stream().flatMap(shown -> check(message, shown));
    }

    private Stream<InCopy> check(Message message, Address shown) {
        var owner = byAddress.get(shown.key());
        if (owner != null) {
            return Stream.of(new InCopy.Real(message, owner));
        }
        var named = byName.get(plain(shown.name()));
        return named == null ? Stream.of() : Stream.of(new InCopy.Fake(message, named, shown));
    }

    /// "JANSSENS, Péter" and "Peter Janssens" are the same name to a reader.
    private static String plain(String name) {
        var letters = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        return Stream.of(letters.split("[\\s,.;'\"]+", -1))
                .filter(word -> !word.isEmpty())
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
