package intercept.dns;

import intercept.dns.MasterLines.Entry;
import intercept.dns.MasterLines.Word;
import intercept.dns.Zone.ZoneDate;
import intercept.model.dns.DnsRecord;
import intercept.model.dns.DnsType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Name;
import org.xbill.DNS.Record;
import org.xbill.DNS.SOARecord;
import org.xbill.DNS.TextParseException;
import org.xbill.DNS.Tokenizer;
import org.xbill.DNS.Type;

/// Reads a master file (RFC 1035 section 5, `$TTL` of RFC 2308). What cannot be read becomes a problem with its line;
/// `$INCLUDE` and `$GENERATE` are not followed.
///
/// A zone is what an SOA record heads; without one, what an `$ORIGIN` of two labels or the file's own name
/// (`2026-08-07 client2.example.zone`) covers. Names without a last dot are relative to the origin; where a file
/// declares none and is not named after one, they are taken as whole.
public final class ZoneReader {

    private static final int MAX_RECORDS = 500_000;
    private static final int MAX_PROBLEMS = 1_000;
    private static final int DEFAULT_TTL = 3600;
    private static final Pattern TTL = Pattern.compile("[0-9]+|(?:[0-9]+[wdhmsWDHMS])+");
    private static final Pattern IN_FILE_NAME = Pattern.compile(
            "(?:^|[ /\\\\])((?:[a-z0-9_-]{1,63}\\.)+[a-z0-9-]{2,63}?)\\.(?:zone|txt|db|dns)$",
            Pattern.CASE_INSENSITIVE);

    private record Entered(String owner, Optional<DnsType> type, Optional<DnsRecord> record) {}

    private final String label;
    private final List<Entered> entered = new ArrayList<>();
    private final List<ZoneFile.Problem> problems = new ArrayList<>();
    private final Map<String, Long> serials = new LinkedHashMap<>();
    private final Set<String> origins = new LinkedHashSet<>();
    private Name origin = Name.root;
    private @Nullable Name owner;

    private ZoneReader(String label) {
        this.label = label;
        var named = IN_FILE_NAME.matcher(label);
        if (named.find()) {
            try {
                origin = Name.fromString(named.group(1), Name.root);
                origins.add(DnsNames.text(origin));
            } catch (TextParseException e) {
                origin = Name.root;
            }
        }
    }

    /// @param label how people call the file: its name, with its folder where a date may stand there
    public static ZoneFile read(String label, byte[] content) {
        var text = text(content);
        var reader = new ZoneReader(label);
        MasterLines.read(text, reader::enter, reader::problem);
        return reader.file(ZoneDates.comment(text));
    }

    /// One char for each byte. What an editor saved as UTF-16 is taken as UTF-8 first.
    private static String text(byte[] content) {
        var bytes = content;
        if (bytes.length > 1 && (bytes[0] & 0xff) == 0xff && (bytes[1] & 0xff) == 0xfe) {
            bytes = new String(bytes, StandardCharsets.UTF_16).getBytes(StandardCharsets.UTF_8);
        } else if (bytes.length > 1 && (bytes[0] & 0xff) == 0xfe && (bytes[1] & 0xff) == 0xff) {
            bytes = new String(bytes, StandardCharsets.UTF_16).getBytes(StandardCharsets.UTF_8);
        }
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        text = text.startsWith("\u00ef\u00bb\u00bf") ? text.substring(3) : text;
        return text.indexOf('\n') < 0 ? text.replace('\r', '\n') : text;
    }

    private void problem(ZoneFile.Problem problem) {
        if (problems.size() < MAX_PROBLEMS) {
            problems.add(problem);
        } else if (problems.size() == MAX_PROBLEMS) {
            problems.add(new ZoneFile.Problem(problem.line(), "further lines could not be read either"));
        }
    }

    private void enter(Entry entry) {
        try {
            var first = entry.words().getFirst();
            if (!entry.startsBlank() && !first.quoted() && first.text().startsWith("$")) {
                direct(entry);
            } else {
                record(entry);
            }
        } catch (IOException e) {
            problem(new ZoneFile.Problem(entry.line(), reason(e)));
        }
    }

    /// The library's reason without its own file name and line.
    private static String reason(IOException e) {
        var message = e.getMessage() == null ? "not readable" : e.getMessage();
        return message.replaceFirst("^[^:]*:[0-9]+: ", "");
    }

    private void direct(Entry entry) throws IOException {
        var words = entry.words();
        var directive = words.getFirst().text().toUpperCase(java.util.Locale.ROOT);
        switch (directive) {
            case "$ORIGIN" -> {
                if (words.size() < 2) {
                    throw new TextParseException("$ORIGIN without a name");
                }
                origin = DnsNames.inFile(words.get(1).text(), origin);
                var text = DnsNames.text(origin);
                if (text.indexOf('.') >= 0) {
                    origins.add(text);
                }
            }
            case "$TTL" -> {
                if (words.size() < 2 || !TTL.matcher(words.get(1).text()).matches()) {
                    throw new TextParseException("$TTL without a time");
                }
            }
            default -> throw new TextParseException(directive + " is not followed");
        }
    }

