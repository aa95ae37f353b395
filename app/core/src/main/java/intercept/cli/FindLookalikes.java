package intercept.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import intercept.identity.DomainName;
import intercept.identity.lookalike.Lookalike;
import intercept.identity.lookalike.Lookalikes;
import intercept.identity.lookalike.Technique;
import java.io.IOException;
import java.io.PrintStream;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Lists the domains that a fraudster could take to pass for given ones.
@Command(
        name = "lookalikes",
        mixinStandardHelpOptions = true,
        description = "List domains that could pass for yours, the most dangerous first.")
final class FindLookalikes implements Callable<Integer> {

    /// As many as a person reads; JSON has all of them.
    private static final int MOST_SHOWN = 60;

    private static final double UNSEEN = 0.9;
    private static final double OVERLOOKED = 0.7;
    private static final int LONGEST_SHOWN = 80;

    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "NAME", description = "Domains, such as mycompany.example.")
    private List<String> names = List.of();

    @Option(names = "--json", description = "Write the list as JSON to standard output.")
    private boolean json;

    @Option(
            names = "--most",
            paramLabel = "N",
            description = "List at most so many of each name. Without it: 60 for a person, all as JSON.")
    private Optional<Integer> most = Optional.empty();

    @Option(names = "--resolve", hidden = true)
    private boolean resolve;

    FindLookalikes(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (resolve) {
            throw wrong("lookalikes.resolve");
        }
        if (most.isPresent() && most.get() < 1) {
            throw wrong("lookalikes.most");
        }
        var subjects = new LinkedHashSet<String>();
        for (var name : names) {
            subjects.add(Lookalikes.subject(name).orElseThrow(() -> wrong("lookalikes.no-name", shortened(name))));
        }
        if (json) {
            writeJson(subjects);
        } else {
            for (var subject : subjects) {
                print(subject, Lookalikes.of(subject), console.out());
            }
        }
        console.out().flush();
        return ExitCode.DONE;
    }

    private ParameterException wrong(String key, Object... arguments) {
        return new ParameterException(spec.commandLine(), console.words().get(key, arguments));
    }

    private static String shortened(String name) {
        var plain = name.replaceAll("\\p{C}", " ");
        return plain.length() <= LONGEST_SHOWN ? plain : plain.substring(0, LONGEST_SHOWN) + "…";
    }

    private void writeJson(Iterable<String> subjects) throws IOException {
        var mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
        var list = mapper.createArrayNode();
        for (var subject : subjects) {
            Lookalikes.of(subject).stream()
                    .limit(most.orElse(Integer.MAX_VALUE))
                    .forEach(lookalike -> fill(list.addObject(), lookalike));
        }
        console.out().println(mapper.writeValueAsString(list));
    }

    private static void fill(ObjectNode to, Lookalike lookalike) {
        to.put("name", lookalike.name());
        to.put("of", lookalike.of());
        to.put("technique", lookalike.technique().key());
        to.putNull("registered");
        to.putArray("mx");
        to.put("unicode", lookalike.unicode());
        to.put("likeness", lookalike.likeness());
    }

    private void print(String subject, List<Lookalike> all, PrintStream out) {
        int shown = Math.min(all.size(), most.orElse(MOST_SHOWN));
        out.println(
                console.words().get("lookalikes.title", DomainName.of(subject).display(), all.size()));
        var widest = all.stream()
                .limit(shown)
                .mapToInt(lookalike -> Wrapping.columns(display(lookalike)))
                .max()
                .orElse(0);
        var last = "";
        for (var lookalike : all.subList(0, shown)) {
            var group = group(lookalike.likeness());
            if (!group.equals(last)) {
                out.println();
                out.println(console.words().get(group));
                last = group;
            }
            var name = display(lookalike);
            out.println("  %3d %%  %s%s  %s"
                    .formatted(
                            Math.round(lookalike.likeness() * 100),
                            name,
                            " ".repeat(widest - Wrapping.columns(name)),
                            lookalike.technique().key()));
        }
        if (shown < all.size()) {
            out.println();
            out.println(console.words().get("lookalikes.more", all.size() - shown, Integer.toString(all.size())));
        }
        out.println();
        out.println(console.words().get("lookalikes.techniques"));
        counts(all, out);
        out.println();
    }

    private static void counts(List<Lookalike> all, PrintStream out) {
        var counts = new EnumMap<Technique, Integer>(Technique.class);
        all.forEach(lookalike -> counts.merge(lookalike.technique(), 1, Integer::sum));
        counts.forEach((technique, count) ->
                out.println("  %6d  %-14s %s".formatted(count, technique.key(), technique.description())));
    }

    private static String display(Lookalike lookalike) {
        return lookalike.unicode().equals(lookalike.name())
                ? lookalike.name()
                : lookalike.unicode() + " (" + lookalike.name() + ")";
    }

    private static String group(double likeness) {
        if (likeness >= UNSEEN) {
            return "lookalikes.unseen";
        }
        return likeness >= OVERLOOKED ? "lookalikes.overlooked" : "lookalikes.noticed";
    }
}
