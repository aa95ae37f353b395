package intercept.cases;

import intercept.cases.Actor.Client;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Turns what an author wrote into the mail that his program sends.
final class Composer {

    private final Map<String, Letter> earlier = new HashMap<>();
    private final Enclosures enclosures;

    Composer(Enclosures enclosures) {
        this.enclosures = enclosures;
    }

    Letter letter(String number) {
        var letter = earlier.get(number);
        if (letter == null) {
            throw new IllegalStateException("no mail " + number + " yet");
        }
        return letter;
    }

    Letter compose(Entry entry) {
        var answered = entry.field("answers").map(this::letter);
        var origin = answered.or(() -> entry.field("forwards").map(this::letter));
        var from = entry.from();
        var thread = thread(entry, origin);
        var references = origin.map(Composer::references).orElse(List.of());
        var id = messageId(entry);

        var files = new ArrayList<Enclosure>();
        if (from.hasLogo() && isHtml(entry)) {
            files.add(enclosures.logo(cid(entry)));
        }
        entry.attachments().stream()
                .filter(name -> !name.equals("meeting"))
                .forEach(name -> files.add(enclosures.named(name, this)));

        var plain = plain(entry, origin);
        var html = isHtml(entry) ? html(entry, origin) : "";
        var head = Heads.of(
                entry,
                id,
                references,
                answered.map(Letter::messageId),
                thread,
                !entry.attachments().isEmpty());
        var letter = new Letter(
                entry,
                id,
                references,
                thread,
                plain,
                html,
                Collections.unmodifiableList(files),
                head,
                Bodies.of(entry, plain, html, files));
        earlier.put(entry.number(), letter);
        return letter;
    }

    private static boolean isHtml(Entry entry) {
        return switch (entry.from().client) {
            case EXCHANGE, FREE_MAIL, OUTLOOK -> entry.style().isEmpty();
            case SCRIPT -> Newsletter.of(entry.from()).isPresent() || entry.from() == Actor.FILESHARE;
            case THUNDERBIRD, BECKY, APPLE -> false;
        };
    }

    private static String plain(Entry entry, Optional<Letter> origin) {
        var from = entry.from();
        var text = Prose.plain(entry.text());
        var own = switch (from.client) {
            case OUTLOOK, SCRIPT -> Prose.wrap(text, 76, false);
            case THUNDERBIRD, APPLE -> Prose.wrap(text, 72, true);
            default -> text;
        };
        var signed = switch (entry.style()) {
            case "phone" -> own + "\n\nSent from my iPhone";
            case "auto" -> own;
            default ->
                from.signature().isEmpty() || (origin.isPresent() && from == Actor.EMMA)
                        ? own
                        : own + "\n\n" + signature(entry);
        };
        return origin.map(old -> signed + "\n\n" + Quotes.plain(from, entry.style(), old))
                .orElse(signed);
    }

    /// Colleagues get the short form.
    private static String signature(Entry entry) {
        var lines = entry.from().signature();
        return String.join("\n", isShort(entry) ? lines.subList(0, Math.min(2, lines.size())) : lines);
    }

    private static boolean isShort(Entry entry) {
        var house = entry.from().house;
        return house.isTenant()
                && Stream.concat(entry.to().stream(), entry.cc().stream()).allMatch(each -> each.house == house);
    }

    private static String html(Entry entry, Optional<Letter> origin) {
        var from = entry.from();
        var newsletter = Newsletter.of(from);
        if (newsletter.isPresent()) {
            return newsletter.get().html(entry);
        }
        if (from == Actor.FILESHARE) {
            return Campaigns.lure(entry);
        }
        var out = new StringBuilder(Prose.html(entry.text()));
        if (!from.signature().isEmpty()) {
            out.append(Prose.paragraph("")).append(Prose.html(signature(entry)));
            if (from.hasLogo()) {
                out.append("<p class=\"MsoNormal\"><img width=\"132\" height=\"48\" style=\"width:1.375in;height:.5in\""
                        + " id=\"Picture_x0020_1\" src=\"cid:" + cid(entry)
                        + "\" alt=\"My Company\"><o:p></o:p></p>\n");
            }
        }
        origin.ifPresent(old -> out.append(Prose.paragraph("")).append(Quotes.html(from, old)));
        return out.toString();
    }

    private static String cid(Entry entry) {
        long time = Times.fileTime(entry.at().toInstant());
        return "image001.png@%08X.%08X".formatted(time >>> 32, time & 0xffff_ffffL);
    }

    private static Optional<ThreadIndex> thread(Entry entry, Optional<Letter> origin) {
        var client = entry.from().client;
        if (client != Client.EXCHANGE && client != Client.FREE_MAIL && client != Client.OUTLOOK) {
            return Optional.empty();
        }
        var at = entry.at().toInstant();
        return origin.flatMap(Letter::thread)
                .map(old -> old.answer(at, entry.number()))
                .or(() -> Optional.of(ThreadIndex.root(at, entry.number())));
    }

    private static List<String> references(Letter old) {
        return Stream.concat(old.references().stream(), Stream.of(old.messageId()))
                .toList();
    }

    private static String messageId(Entry entry) {
        var from = entry.from();
        var name = "message-id " + entry.number();
        long time = Times.fileTime(entry.at().toInstant());
        return switch (from.client) {
            case EXCHANGE, FREE_MAIL -> exchangeId(from, name);
            case OUTLOOK ->
                "<%04x%08x$%08x$%s$@%s>"
                        .formatted(
                                Ids.number(1, 400, name),
                                time >>> 32,
                                time & 0xffff_ffffL,
                                Ids.hex(8, name),
                                from.house.domain);
            case THUNDERBIRD -> "<" + Ids.guid(name) + "@" + from.house.domain + ">";
            case APPLE -> "<" + Ids.guid(name).toUpperCase(java.util.Locale.ROOT) + "@" + from.house.domain + ">";
            case BECKY ->
                "<" + entry.at().toLocalDateTime().toString().replaceAll("[^0-9]", "") + "." + Ids.upper(4, name)
                        + ".SATO@" + from.house.domain + ">";
            case SCRIPT -> "<" + Ids.hex(24, name) + "@" + from.machine + "." + from.house.domain + ">";
        };
    }

    private static String exchangeId(Actor from, String name) {
        return "<" + from.machine + Ids.upper(24, name) + "@" + Hops.exchangeHost(from) + ">";
    }

    static String mailboxes(List<Actor> actors, java.nio.charset.Charset charset) {
        return actors.stream()
                .map(actor -> display(actor, charset) + " <" + actor.address + ">")
                .collect(Collectors.joining("," + Field.FOLD));
    }

    private static String display(Actor actor, java.nio.charset.Charset charset) {
        var word = Mime.word(actor.full, charset);
        return actor.house == House.CUSTOMER ? "\"" + word + "\"" : word;
    }
}
