package intercept.desktop.shell;

import intercept.analysis.FindingWords;
import intercept.desktop.commands.Command;
import intercept.desktop.commands.Fuzzy;
import intercept.desktop.fx.Desk;
import intercept.desktop.fx.Selected;
import intercept.desktop.shell.Choice.Group;
import intercept.desktop.shell.Choice.Sign;
import intercept.model.Address;
import intercept.session.CaseException;
import intercept.session.FindingRow;
import intercept.session.MessageQuery;
import intercept.session.MessageRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What the palette offers for what was typed: people, commands, messages, findings. A `>` in front asks for commands
/// only.
final class PaletteModel {

    private static final int EACH = 5;

    private final Desk desk;
    private final Supplier<People> people;
    private final List<Command> commands;
    private final FindingWords findingWords;
    private final ObservableList<Choice> choices = FXCollections.observableArrayList();

    PaletteModel(Desk desk, Supplier<People> people, List<Command> commands) {
        this.desk = desk;
        this.people = people;
        this.commands = commands;
        this.findingWords = new FindingWords(desk.locale(), desk.times().zone());
    }

    ObservableList<Choice> choices() {
        return choices;
    }

    void type(String typed) {
        boolean commandsOnly = typed.startsWith(">");
        var letters = commandsOnly ? typed.substring(1).strip() : typed.strip();
        if (commandsOnly || letters.isEmpty()) {
            desk.jobs().load(this, _ -> List.<Choice>of(), _ -> choices.setAll(commands(letters, commands.size())));
            return;
        }
        var atOnce = merged(letters, List.of());
        if (!atOnce.isEmpty()) {
            choices.setAll(atOnce);
        }
        desk.jobs().load(this, _ -> fromCase(letters), found -> choices.setAll(merged(letters, found)));
    }

    private List<Choice> merged(String letters, List<Choice> fromCase) {
        var all = new ArrayList<Choice>();
        all.addAll(people(letters));
        all.addAll(commands(letters, EACH));
        all.addAll(fromCase);
        return all;
    }

    private List<Choice> fromCase(String letters) throws CaseException {
        return Stream.concat(messages(letters).stream(), findings(letters).stream())
                .toList();
    }

    private record Ranked(int score, Choice choice) {}

    private static List<Choice> best(Stream<Optional<Ranked>> found, int limit) {
        return found.flatMap(Optional::stream)
                .sorted(Comparator.comparingInt(Ranked::score).reversed())
                .limit(limit)
                .map(Ranked::choice)
                .toList();
    }

    private List<Choice> people(String letters) {
        return best(
                people.get().all().stream()
                        .map(person -> Fuzzy.match(letters, person.name())
                                .map(match -> new Ranked(match.score(), choice(person, match.matched())))
                                .or(() -> Fuzzy.match(letters, person.address())
                                        .map(match -> new Ranked(match.score() - 1, choice(person, new BitSet()))))),
                EACH);
    }

    private Choice choice(People.Person person, BitSet matched) {
        return new Choice(
                Group.PEOPLE,
                new Sign.Whose(person.kind()),
                person.name(),
                matched,
                person.name().equals(person.address()) ? "" : person.address(),
                Optional.empty(),
                Optional.empty(),
                () -> firstMessageOf(person),
                Optional.of(() -> desk.open("timeline", Selected.NOTHING)));
    }

    private void firstMessageOf(People.Person person) {
        desk.jobs()
                .load(
                        "palette-person",
                        _ -> desk.session().messageIds(MessageQuery.ALL.withPerson(person.address())),
                        ids -> desk.open("messages", ids.length == 0 ? Selected.NOTHING : Selected.message(ids[0])));
    }

    private List<Choice> commands(String letters, int limit) {
        return best(
                commands.stream()
                        .filter(command -> command.enabled().getAsBoolean())
                        .map(command -> Fuzzy.match(letters, command.title())
                                .map(match -> new Ranked(
                                        match.score(),
                                        new Choice(
                                                Group.COMMANDS,
                                                new Sign.Of(command.icon()),
                                                command.title(),
                                                match.matched(),
                                                "",
                                                Optional.empty(),
                                                command.shortcut(),
                                                command::attempt,
                                                Optional.empty())))),
                limit);
    }

    private List<Choice> messages(String letters) throws CaseException {
        var ids = desk.session().messageIds(MessageQuery.ALL.withText(letters).ordered(MessageQuery.Order.DATE, true));
        var few = Arrays.stream(ids).limit(EACH).boxed().toList();
        return desk.session().rows(few).stream()
                .map(row -> new Choice(
                        Group.MESSAGES,
                        new Sign.Whose(row.fromKind()),
                        row.subject(),
                        Fuzzy.match(letters, row.subject()).map(Fuzzy::matched).orElseGet(BitSet::new),
                        second(row),
                        row.worst(),
                        Optional.empty(),
                        () -> desk.open("messages", Selected.message(row.id())),
                        Optional.of(() -> desk.open("timeline", Selected.message(row.id())))))
                .toList();
    }

    private String second(MessageRow row) {
        var from = row.from().map(Address::address).orElse("");
        return row.date().map(at -> from + ", " + desk.times().minute(at)).orElse(from);
    }

    private List<Choice> findings(String letters) throws CaseException {
        return best(desk.session().findings().stream().map(row -> match(letters, row)), EACH);
    }

    /// By its title, else by the names in its sentence.
    private Optional<Ranked> match(String letters, FindingRow row) {
        var title = Fuzzy.match(letters, findingWords.title(row.finding()))
                .map(match -> new Ranked(match.score(), choice(row, match.matched())));
        return title.or(() -> Fuzzy.match(letters, findingWords.sentence(row.finding()))
                .map(match -> new Ranked(match.score(), choice(row, new BitSet()))));
    }

    private Choice choice(FindingRow row, BitSet matched) {
        return new Choice(
                Group.FINDINGS,
                new Sign.Grave(row.finding().severity()),
                findingWords.title(row.finding()),
                matched,
                row.places().stream().findFirst().map(FindingRow.Place::subject).orElse(""),
                Optional.empty(),
                Optional.empty(),
                () -> desk.open("findings", new Selected.OfFinding(row.id())),
                Optional.empty());
    }
}
