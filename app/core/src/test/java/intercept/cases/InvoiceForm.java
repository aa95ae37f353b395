package intercept.cases;

import java.util.List;

/// How a supplier's invoices look, and whom they tell to pay to.
///
/// @param under the lines below the name: address, trade
/// @param program what the file names as its creator; `producer` what wrote the file
/// @param accent main colour; `pale` that of the table's head, `frame` that of the box around the payment data
/// @param logo corners of the white figure in the mark, in points from its upper left corner
/// @param foot the small line at the bottom
record InvoiceForm(
        String company,
        List<String> under,
        String contact,
        String program,
        String producer,
        String accent,
        String pale,
        String frame,
        List<Double> logo,
        Payee payee,
        String closing,
        String foot) {

    /// What the payment block says.
    record Payee(String holder, String account, String code, String bank) {}

    static final InvoiceForm MY_COMPANY = new InvoiceForm(
            "My Company NV",
            List.of("Kortrijksesteenweg 12, 9000 Gent, Belgium", "Labels and label stock since 1987"),
            "Alice Smith",
            "ACME-ERP",
            "ACME-ERP PDF 4.2",
            "0F766E",
            "EAF2F1",
            "B8C7C5",
            List.of(
                    9.0, 30.0, 9.0, 10.0, 14.0, 10.0, 20.0, 20.0, 26.0, 10.0, 31.0, 10.0, 31.0, 30.0, 26.0, 30.0, 26.0,
                    18.0, 20.0, 28.0, 14.0, 18.0, 14.0, 30.0),
            new Payee("My Company NV", "BE68 5390 0754 7034", "DEMOBEBB", "Demo Bank, Gent"),
            "Thank you for your business.",
            "My Company NV \u00b7 VAT BE 0123.456.749 \u00b7 RPR Gent \u00b7 mycompany.example \u00b7 +32 9 555 01 40");

    /// Until September 2026.
    static final InvoiceForm ZEEWIND = zeewind(
            new Payee("Zeewind Touwen NV", "BE28 7390 0418 2620", "NZDBBEBB", "Noordzee Bank (Demo), Oostende"),
            "Goods remain ours until they are paid.",
            "form F-11");

    /// From October 2026: another bank, and the line about it.
    static final InvoiceForm ZEEWIND_OCTOBER = zeewind(
            new Payee("Zeewind Touwen NV", "BE65 4512 2609 3796", "BLDMBEBB", "Bank van de Leie (Demo), Kortrijk"),
            "Our bank has changed on 1 October 2026, please see our letter of 1 September.",
            "form F-12");

    private static InvoiceForm zeewind(Payee payee, String closing, String form) {
        return new InvoiceForm(
                "Zeewind Touwen NV",
                List.of("Visserskaai 58, 8400 Oostende, Belgium", "Ropes, nets and rigging"),
                "Hilde Vermeulen",
                "Kompas Facturatie",
                "Kompas Print 11.3",
                "17456B",
                "E6EEF4",
                "B5C4D0",
                List.of(
                        8.0, 10.0, 32.0, 10.0, 32.0, 15.0, 16.0, 25.0, 32.0, 25.0, 32.0, 30.0, 8.0, 30.0, 8.0, 25.0,
                        24.0, 15.0, 8.0, 15.0),
                payee,
                closing,
                "Zeewind Touwen NV \u00b7 VAT BE 0648.273.170 \u00b7 RPR Gent, afd. Oostende \u00b7 zeewind.example \u00b7 "
                        + form);
    }
}
