package intercept.pairs;

import intercept.pairs.Bill.Item;
import java.util.List;
import java.util.Map;

/// What the invoices say: invented firms, people and accounts.
final class Bills {

    static final Map<Part, String> ENGLISH = Map.ofEntries(
            Map.entry(Part.TITLE, "INVOICE"),
            Map.entry(Part.NUMBER, "Invoice number"),
            Map.entry(Part.DATE, "Invoice date"),
            Map.entry(Part.DUE, "Due date"),
            Map.entry(Part.ORDER, "Your order"),
            Map.entry(Part.CONTACT, "Our contact"),
            Map.entry(Part.PHONE, "Phone"),
            Map.entry(Part.MAIL, "E-mail"),
            Map.entry(Part.DESCRIPTION, "Description"),
            Map.entry(Part.QUANTITY, "Quantity"),
            Map.entry(Part.PRICE, "Amount"),
            Map.entry(Part.SUBTOTAL, "Subtotal"),
            Map.entry(Part.TAX, "VAT 21 %"),
            Map.entry(Part.TOTAL, "Total to pay"),
            Map.entry(Part.PAY, "How to pay"),
            Map.entry(Part.HOLDER, "Account holder"),
            Map.entry(Part.IBAN, "IBAN"),
            Map.entry(Part.BIC, "BIC"),
            Map.entry(Part.BANK, "Bank"),
            Map.entry(Part.BANK_CODE, "Sort code"),
            Map.entry(Part.ACCOUNT, "Account number"),
            Map.entry(Part.REFERENCE, "Reference"),
            Map.entry(Part.CLOSING, "Thank you for your business. Please pay within thirty days."));

    private Bills() {}

    static Bill belgian() {
        return new Bill(
                List.of(
                        "My Company NV",
                        "Kortrijksesteenweg 12, 9000 Gent, Belgium",
                        "Labels and label stock since 1987"),
                List.of("Customer Trading Ltd", "Accounts Payable, Bob Miller", "14 Quay Street", "Bristol BS1 4XX"),
                ENGLISH,
                Map.ofEntries(
                        Map.entry(Part.NUMBER, "2026-0417"),
                        Map.entry(Part.DATE, "6 July 2026"),
                        Map.entry(Part.DUE, "5 August 2026"),
                        Map.entry(Part.ORDER, "PO-77120"),
                        Map.entry(Part.CONTACT, "Alice Smith"),
                        Map.entry(Part.PHONE, "+32 9 555 01 40"),
                        Map.entry(Part.MAIL, "alice.smith@mycompany.example"),
                        Map.entry(Part.SUBTOTAL, "40,380.00"),
                        Map.entry(Part.TAX, "8,479.80"),
                        Map.entry(Part.TOTAL, "EUR 48,859.80"),
                        Map.entry(Part.HOLDER, "My Company NV"),
                        Map.entry(Part.IBAN, "BE68 5390 0754 7034"),
                        Map.entry(Part.BIC, "DEMOBEBB"),
                        Map.entry(Part.BANK, "Demo Bank, Gent"),
                        Map.entry(Part.REFERENCE, "2026-0417")),
                List.of(
                        new Item("Thermal label 100 x 150, roll of 1,000", "1,200", "22,800.00"),
                        new Item("Label stock, matt white, 330 mm", "400", "14,400.00"),
                        new Item("Die plates and set-up", "3", "1,980.00"),
                        new Item("Freight, Gent to Bristol", "1", "1,200.00")),
                "VAT BE 0123.456.749 · mycompany.example");
    }