    private void record(Entry entry) throws IOException {
        var words = entry.words();
        int at = 0;
        if (!entry.startsBlank()) {
            owner = null;
            owner = DnsNames.inFile(words.getFirst().text(), origin);
            at = 1;
        }
        var name = owner;
        if (name == null) {
            throw new TextParseException("no name to which the record belongs");
        }
        int dclass = DClass.IN;
        for (boolean more = true; more && at < words.size(); ) {
            var word = words.get(at).text();
            if (TTL.matcher(word).matches()) {
                at++;
            } else if (DClass.value(word) > 0) {
                dclass = DClass.value(word);
                at++;
            } else {
                more = false;
            }
        }
        if (at >= words.size()) {
            throw new TextParseException("a record without a type");
        }
        int number = Type.value(words.get(at).text(), true);
        if (number < 0) {
            throw new TextParseException(
                    "unknown type of record: " + shortened(words.get(at).text()));
        }
        if (dclass != DClass.IN) {
            throw new TextParseException("a record of another class than IN");
        }
        if (entered.size() >= MAX_RECORDS) {
            throw new TextParseException("more than " + MAX_RECORDS + " records");
        }
        enter(name, number, words.subList(at + 1, words.size()));
    }

    private void enter(Name name, int number, List<Word> data) throws IOException {
        var type = DnsRecords.type(number);
        var text = DnsNames.text(name);
        if (type.isEmpty()) {
            entered.add(new Entered(text, type, Optional.empty()));
        } else if (type.get() == DnsType.TXT) {
            entered.add(new Entered(text, type, Optional.of(TxtData.read(data))));
        } else {
            var record = parsed(name, number, data);
            if (record instanceof SOARecord soa) {
                serials.putIfAbsent(text, soa.getSerial());
            }
            entered.add(new Entered(text, type, Optional.of(DnsRecords.of(type.get(), record))));
        }
    }

    private Record parsed(Name name, int number, List<Word> data) throws IOException {
        var written = data.stream()
                .map(word -> word.quoted() ? "\"" + word.text() + "\"" : word.text())
                .collect(Collectors.joining(" "));
        try (var words = new Tokenizer(written)) {
            return Record.fromString(name, number, DClass.IN, DEFAULT_TTL, words, origin);
        } catch (IllegalArgumentException e) {
            throw new TextParseException("not readable: " + shortened(written), e.toString());
        }
    }

    private static String shortened(String text) {
        return text.length() > 80 ? text.substring(0, 80) + "…" : text;
    }

    private ZoneFile file(ZoneDates.Comment comment) {
        var byApex = new LinkedHashMap<String, Map<String, Map<DnsType, List<DnsRecord>>>>();
        var loose = new TreeMap<String, Map<DnsType, List<DnsRecord>>>();
        var apexes = new HashMap<String, Optional<String>>();
        for (var one : entered) {
            var apex = apexes.computeIfAbsent(one.owner(), this::apex);
            var names = apex.isPresent() ? byApex.computeIfAbsent(apex.get(), _ -> new TreeMap<>()) : loose;
            var own = names.computeIfAbsent(one.owner(), _ -> new TreeMap<>());
            if (one.type().isPresent() && one.record().isPresent()) {
                own.computeIfAbsent(one.type().get(), _ -> new ArrayList<>())
                        .add(one.record().get());
            }
        }
        var zones = byApex.entrySet().stream()
                .map(zone -> Zone.of(zone.getKey(), date(comment, zone.getKey()), zone.getValue()))
                .toList();
        var looseDate = comment.date().at().isPresent()
                ? comment.date()
                : ZoneDates.label(label).orElse(ZoneDate.UNKNOWN);
        return new ZoneFile(label, comment.server(), zones, loose, looseDate, List.copyOf(problems));
    }

    private Optional<String> apex(String name) {
        for (var at = name; !at.isEmpty(); at = DnsNames.parent(at)) {
            if (serials.containsKey(at)) {
                return Optional.of(at);
            }
        }
        if (serials.containsKey("")) {
            return Optional.of("");
        }
        Optional<String> shortest = Optional.empty();
        for (var at = name; !at.isEmpty(); at = DnsNames.parent(at)) {
            if (origins.contains(at)) {
                shortest = Optional.of(at);
            }
        }
        return shortest;
    }

    private ZoneDate date(ZoneDates.Comment comment, String apex) {
        if (comment.date().at().isPresent()) {
            return comment.date();
        }
        return Optional.ofNullable(serials.get(apex))
                .flatMap(ZoneDates::serial)
                .or(() -> ZoneDates.label(label))
                .orElse(ZoneDate.UNKNOWN);
    }
}
