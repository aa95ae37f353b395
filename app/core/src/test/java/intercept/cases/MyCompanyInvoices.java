package intercept.cases;

import static intercept.cases.Invoice.line;

import intercept.cases.Invoice.Buyer;
import intercept.cases.Invoice.Line;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/// The invoices of the case reminder-fraud.
final class MyCompanyInvoices {

    private MyCompanyInvoices() {}

    static final Buyer CUSTOMER = new Buyer(
            List.of("Customer Inc.", "Accounts Payable, Mr Bob Brown", "400 Harbor Street", "Newark, NJ 07114, USA"),
            "VAT 0 % (export)");
    static final Buyer CLIENT_TWO = new Buyer(
            List.of("Client Two Ltd", "Purchase Ledger, Ms Emma Novak", "8 Tanner's Yard", "London SE1 3QS, UK"),
            "VAT 0 % (export)");
    static final Buyer HANAMIZUKI = new Buyer(
            List.of("Hanamizuki Trading K.K.", "Purchasing, Ms Yuki Sato", "2-14-6 Minami", "Tokyo 140-0000, Japan"),
            "VAT 0 % (export)");

    static final List<Invoice> ALL = List.of(
            invoice(
                    "INV-0987",
                    CLIENT_TWO,
                    "2025-12-15",
                    "2026-01-12",
                    "4500-118",
                    "2025-12-15T10:02:40+01:00",
                    line("Die-cut labels, 60 x 40 mm, paper", "480 rolls", "5280.00"),
                    line("Printing plates, 2 colours", "2", "560.00"),
                    line("Transport Gent to London", "1", "400.00")),
            invoice(
                    "INV-0994",
                    CUSTOMER,
                    "2026-01-20",
                    "2026-02-19",
                    "PO 77-281",
                    "2026-01-20T09:15:22+01:00",
                    line("Label stock, white, 120 mm (second part)", "38 pallets", "15050.00"),
                    line("Transport Antwerp to Newark", "1", "1850.00")),
            invoice(
                    "INV-1003",
                    CUSTOMER,
                    "2026-02-18",
                    "2026-03-20",
                    "PO 77-289",
                    "2026-02-18T09:28:05+01:00",
                    line("Label stock, white, 100 mm", "22 pallets", "9225.00"),
                    line("Transport Antwerp to Newark", "1", "1850.00")),
            invoice(
                    "INV-1008",
                    CLIENT_TWO,
                    "2026-03-02",
                    "2026-04-01",
                    "4500-126",
                    "2026-03-02T14:11:48+01:00",
                    line("Die-cut labels, 60 x 40 mm, paper", "430 rolls", "4715.00"),
                    line("Transport Gent to London", "1", "400.00")),
            invoice(
                    "INV-1011",
                    CUSTOMER,
                    "2026-03-17",
                    "2026-04-16",
                    "PO 77-294",
                    "2026-03-17T09:20:17+01:00",
                    line("Label stock, white, 120 mm, core 76 mm", "30 pallets", "11980.00"),
                    line("Change of core diameter", "1", "400.00"),
                    line("Transport Antwerp to Newark", "1", "1850.00")),
            invoice(
                    "INV-1019",
                    CUSTOMER,
                    "2026-04-15",
                    "2026-05-15",
                    "PO 77-299",
                    "2026-04-15T09:30:44+02:00",
                    line("Label stock, white, 100 mm", "19 pallets", "8010.00"),
                    line("Transport Antwerp to Newark", "1", "1850.00")),
            invoice(
                    "INV-1023",
                    CLIENT_TWO,
                    "2026-05-07",
                    "2026-06-08",
                    "4500-133",
                    "2026-05-07T10:14:09+02:00",
                    line("Die-cut labels, 60 x 40 mm, paper", "472 rolls", "5080.00"),
                    line("Transport Gent to London", "1", "400.00")),
            invoice(
                    "INV-1027",
                    CUSTOMER,
                    "2026-05-19",
                    "2026-06-18",
                    "PO 77-304",
                    "2026-05-19T09:19:31+02:00",
                    line("Label stock, white, 120 mm", "28 pallets", "10775.00"),
                    line("Thermal ribbon, 110 mm", "18 sets", "720.00"),
                    line("Transport Antwerp to Newark", "1", "1850.00")),
            invoice(
                    "INV-1031",
                    HANAMIZUKI,
                    "2026-06-04",
                    "2026-08-03",
                    "HM-2602-07",
                    "2026-06-04T09:40:02+02:00",
                    line("Labels, white coated, 100 mm, 2,000 per roll", "120 rolls", "4620.00")),
            invoice(
                    "INV-1038",
                    CUSTOMER,
                    "2026-06-22",
                    "2026-07-22",
                    "PO 77-307",
                    "2026-06-22T10:55:13+02:00",
                    line("Label stock, white, 120 mm", "36 pallets", "13860.00"),
                    line("Set-up and calibration", "1", "2200.00"),
                    line("Rebate, first half of 2026", "1", "-2120.00"),
                    line("Transport Antwerp to Newark", "1", "1850.00")),
            invoice(
                    "INV-1042",
                    CUSTOMER,
                    "2026-07-06",
                    "2026-08-05",
                    "PO 77-310",
                    "2026-07-06T09:24:50+02:00",
                    line("Label stock, white, 120 mm", "40 pallets", "12400.00"),
                    line("Set-up and calibration", "1", "3200.00"),
                    line("Transport Antwerp to Newark", "1", "1850.00")));

    private static Invoice invoice(
            String number, Buyer buyer, String date, String due, String order, String made, Line... lines) {
        return new Invoice(
                InvoiceForm.MY_COMPANY,
                number,
                buyer,
                LocalDate.parse(date),
                LocalDate.parse(due),
                order,
                OffsetDateTime.parse(made),
                List.of(lines));
    }
}