    static Bill german() {
        return new Bill(
                List.of("Muster & Söhne GmbH", "Lindenallee 4", "04103 Leipzig"),
                List.of("Nordlicht Technik AG", "Buchhaltung", "Hafenstraße 21", "24103 Kiel"),
                Map.ofEntries(
                        Map.entry(Part.TITLE, "Rechnung"),
                        Map.entry(Part.NUMBER, "Rechnung Nr."),
                        Map.entry(Part.DATE, "Datum"),
                        Map.entry(Part.DUE, "Fällig am"),
                        Map.entry(Part.ORDER, "Bestellung"),
                        Map.entry(Part.CONTACT, "Bearbeiterin"),
                        Map.entry(Part.PHONE, "Telefon"),
                        Map.entry(Part.MAIL, "E-Mail"),
                        Map.entry(Part.NOTE, "Für unsere Lieferung berechnen wir Ihnen wie vereinbart:"),
                        Map.entry(Part.DESCRIPTION, "Bezeichnung"),
                        Map.entry(Part.QUANTITY, "Menge"),
                        Map.entry(Part.PRICE, "Betrag EUR"),
                        Map.entry(Part.SUBTOTAL, "Zwischensumme"),
                        Map.entry(Part.TAX, "USt. 19 %"),
                        Map.entry(Part.TOTAL, "Gesamtbetrag"),
                        Map.entry(
                                Part.PAY,
                                "Bitte überweisen Sie den Gesamtbetrag ohne Abzug auf das unten genannte Konto."),
                        Map.entry(Part.HOLDER, "Inhaber"),
                        Map.entry(Part.IBAN, "IBAN"),
                        Map.entry(Part.BIC, "BIC"),
                        Map.entry(Part.BANK, "Bank"),
                        Map.entry(Part.REFERENCE, "Verwendungszweck"),
                        Map.entry(Part.CLOSING, "Mit freundlichen Grüßen")),
                Map.ofEntries(
                        Map.entry(Part.NUMBER, "RE-2026-0118"),
                        Map.entry(Part.DATE, "06.07.2026"),
                        Map.entry(Part.DUE, "20.07.2026"),
                        Map.entry(Part.ORDER, "4500118842"),
                        Map.entry(Part.CONTACT, "Petra Beispiel"),
                        Map.entry(Part.PHONE, "+49 341 555 01 22"),
                        Map.entry(Part.MAIL, "p.muster@muster.example"),
                        Map.entry(Part.SUBTOTAL, "12.480,00"),
                        Map.entry(Part.TAX, "2.371,20"),
                        Map.entry(Part.TOTAL, "14.851,20 EUR"),
                        Map.entry(Part.HOLDER, "Muster & Söhne GmbH"),
                        Map.entry(Part.IBAN, "DE89 3704 0044 0532 0130 00"),
                        Map.entry(Part.BIC, "DEMODEFF"),
                        Map.entry(Part.BANK, "Musterbank Leipzig")),
                List.of(
                        new Item("Drehgeber DG 58, 1024 Impulse", "40", "7.600,00"),
                        new Item("Kabelsatz 10 m, geschirmt", "40", "2.480,00"),
                        new Item("Inbetriebnahme vor Ort, Tage", "2", "2.400,00")),
                "Amtsgericht Leipzig HRB 00000\nUSt-IdNr. DE123456788\nGeschäftsführerin: P. Beispiel");
    }

    static Bill french() {
        var rib = Accounts.rib("20041", "01005", "0500013M026");
        return new Bill(
                List.of("Papeterie Exemple", "8, rue des Essais", "69002 Lyon", "SIRET 000 000 000 00017"),
                List.of("Atelier du Port SARL", "Service comptabilité", "3, quai Neuf", "44000 Nantes"),
                Map.ofEntries(
                        Map.entry(Part.TITLE, "Facture"),
                        Map.entry(Part.NUMBER, "Facture n°"),
                        Map.entry(Part.DATE, "Date"),
                        Map.entry(Part.DUE, "Échéance"),
                        Map.entry(Part.ORDER, "Commande n°"),
                        Map.entry(Part.CONTACT, "Votre contact"),
                        Map.entry(Part.PHONE, "Téléphone"),
                        Map.entry(Part.MAIL, "Courriel"),
                        Map.entry(Part.DESCRIPTION, "Désignation"),
                        Map.entry(Part.QUANTITY, "Quantité"),
                        Map.entry(Part.PRICE, "Montant €"),
                        Map.entry(Part.SUBTOTAL, "Total HT"),
                        Map.entry(Part.TAX, "TVA 20 %"),
                        Map.entry(Part.TOTAL, "Net à payer"),
                        Map.entry(Part.PAY, "Coordonnées bancaires (RIB)"),
                        Map.entry(Part.ACCOUNT, "Code banque|Code guichet|N° de compte|Clé RIB"),
                        Map.entry(Part.HOLDER, "Titulaire"),
                        Map.entry(Part.IBAN, "IBAN"),
                        Map.entry(Part.BIC, "BIC"),
                        Map.entry(Part.BANK, "Domiciliation"),
                        Map.entry(Part.CLOSING, "Nous vous remercions de votre confiance.")),
                Map.ofEntries(
                        Map.entry(Part.NUMBER, "F-2026-118"),
                        Map.entry(Part.DATE, "06/07/2026"),
                        Map.entry(Part.DUE, "05/08/2026"),
                        Map.entry(Part.ORDER, "CDE-5512"),
                        Map.entry(Part.CONTACT, "Claire Martin"),
                        Map.entry(Part.PHONE, "+33 4 55 50 01 18"),
                        Map.entry(Part.MAIL, "martin@papeterie.example"),
                        Map.entry(Part.SUBTOTAL, "3 275,00"),
                        Map.entry(Part.TAX, "655,00"),
                        Map.entry(Part.TOTAL, "3 930,00 €"),
                        Map.entry(Part.ACCOUNT, rib),
                        Map.entry(Part.HOLDER, "Papeterie Exemple"),
                        Map.entry(Part.IBAN, Accounts.french(rib)),
                        Map.entry(Part.BIC, "DEMOFRPP"),
                        Map.entry(Part.BANK, "Banque Exemple Lyon")),
                List.of(
                        new Item("Papier vergé 120 g, ramettes", "150", "1 875,00"),
                        new Item("Enveloppes C5, boîtes de 500", "40", "920,00"),
                        new Item("Impression en-tête deux couleurs", "1", "480,00")),
                "Papeterie Exemple, SARL au capital de 10 000 € · TVA FR00000000017");
    }

