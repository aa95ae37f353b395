package intercept.analysis;

import intercept.authentication.results.FieldKind;
import intercept.model.Address;
import intercept.model.ByteRange;
import intercept.model.Copy;
import intercept.model.DocumentText;
import intercept.model.Header;
import intercept.model.MailFormat;
import intercept.model.Message;
import intercept.model.Part;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A mail as a test writes it down: each method gives the same mail with one thing more.
public record TestMail(
        String from,
        List<String> to,
        List<String> replyTo,
        Optional<String> sender,
        Optional<String> date,
        Optional<String> messageId,
        String subject,
        String text,
        List<Header> more,
        List<String> pdfs,
        List<Copy> copies) {

    private static final Pattern NAMED = Pattern.compile("(?<name>.*?) ?<(?<address>.*)>");

    /// @param from `alice@mycompany.example` or `Alice Smith <alice@mycompany.example>`
    public static TestMail from(String from) {
        return new TestMail(
                from,
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.of("2026-08-05T09:15:00Z"),
                Optional.empty(),
                "",
                "",
                List.of(),
                List.of(),
                List.of());
    }

    public TestMail withFrom(String author) {
        return new TestMail(author, to, replyTo, sender, date, messageId, subject, text, more, pdfs, copies);
    }

    public TestMail to(String... addresses) {
        return new TestMail(
                from, List.of(addresses), replyTo, sender, date, messageId, subject, text, more, pdfs, copies);
    }

    public TestMail replyTo(String... addresses) {
        return new TestMail(from, to, List.of(addresses), sender, date, messageId, subject, text, more, pdfs, copies);
    }

    public TestMail sender(String address) {
        return new TestMail(
                from, to, replyTo, Optional.of(address), date, messageId, subject, text, more, pdfs, copies);
    }

    public TestMail at(String time) {
        return new TestMail(from, to, replyTo, sender, Optional.of(time), messageId, subject, text, more, pdfs, copies);
    }

    public TestMail undated() {
        return new TestMail(from, to, replyTo, sender, Optional.empty(), messageId, subject, text, more, pdfs, copies);
    }

    public TestMail id(String id) {
        return new TestMail(from, to, replyTo, sender, date, Optional.of(id), subject, text, more, pdfs, copies);
    }

    public TestMail subject(String words) {
        return new TestMail(from, to, replyTo, sender, date, messageId, words, text, more, pdfs, copies);
    }

    public TestMail text(String words) {
        return new TestMail(from, to, replyTo, sender, date, messageId, subject, words, more, pdfs, copies);
    }

    public TestMail header(String name, String value) {
        var headers = new ArrayList<>(more);
        headers.add(new Header(name, value, " " + value, new ByteRange(0, 0)));
        return new TestMail(
                from, to, replyTo, sender, date, messageId, subject, text, List.copyOf(headers), pdfs, copies);
    }

    /// A PDF of one page. Its hash is made from its text.
    public TestMail pdf(String page) {
        var pages = new ArrayList<>(pdfs);
        pages.add(page);
        return new TestMail(
                from, to, replyTo, sender, date, messageId, subject, text, more, List.copyOf(pages), copies);
    }

    public TestMail invoice(TestInvoice invoice) {
        return pdf(invoice.isFlat() ? "picture of " + invoice.printed() : invoice.page());
    }

    public TestMail heldBy(String custodian) {
        var held = new ArrayList<>(copies);
        held.add(new Copy(custodian, "Inbox", custodian + "/1.eml"));
        return new TestMail(from, to, replyTo, sender, date, messageId, subject, text, more, pdfs, List.copyOf(held));
    }

    TestFacts.Entry entry() {
        var documents = pdfs.stream()
                .map(page -> new DocumentText(hash(page), List.of(page), Optional.empty()))
                .toList();
        return new TestFacts.Entry(message(), headers(), text, documents, copies);
    }

    private Message message() {
        var parts = pdfs.stream()
                .map(page -> new Part(
                        1,
                        Part.Role.ATTACHMENT,
                        "application/pdf",
                        Optional.of("invoice.pdf"),
                        Optional.empty(),
                        "base64",
                        Optional.empty(),
                        Optional.empty(),
                        hash(page),
                        page.length()))
                .toList();
        return new Message(
                0,
                "mail-" + hash(from + date + subject + text),
                MailFormat.EML,
                messageId,
                date.map(OffsetDateTime::parse),
                List.of(address(from)),
                sender.map(TestMail::address),
                addresses(replyTo),
                addresses(to),
                addresses(value("Cc").stream()
                        .flatMap(cc -> Stream.of(cc.split(", ", -1)))
                        .toList()),
                List.of(),
                subject,
                value("In-Reply-To"),
                value("References").stream()
                        .flatMap(ids -> Stream.of(ids.split(" ", -1)))
                        .toList(),
                value("Thread-Index"),
                Stream.concat(parts.stream(), pictures()).toList(),
                List.of());
    }

    private Optional<String> value(String name) {
        return more.stream()
                .filter(header -> header.is(name))
                .map(Header::value)
                .findFirst();
    }

    /// One for each field `Content-ID`, which stands in a part of a real mail.
    private Stream<Part> pictures() {
        return more.stream()
                .filter(header -> header.is("Content-ID"))
                .map(header -> new Part(
                        2,
                        Part.Role.INLINE,
                        "image/png",
                        Optional.of("image001.png"),
                        Optional.of(header.value()),
                        "base64",
                        Optional.empty(),
                        Optional.empty(),
                        hash(header.value()),
                        10));
    }

    /// Field by field, each ten bytes long, so that a test can tell which one is cited: what servers put on top, then
    /// From and Reply-To, then what else the test says, then the others.
    private List<Header> headers() {
        var headers = new ArrayList<Header>();
        more.stream().filter(TestMail::isOnTop).forEach(header -> add(headers, header.name(), header.value()));
        add(headers, "From", from);
        if (!replyTo.isEmpty()) {
            add(headers, "Reply-To", String.join(", ", replyTo));
        }
        more.stream().filter(header -> !isOnTop(header)).forEach(header -> add(headers, header.name(), header.value()));
        add(headers, "Subject", subject);
        date.map(OffsetDateTime::parse)
                .ifPresent(at -> add(headers, "Date", DateTimeFormatter.RFC_1123_DATE_TIME.format(at)));
        messageId.ifPresent(id -> add(headers, "Message-ID", id));
        return headers;
    }

    private static boolean isOnTop(Header header) {
        return header.is("Received")
                || header.is("Return-Path")
                || FieldKind.of(header.name()).isPresent();
    }

    private static void add(List<Header> headers, String name, String value) {
        headers.add(new Header(name, value, " " + value, new ByteRange(headers.size() * 10L, 10)));
    }

    private static List<Address> addresses(List<String> written) {
        return written.stream().map(TestMail::address).toList();
    }

    private static Address address(String written) {
        var named = NAMED.matcher(written);
        return named.matches() ? new Address(named.group("name"), named.group("address")) : new Address("", written);
    }

    static String hash(String text) {
        return Integer.toHexString(text.hashCode());
    }
}
