package intercept.evidence;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import intercept.model.CaseDescription;
import intercept.model.Party;
import intercept.model.Person;
import intercept.model.Side;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// case.json: what the analyst already knows. Strict, because a typo must not silently lose a fact: an unknown key,
/// a wrong type or a date that is none is an error that names the key and the line. Java-style comments are allowed.
public final class CaseJson {

    private static final List<String> SOURCES =
            List.of("audit-log", "message-trace", "sign-in", "inbox-rules", "mail-log", "erp-audit");
    private static final Pattern TENANT =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", Pattern.CASE_INSENSITIVE);
    private static final Map<String, Pattern> SCHEMES = Map.of(
            "zengin", Pattern.compile("[0-9]{4}-[0-9]{3}-[0-9]-[0-9]{7}"),
            "aba", Pattern.compile("[0-9]{9}/[0-9A-Za-z-]{1,17}"),
            "sortcode", Pattern.compile("[0-9]{6}/[0-9]{6,8}"),
            "bsb", Pattern.compile("[0-9]{6}/[0-9]{4,10}"));
    private static final Map<String, String> FORMS = Map.of(
            "zengin", "zengin:BANK-BRANCH-TYPE-NUMBER, such as zengin:0001-123-1-1234567",
            "aba", "aba:ROUTING/ACCOUNT, such as aba:021000021/123456789",
            "sortcode", "sortcode:SORT/ACCOUNT, such as sortcode:200000/55779911",
            "bsb", "bsb:BSB/ACCOUNT, such as bsb:062000/12345678");
    private static final JsonFactory JSON =
            JsonFactory.builder().enable(JsonReadFeature.ALLOW_JAVA_COMMENTS).build();

    private final JsonObjectReader in;

    private CaseJson(JsonObjectReader in) {
        this.in = in;
    }