    static Bill spanish() {
        return new Bill(
                List.of("Aceites Muestra S.L.", "Calle del Ejemplo 5, 41001 Sevilla", "NIF B00000000"),
                List.of("Delikatessen Probe KG", "Einkauf", "Marktplatz 2", "50667 Köln"),
                Map.ofEntries(
                        Map.entry(Part.TITLE, "FACTURA"),
                        Map.entry(Part.NUMBER, "Factura n.º"),
                        Map.entry(Part.DATE, "Fecha"),
                        Map.entry(Part.DUE, "Vencimiento"),
                        Map.entry(Part.ORDER, "Pedido"),
                        Map.entry(Part.CONTACT, "Contacto"),
                        Map.entry(Part.PHONE, "Teléfono"),
                        Map.entry(Part.MAIL, "Correo"),
                        Map.entry(Part.DESCRIPTION, "Descripción"),
                        Map.entry(Part.QUANTITY, "Cantidad"),
                        Map.entry(Part.PRICE, "Importe"),
                        Map.entry(Part.SUBTOTAL, "Base imponible"),
                        Map.entry(Part.TAX, "IVA 10 %"),
                        Map.entry(Part.TOTAL, "Total a pagar"),
                        Map.entry(Part.PAY, "Datos bancarios para la transferencia"),
                        Map.entry(Part.HOLDER, "Titular"),
                        Map.entry(Part.IBAN, "IBAN"),
                        Map.entry(Part.BIC, "BIC"),
                        Map.entry(Part.BANK, "Banco"),
                        Map.entry(Part.REFERENCE, "Concepto"),
                        Map.entry(Part.CLOSING, "Gracias por su confianza.")),
                Map.ofEntries(
                        Map.entry(Part.NUMBER, "A-00931"),
                        Map.entry(Part.DATE, "6 de julio de 2026"),
                        Map.entry(Part.DUE, "5 de agosto de 2026"),
                        Map.entry(Part.ORDER, "PED-2207"),
                        Map.entry(Part.CONTACT, "Lucía Prueba"),
                        Map.entry(Part.PHONE, "+34 955 55 01 31"),
                        Map.entry(Part.MAIL, "lucia@aceites.example"),
                        Map.entry(Part.SUBTOTAL, "9.200,00"),
                        Map.entry(Part.TAX, "920,00"),
                        Map.entry(Part.TOTAL, "10.120,00 €"),
                        Map.entry(Part.HOLDER, "Aceites Muestra S.L."),
                        Map.entry(Part.IBAN, "ES91 2100 0418 4502 0005 1332"),
                        Map.entry(Part.BIC, "DEMOESMM"),
                        Map.entry(Part.BANK, "Banco Muestra, Sevilla"),
                        Map.entry(Part.REFERENCE, "A-00931")),
                List.of(
                        new Item("Aceite de oliva virgen extra, lata 5 l", "200", "7.000,00"),
                        new Item("Aceitunas manzanilla, cubo 10 kg", "40", "1.720,00"),
                        new Item("Transporte", "1", "480,00")),
                "Registro Mercantil de Sevilla, tomo 0000");
    }

