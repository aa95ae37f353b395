package intercept.model.document;

import java.util.List;
import java.util.Optional;

/// Data inside a document that a machine reads and a person does not: an XML invoice, a QR code, an attached file.
///
/// @param name of the file, or what the code is called; for people
/// @param page the code stands on, counted from 1; 0 for a file
/// @param box of the code; absent for a file
/// @param sha256 of the file's bytes or of the code's text (UTF-8), lower-case hex
/// @param text of a code; empty for a file
/// @param values what it says about the payment; each with its value normalised as in [InvoiceField]
public record Embedded(
        Kind kind, String name, int page, Optional<Box> box, String sha256, String text, List<Value> values) {

    /// What it is.
    public enum Kind {
        /// Factur-X, ZUGFeRD or another invoice in XML.
        INVOICE_XML,
        /// European Payments Council quick response code (“Girocode”).
        EPC_CODE,
        /// Swiss QR-bill.
        SWISS_CODE,
        OTHER_CODE,
        FILE
    }

    /// One fact in it.
    public record Value(InvoiceField.Kind kind, String value) {}

    public List<String> values(InvoiceField.Kind kind) {
        return values.stream()
                .filter(value -> value.kind() == kind)
                .map(Value::value)
                .toList();
    }
}