    /// @param bytes UTF-8, with or without a byte-order mark
    /// @throws CaseJsonException if it is not JSON or says something that is not understood
    public static CaseDescription read(byte[] bytes) throws CaseJsonException {
        var text = decode(bytes);
        try (JsonParser parser = JSON.createParser(text)) {
            if (parser.nextToken() == null) {
                throw new CaseJsonException("case.json, line 1: the file is empty.");
            }
            var description = new CaseJson(new JsonObjectReader(parser)).description();
            if (parser.nextToken() != null) {
                throw new CaseJsonException("case.json, line %d: the file goes on after its end."
                        .formatted(parser.currentTokenLocation().getLineNr()));
            }
            return description;
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw new CaseJsonException(
                    "case.json, line %d: not JSON: %s.".formatted(line, firstSentence(e.getOriginalMessage())), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // reading from memory cannot fail
        }
    }

    /// Canonical JSON: keys in a fixed order, absent ones left out, two blanks of indentation, UTF-8, line feeds.
    public static byte[] write(CaseDescription description) {
        return CaseJsonWriter.write(description);
    }

    private CaseDescription description() throws IOException, CaseJsonException {
        var d = new Draft();
        in.object(
                "",
                "title, parties, custodians, trustedReceivers, logCoverage, disputed, statements, incidents, payments",
                key -> {
                    switch (key) {
                        case "title" -> d.title = in.text(key);
                        case "parties" -> d.parties = in.array(key, this::party);
                        case "custodians" -> d.custodians = custodians();
                        case "trustedReceivers" -> d.trustedReceivers = in.strings(key);
                        case "logCoverage" -> d.logCoverage = in.array(key, this::coverage);
                        case "disputed" -> d.disputed = in.array(key, this::messageId);
                        case "statements" -> d.statements = in.array(key, this::statement);
                        case "incidents" -> d.incidents = in.array(key, this::incident);
                        case "payments" -> d.payments = in.array(key, this::payment);
                        default -> {
                            return false;
                        }
                    }
                    return true;
                });
        return new CaseDescription(
                d.title,
                d.parties,
                d.custodians,
                d.trustedReceivers,
                d.logCoverage,
                d.disputed,
                d.statements,
                d.incidents,
                d.payments);
    }

    private Map<String, String> custodians() throws IOException, CaseJsonException {
        var read = new LinkedHashMap<String, String>();
        in.object("custodians", "any folder of the case", folder -> {
            var name = folder.replace('\\', '/').replaceAll("^(\\./)+|/+$", "");
            read.put(name, address("custodians." + folder));
            return true;
        });
        return java.util.Collections.unmodifiableMap(read);
    }

    private Party party(String path) throws IOException, CaseJsonException {
        var d = new Draft();
        var seen = in.object(path, "name, role, domains, tenantId, accounts, people", key -> {
            var at = path + "." + key;
            switch (key) {
                case "name" -> d.name = in.filled(at);
                case "role" -> d.role = side(at);
                case "domains" -> d.strings = in.array(at, this::domain);
                case "tenantId" -> d.tenant = Optional.of(tenant(at));
                case "accounts" -> d.accounts = in.array(at, this::account);
                case "people" -> d.people = in.array(at, this::person);
                default -> {
                    return false;
                }
            }
            return true;
        });
        in.require(seen, path, "name", "role");
        return new Party(d.name, d.role, d.strings, d.tenant, d.accounts, d.people);
    }

    private Person person(String path) throws IOException, CaseJsonException {
        var d = new Draft();
        var seen = in.object(path, "name, addresses, note", key -> {
            var at = path + "." + key;
            switch (key) {
                case "name" -> d.name = in.filled(at);
                case "addresses" -> d.strings = in.array(at, this::address);
                case "note" -> d.note = Optional.of(in.text(at));
                default -> {
                    return false;
                }
            }
            return true;
        });
        in.require(seen, path, "name");
        return new Person(d.name, d.strings, d.note);
    }

    private CaseDescription.LogCoverage coverage(String path) throws IOException, CaseJsonException {
        var d = new Draft();
        var seen = in.object(path, "side, source, mailboxes, from, to", key -> {
            var at = path + "." + key;
            switch (key) {
                case "side" -> d.role = side(at);
                case "source" -> d.name = source(at);
                case "mailboxes" -> d.strings = in.array(at, this::address);
                case "from" -> d.from = instant(at);
                case "to" -> d.to = instant(at);
                default -> {
                    return false;
                }
            }
            return true;
        });
        in.require(seen, path, "side", "source", "from", "to");
        if (d.to.isBefore(d.from)) {
            throw in.wrong(path + ".to", "later than \"from\" (" + d.from + ")", d.to.toString());
        }
        return new CaseDescription.LogCoverage(d.role, d.name, d.strings, d.from, d.to);
    }

    private CaseDescription.Statement statement(String path) throws IOException, CaseJsonException {
        var d = new Draft();
        var seen = in.object(path, "id, text, source", key -> {
            var at = path + "." + key;
            switch (key) {
                case "id" -> d.name = in.filled(at);
                case "text" -> d.text = in.filled(at);
                case "source" -> d.source = in.text(at);
                default -> {
                    return false;
                }
            }
            return true;
        });
        in.require(seen, path, "id", "text");
        return new CaseDescription.Statement(d.name, d.text, d.source);
    }

    private CaseDescription.Incident incident(String path) throws IOException, CaseJsonException {
        var d = new Draft();
        var seen = in.object(path, "name, customer", key -> {
            var at = path + "." + key;
            switch (key) {
                case "name" -> d.name = in.filled(at);
                case "customer" -> d.text = in.text(at);
                default -> {
                    return false;
                }
            }
            return true;
        });
        in.require(seen, path, "name");
        return new CaseDescription.Incident(d.name, d.text);
    }

    private CaseDescription.Payment payment(String path) throws IOException, CaseJsonException {
        var d = new Draft();
        in.object(path, "invoice, amount, currency, account, at", key -> {
            var at = path + "." + key;
            switch (key) {
                case "invoice" -> d.name = in.text(at);
                case "amount" -> d.amount = amount(at);
                case "currency" -> d.currency = currency(at);
                case "account" -> d.text = account(at);
                case "at" -> d.paid = Optional.of(instant(at));
                default -> {
                    return false;
                }
            }
            return true;
        });
        return new CaseDescription.Payment(d.name, d.amount, d.currency, d.text, d.paid);
    }

    private String domain(String path) throws IOException, CaseJsonException {
        var domain = in.filled(path).toLowerCase(Locale.ROOT);
        if (domain.indexOf('@') >= 0 || domain.indexOf('/') >= 0 || domain.matches(".*\\s.*")) {
            throw in.wrong(path, "a domain such as mycompany.example", "\"" + domain + "\"");
        }
        return domain;
    }

    private String address(String path) throws IOException, CaseJsonException {
        var address = in.filled(path);
        int at = address.lastIndexOf('@');
        if (at < 1 || at == address.length() - 1 || address.matches(".*[\\s<>].*")) {
            throw in.wrong(path, "a mail address such as alice@mycompany.example", "\"" + address + "\"");
        }
        return address;
    }

    /// Message-IDs are known with angle brackets; without them they are understood too.
    private String messageId(String path) throws IOException, CaseJsonException {
        var id = in.filled(path);
        return id.startsWith("<") ? id : "<" + id + ">";
    }

    private String account(String path) throws IOException, CaseJsonException {
        var account = in.filled(path);
        int colon = account.indexOf(':');
        var scheme = colon < 0 ? "" : account.substring(0, colon).toLowerCase(Locale.ROOT);
        var form = SCHEMES.get(scheme);
        if (form == null) {
            return account;
        }
        var number = account.substring(colon + 1).strip();
        if (!form.matcher(number).matches()) {
            throw in.wrong(path, FORMS.getOrDefault(scheme, scheme), "\"" + account + "\"");
        }
        return scheme + ":" + number;
    }

    private String tenant(String path) throws IOException, CaseJsonException {
        var tenant = in.filled(path);
        if (!TENANT.matcher(tenant).matches()) {
            throw in.wrong(path, "a tenant id such as 11111111-2222-3333-4444-555555555555", "\"" + tenant + "\"");
        }
        return tenant.toLowerCase(Locale.ROOT);
    }

    private Side side(String path) throws IOException, CaseJsonException {
        var role = in.filled(path);
        return switch (role) {
            case "supplier" -> Side.SUPPLIER;
            case "customer" -> Side.CUSTOMER;
            case "third-party" -> Side.THIRD_PARTY;
            default -> throw in.wrong(path, "supplier, customer or third-party", "\"" + role + "\"");
        };
    }

    private String source(String path) throws IOException, CaseJsonException {
        var source = in.filled(path);
        if (!SOURCES.contains(source)) {
            throw in.wrong(path, "one of " + String.join(", ", SOURCES), "\"" + source + "\"");
        }
        return source;
    }

    private String amount(String path) throws IOException, CaseJsonException {
        var amount = in.filled(path);
        if (!amount.matches("[0-9]+(\\.[0-9]+)?")) {
            throw in.wrong(path, "an amount in quotation marks such as \"18450.00\"", "\"" + amount + "\"");
        }
        return amount;
    }

    private String currency(String path) throws IOException, CaseJsonException {
        var currency = in.filled(path);
        if (!currency.matches("[A-Z]{3}")) {
            throw in.wrong(path, "a currency of three capitals such as EUR", "\"" + currency + "\"");
        }
        return currency;
    }

    private Instant instant(String path) throws IOException, CaseJsonException {
        var text = in.filled(path);
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw in.wrong(path, "a time with its zone such as 2026-08-07T10:00:00Z", "\"" + text + "\"");
        }
    }