    /// Sort code and account number, as on British invoices.
    static Bill british() {
        return domestic("Harbour Tools Ltd", "GBP 6,240.00", "Sort code", "60-83-71", "31926819")
                .with(Part.BANK, "Sample Bank plc");
    }

    /// Routing number and account number, as on American invoices.
    static Bill american() {
        return domestic("Prairie Supply Inc.", "USD 6,240.00", "ABA routing number", "123456780", "004417726")
                .with(Part.BANK, "First Sample Bank")
                .with(Part.DATE, "July 6, 2026")
                .with(Part.DUE, "August 5, 2026")
                .labelled(Part.TAX, "Sales tax");
    }

    /// BSB and account number, as on Australian invoices.
    static Bill australian() {
        return domestic("Outback Parts Pty Ltd", "AUD 6,240.00", "BSB", "732-001", "123456785")
                .with(Part.BANK, "Sample Bank of Sydney")
                .labelled(Part.TAX, "GST");
    }

    private static Bill domestic(String name, String total, String code, String number, String account) {
        return new Bill(
                        List.of(name, "1 Example Road", "Sampletown"),
                        List.of("Customer Trading Ltd", "Accounts Payable", "14 Quay Street", "Bristol BS1 4XX"),
                        ENGLISH,
                        Map.ofEntries(
                                Map.entry(Part.NUMBER, "INV-30418"),
                                Map.entry(Part.DATE, "6 July 2026"),
                                Map.entry(Part.DUE, "5 August 2026"),
                                Map.entry(Part.ORDER, "PO-77120"),
                                Map.entry(Part.PHONE, "+44 1632 960 140"),
                                Map.entry(Part.MAIL, "accounts@tools.example"),
                                Map.entry(Part.SUBTOTAL, "5,200.00"),
                                Map.entry(Part.TAX, "1,040.00"),
                                Map.entry(Part.TOTAL, total),
                                Map.entry(Part.HOLDER, name),
                                Map.entry(Part.BANK_CODE, number),
                                Map.entry(Part.ACCOUNT, account),
                                Map.entry(Part.REFERENCE, "INV-30418")),
                        List.of(
                                new Item("Torque wrench 1/2 in, calibrated", "20", "3,600.00"),
                                new Item("Socket set, 42 pieces", "10", "1,250.00"),
                                new Item("Carriage", "1", "350.00")),
                        "Page 1 of 1")
                .labelled(Part.BANK_CODE, code)
                .labelled(Part.TAX, "VAT 20 %");
    }

