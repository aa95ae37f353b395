package intercept.cases;

import static intercept.cases.Invoice.line;

import intercept.cases.Invoice.Buyer;
import intercept.cases.Invoice.Line;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/// The invoices of the case bank-change. Those from October on are printed on the revised form.
final class ZeewindInvoices {

    private static final LocalDate REVISION = LocalDate.parse("2026-10-01");

    private static final Buyer CLADDAGH = new Buyer(
            List.of("Claddagh Marine Ltd", "Accounts payable, Ms Aoife Brennan", "Dock Road 9", "Galway, Ireland"),
            "VAT 0 % (intra-Community)");
    private static final Buyer NORDKAI = new Buyer(
            List.of("Nordkai Werft GmbH", "Einkauf, Herr Uwe Kr\u00f6ger", "Am Trockendock 4", "27568 Bremerhaven"),
            "VAT 0 % (intra-Community)");

    static final List<Invoice> ALL = List.of(
            claddagh(
                    "ZW-26-0104",
                    "2026-03-05",
                    "2026-04-06",
                    "CM-5118",
                    "2026-03-05T09:41:12+01:00",
                    line("Mooring line, polyester, 48 mm", "440 m", "4180.00"),
                    line("Eye splices with thimble", "8", "360.00"),
                    line("Transport Oostende to Galway", "1", "620.00")),
            nordkai(
                    "ZW-26-0119",
                    "2026-03-19",
                    "2026-04-20",
                    "NK 26/077",
                    "2026-03-19T14:02:33+01:00",
                    line("Hawser, 8-strand, 64 mm", "220 m", "3960.00"),
                    line("Heaving lines", "12", "228.00")),
            claddagh(
                    "ZW-26-0131",
                    "2026-04-02",
                    "2026-05-04",
                    "CM-5131",
                    "2026-04-02T10:15:47+02:00",
                    line("Trawl twine, braided, 4 mm", "60 spools", "2940.00"),
                    line("Transport Oostende to Galway", "1", "410.00")),
            claddagh(
                    "ZW-26-0168",
                    "2026-05-07",
                    "2026-06-08",
                    "CM-5150",
                    "2026-05-07T11:20:05+02:00",
                    line("Mooring line, polyester, 40 mm", "660 m", "4818.00"),
                    line("Chafe guards, leather", "24", "648.00"),
                    line("Transport Oostende to Galway", "1", "620.00")),
            nordkai(
                    "ZW-26-0190",
                    "2026-05-28",
                    "2026-06-29",
                    "NK 26/131",
                    "2026-05-28T09:55:18+02:00",
                    line("Pilot ladder, 9 m", "3", "1485.00"),
                    line("Man ropes, manila, 28 mm", "80 m", "512.00")),
            claddagh(
                    "ZW-26-0207",
                    "2026-06-11",
                    "2026-07-13",
                    "CM-5166",
                    "2026-06-11T10:08:59+02:00",
                    line("Safety nets, knotless, 5 x 10 m", "14", "5390.00"),
                    line("Transport Oostende to Galway", "1", "410.00")),
            claddagh(
                    "ZW-26-0243",
                    "2026-07-09",
                    "2026-08-10",
                    "CM-5179",
                    "2026-07-09T09:32:21+02:00",
                    line("Mooring line, polyester, 48 mm", "220 m", "2090.00"),
                    line("Snap hooks, stainless", "40", "740.00"),
                    line("Transport Oostende to Galway", "1", "410.00")),
            nordkai(
                    "ZW-26-0262",
                    "2026-07-30",
                    "2026-08-31",
                    "NK 26/190",
                    "2026-07-30T15:18:40+02:00",
                    line("Hawser, 8-strand, 64 mm", "440 m", "7920.00"),
                    line("Rebate for quantity", "1", "-396.00")),
            claddagh(
                    "ZW-26-0279",
                    "2026-08-13",
                    "2026-09-14",
                    "CM-5190",
                    "2026-08-13T10:44:03+02:00",
                    line("Trawl twine, braided, 4 mm", "80 spools", "3920.00"),
                    line("Transport Oostende to Galway", "1", "410.00")),
            claddagh(
                    "ZW-26-0316",
                    "2026-09-10",
                    "2026-10-12",
                    "CM-5204",
                    "2026-09-10T09:50:36+02:00",
                    line("Mooring line, polyester, 48 mm", "660 m", "6270.00"),
                    line("Eye splices with thimble", "7", "315.00"),
                    line("Transport Oostende to Galway", "1", "630.00")),
            claddagh(
                    "ZW-26-0352",
                    "2026-10-01",
                    "2026-11-02",
                    "CM-5217",
                    "2026-10-01T09:58:14+02:00",
                    line("Safety nets, knotless, 5 x 10 m", "20", "7700.00"),
                    line("Rigging, one day on site", "1", "880.00"),
                    line("Transport Oostende to Galway", "1", "620.00")),
            nordkai(
                    "ZW-26-0353",
                    "2026-10-01",
                    "2026-11-02",
                    "NK 26/244",
                    "2026-10-01T10:21:50+02:00",
                    line("Heaving lines", "30", "570.00"),
                    line("Pilot ladder, 9 m", "2", "990.00")));

    private ZeewindInvoices() {}

    private static Invoice claddagh(String number, String date, String due, String order, String made, Line... lines) {
        return invoice(number, CLADDAGH, date, due, order, made, lines);
    }

    private static Invoice nordkai(String number, String date, String due, String order, String made, Line... lines) {
        return invoice(number, NORDKAI, date, due, order, made, lines);
    }

    private static Invoice invoice(
            String number, Buyer buyer, String date, String due, String order, String made, Line... lines) {
        var day = LocalDate.parse(date);
        return new Invoice(
                day.isBefore(REVISION) ? InvoiceForm.ZEEWIND : InvoiceForm.ZEEWIND_OCTOBER,
                number,
                buyer,
                day,
                LocalDate.parse(due),
                order,
                OffsetDateTime.parse(made),
                List.of(lines));
    }
}
