package intercept.desktop.views.invoices;

/// Which of both documents.
enum Side {
    GENUINE,
    DISPUTED
}