    static Bill japanese() {
        return new Bill(
                List.of("株式会社見本商事", "〒100-0000 東京都千代田区見本町1-2-3", "登録番号 T0000000000000"),
                List.of("株式会社お客様製作所 御中", "〒530-0000 大阪市北区例示町4-5"),
                Map.ofEntries(
                        Map.entry(Part.TITLE, "請求書"),
                        Map.entry(Part.NUMBER, "請求書番号"),
                        Map.entry(Part.DATE, "発行日"),
                        Map.entry(Part.DUE, "お支払期限"),
                        Map.entry(Part.ORDER, "注文番号"),
                        Map.entry(Part.CONTACT, "担当"),
                        Map.entry(Part.PHONE, "電話"),
                        Map.entry(Part.MAIL, "メール"),
                        Map.entry(Part.DESCRIPTION, "品名"),
                        Map.entry(Part.QUANTITY, "数量"),
                        Map.entry(Part.PRICE, "金額"),
                        Map.entry(Part.SUBTOTAL, "小計"),
                        Map.entry(Part.TAX, "消費税(10%)"),
                        Map.entry(Part.TOTAL, "ご請求金額"),
                        Map.entry(Part.PAY, "お振込先"),
                        Map.entry(Part.BANK, "銀行名"),
                        Map.entry(Part.BRANCH, "支店名"),
                        Map.entry(Part.BANK_CODE, "預金種目"),
                        Map.entry(Part.ACCOUNT, "口座番号"),
                        Map.entry(Part.HOLDER, "口座名義"),
                        Map.entry(Part.NOTE, "下記のとおりご請求申し上げます。"),
                        Map.entry(Part.CLOSING, "恐れ入りますが振込手数料は貴社にてご負担ください。")),
                Map.ofEntries(
                        Map.entry(Part.NUMBER, "MS-2026-071"),
                        Map.entry(Part.DATE, "2026年7月6日"),
                        Map.entry(Part.DUE, "2026年8月31日"),
                        Map.entry(Part.ORDER, "PO-5582"),
                        Map.entry(Part.CONTACT, "見本 花子"),
                        Map.entry(Part.PHONE, "03-5550-0140"),
                        Map.entry(Part.MAIL, "hanako@mihon.example"),
                        Map.entry(Part.SUBTOTAL, "¥1,250,000"),
                        Map.entry(Part.TAX, "¥125,000"),
                        Map.entry(Part.TOTAL, "¥1,375,000"),
                        Map.entry(Part.BANK, "みほん銀行"),
                        Map.entry(Part.BRANCH, "丸の内支店"),
                        Map.entry(Part.BANK_CODE, "普通"),
                        Map.entry(Part.ACCOUNT, "1234567"),
                        Map.entry(Part.HOLDER, "カ)ミホンショウジ")),
                List.of(
                        new Item("精密軸受 MB-608", "500", "¥750,000"),
                        new Item("取付金具一式", "100", "¥380,000"),
                        new Item("検査成績書作成", "1", "¥120,000")),
                "1/1");
    }

    static Bill hebrew() {
        return new Bill(
                List.of("דוגמה בע\"מ", "רחוב הדוגמה 5, חיפה", "ח.פ. 000000000"),
                List.of("לקוח לדוגמה בע\"מ", "הנהלת חשבונות", "רחוב הנמל 14, אשדוד"),
                Map.ofEntries(
                        Map.entry(Part.TITLE, "חשבונית"),
                        Map.entry(Part.NUMBER, "מספר חשבונית"),
                        Map.entry(Part.DATE, "תאריך"),
                        Map.entry(Part.DUE, "לתשלום עד"),
                        Map.entry(Part.ORDER, "מספר הזמנה"),
                        Map.entry(Part.PHONE, "טלפון"),
                        Map.entry(Part.MAIL, "דואר"),
                        Map.entry(Part.DESCRIPTION, "תיאור"),
                        Map.entry(Part.QUANTITY, "כמות"),
                        Map.entry(Part.PRICE, "סכום"),
                        Map.entry(Part.SUBTOTAL, "סכום ביניים"),
                        Map.entry(Part.TAX, "מע\"מ 18%"),
                        Map.entry(Part.TOTAL, "סך הכול לתשלום"),
                        Map.entry(Part.PAY, "פרטי חשבון בנק"),
                        Map.entry(Part.HOLDER, "שם המוטב"),
                        Map.entry(Part.IBAN, "IBAN"),
                        Map.entry(Part.BIC, "BIC"),
                        Map.entry(Part.BANK, "בנק"),
                        Map.entry(Part.CLOSING, "תודה על שיתוף הפעולה")),
                Map.ofEntries(
                        Map.entry(Part.NUMBER, "10442"),
                        Map.entry(Part.DATE, "06/07/2026"),
                        Map.entry(Part.DUE, "05/08/2026"),
                        Map.entry(Part.ORDER, "PO-3317"),
                        Map.entry(Part.PHONE, "+972 4 555 0140"),
                        Map.entry(Part.MAIL, "billing@dugma.example"),
                        Map.entry(Part.SUBTOTAL, "8,000.00"),
                        Map.entry(Part.TAX, "1,440.00"),
                        Map.entry(Part.TOTAL, "9,440.00 ILS"),
                        Map.entry(Part.HOLDER, "דוגמה בע\"מ"),
                        Map.entry(Part.IBAN, "IL62 0108 0000 0009 9999 999"),
                        Map.entry(Part.BIC, "DEMOILIT"),
                        Map.entry(Part.BANK, "בנק לדוגמה")),
                List.of(new Item("תכנון מערכת השקיה", "1", "5,000.00"), new Item("ציוד והתקנה", "12", "3,000.00")),
                "1/1");
    }
}