    private static String decode(byte[] bytes) throws CaseJsonException {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new CaseJsonException("case.json is not written in UTF-8. Save it as UTF-8 and try again.", e);
        }
    }

    private static String firstSentence(String message) {
        var line = message.lines().findFirst().orElse("");
        return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
    }

    /// What has been read so far of one object. Each object uses the fields it needs.
    private static final class Draft {
        private String title = "";
        private List<Party> parties = List.of();
        private Map<String, String> custodians = Map.of();
        private List<String> trustedReceivers = List.of();
        private List<CaseDescription.LogCoverage> logCoverage = List.of();
        private List<String> disputed = List.of();
        private List<CaseDescription.Statement> statements = List.of();
        private List<CaseDescription.Incident> incidents = List.of();
        private List<CaseDescription.Payment> payments = List.of();

        private String name = "";
        private Side role = Side.THIRD_PARTY;
        private List<String> strings = List.of();
        private Optional<String> tenant = Optional.empty();
        private List<String> accounts = List.of();
        private List<Person> people = List.of();
        private Optional<String> note = Optional.empty();
        private String text = "";
        private String source = "";
        private Instant from = Instant.EPOCH;
        private Instant to = Instant.EPOCH;
        private String amount = "";
        private String currency = "";
        private Optional<Instant> paid = Optional.empty();
    }
}
