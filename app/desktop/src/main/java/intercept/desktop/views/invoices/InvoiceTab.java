package intercept.desktop.views.invoices;

/// A tab that reads what it shows when it is looked at.
interface InvoiceTab {

    void show(Shown shown);
}
