package intercept.report;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class FontTrialTest {
    @Test
    void prints() throws Exception {
        var html = Jsoup.parse(
                "<html lang=en><head><title>Trial</title><meta name='description' content='x'><style>body{font-family:'Report Sans','Report Extra';font-size:14px} b{font-weight:600} code{font-family:'Report Mono','Report Sans','Report Extra'}"
                        + "@page{size:A4;margin:56px 72px 60px 84px} .d{width:12px;height:12px;background:#cf222e;transform:rotate(45deg);position:absolute;left:40px;top:4px} .c{position:absolute;left:80px;width:14px;height:14px;border-radius:7px;background:#0b7a75} .p{position:relative;height:30px}</style></head><body>"
                        + "<h1>Hello Ångström naïve – “quotes” Ω Ж ▲●</h1><p>日本語の証拠 株式会社 <b>太字の証拠</b> 中文简体 发票 한국어 محمد علي الحسيني שלום 𠮷野家 \uD83D\uDE00 end</p><code>a1b2 日本 0O1l</code><div class=p><div class=d></div><div class=c></div></div></body></html>");
        long t = System.nanoTime();
        var extra = ReportFonts.ofThisMachine().extra(html.text() + RightToLeft.joined(html.text()));
        System.out.println("extra ms " + (System.nanoTime() - t) / 1000000 + " missing " + extra.missing() + " "
                + extra.regular().map(b -> b.length));
        try (OutputStream out = Files.newOutputStream(Path.of("/tmp/rep/t.pdf"))) {
            new PdfPrinter(extra).print(html, Locale.ENGLISH, Instant.EPOCH, out);
        }
        System.out.println("all ms " + (System.nanoTime() - t) / 1000000);
    }
}
