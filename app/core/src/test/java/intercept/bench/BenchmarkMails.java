package intercept.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/// Writes mails that look like a company's mail: threads, HTML, invoices as PDF, some in Japanese. The same number
/// gives the same bytes on every machine. Their mean size is about 26 KB.
final class BenchmarkMails {

    private static final List<String> WORDS = List.of(
            "invoice payment account order delivery contract please find attached regards thank you for your meeting on"
                    .concat(" Monday report project budget number price offer team customer supplier bank transfer due")
                    .concat(" amount total reminder question answer schedule update document review approve sign")
                    .split(" ", -1));

    private static final List<String> JAPANESE =
            List.of("請求書", "支払い", "口座", "お世話になっております", "確認", "よろしくお願いいたします", "見積書", "納品", "変更", "銀行");

    private final Random random = new Random(1042);
    private final List<byte[]> invoices = new ArrayList<>();

    private BenchmarkMails() throws IOException {
        for (int i = 0; i < 200; i++) {
            invoices.add(invoice(i));
        }
    }

    /// Writes what is not there yet.
    static void write(Path folder, int count) throws IOException {
        var mails = new BenchmarkMails();
        for (int i = 0; i < count; i++) {
            var file = folder.resolve("person%02d@mycompany.example/Inbox/%03d/%06d.eml".formatted(i % 20, i / 500, i));
            Files.createDirectories(file.getParent());
            Files.write(file, mails.mail(i));
        }
    }

    private byte[] mail(int number) {
        boolean japanese = number % 20 == 7;
        boolean html = number % 3 == 0;
        boolean invoice = number % 8 == 1;
        int thread = number - number % 5;
        var top = new StringBuilder();
        var date = DateTimeFormatter.RFC_1123_DATE_TIME.format(
                Instant.parse("2025-01-01T08:00:00Z").plusSeconds(600L * number).atZone(ZoneOffset.UTC));
        for (int hop = 3; hop > 0; hop--) {
            top.append("Received: from mx%d.mycompany.example (mx%d.mycompany.example [192.0.2.%d])\r\n"
                            .formatted(hop, hop, hop))
                    .append("\tby mx%d.customer.example with ESMTPS id %08x;\r\n\t%s\r\n"
                            .formatted(hop - 1, random.nextInt(), date));
        }
        top.append("Authentication-Results: mx.customer.example; spf=pass smtp.mailfrom=mycompany.example\r\n");
        top.append("DKIM-Signature: v=1; a=rsa-sha256; d=mycompany.example; s=s1; h=from:to:subject:date;\r\n\tb=")
                .append(Base64.getEncoder().encodeToString(bytes(192)))
                .append("\r\n");
        top.append("From: Person %d <person%02d@mycompany.example>\r\n".formatted(number % 20, number % 20));
        top.append("To: Customer %d <c%d@customer.example>\r\n".formatted(number % 300, number % 300));
        top.append("Cc: Person %d <person%02d@mycompany.example>\r\n".formatted((number + 3) % 20, (number + 3) % 20));
        top.append("Date: ").append(date).append("\r\n");
        var subject = japanese ? "請求書の件 " + thread : "Order " + thread + " " + words(3);
        top.append("Subject: =?utf-8?B?")
                .append(Base64.getEncoder()
                        .encodeToString(((number == thread ? "" : "Re: ") + subject).getBytes(StandardCharsets.UTF_8)))
                .append("?=\r\n");
        top.append("Message-ID: <%d@mycompany.example>\r\n".formatted(number));
        if (number != thread) {
            top.append("In-Reply-To: <%d@mycompany.example>\r\n".formatted(number - 1));
            top.append("References: <%d@mycompany.example>\r\n".formatted(thread));
        }
        top.append("MIME-Version: 1.0\r\n");
        var text = text(japanese, 300 + random.nextInt(500));
        top.append("Content-Type: multipart/mixed; boundary=\"mixed-%d\"\r\n\r\n".formatted(number));
        top.append("--mixed-%d\r\nContent-Type: multipart/alternative; boundary=\"alt\"\r\n\r\n".formatted(number));
        top.append("--alt\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n")
                .append(text)
                .append("\r\n");
        if (html) {
            top.append("--alt\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n")
                    .append("<html><body><p>")
                    .append(text.replace("\r\n", "<br>\r\n"))
                    .append("</p></body></html>\r\n");
        }
        top.append("--alt--\r\n");
        if (invoice) {
            top.append("--mixed-%d\r\nContent-Type: application/pdf; name=\"invoice-%d.pdf\"\r\n"
                            .formatted(number, thread))
                    .append("Content-Disposition: attachment; filename=\"invoice-%d.pdf\"\r\n".formatted(thread))
                    .append("Content-Transfer-Encoding: base64\r\n\r\n")
                    .append(Base64.getMimeEncoder().encodeToString(invoices.get(number % invoices.size())))
                    .append("\r\n");
        }
        top.append("--mixed-%d--\r\n".formatted(number));
        return top.toString().getBytes(StandardCharsets.UTF_8);
    }

    private String text(boolean japanese, int length) {
        var text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(japanese && i % 3 == 0 ? JAPANESE.get(random.nextInt(JAPANESE.size())) : words(1));
            text.append(i % 12 == 11 ? "\r\n" : " ");
        }
        return text.toString();
    }

    private String words(int count) {
        var words = new StringBuilder(WORDS.get(random.nextInt(WORDS.size())));
        for (int i = 1; i < count; i++) {
            words.append(' ').append(WORDS.get(random.nextInt(WORDS.size())));
        }
        // Numbers make the many rare words that real mail has.
        return random.nextInt(8) == 0
                ? words.append(' ').append(random.nextInt(100_000)).toString()
                : words.toString();
    }

    private byte[] bytes(int length) {
        var bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    /// A page of text, and as much of something else as a logo takes.
    private byte[] invoice(int number) throws IOException {
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            document.setDocumentId(1L);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(50, 700);
                content.showText("Invoice " + number + ", please pay to DE89 3704 0044 0532 0130 00");
                content.endText();
            }
            var logo = new PDStream(document);
            try (var stream = logo.createOutputStream()) {
                stream.write(bytes(60_000 + random.nextInt(60_000)));
            }
            document.getDocumentCatalog().getCOSObject().setItem("Logo", logo);
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }
}
