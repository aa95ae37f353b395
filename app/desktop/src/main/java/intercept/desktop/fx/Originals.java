package intercept.desktop.fx;

import intercept.model.Evidence;
import java.util.Optional;

/// The way from a claim to what it rests on: into the mail at its bytes, or to the file beside its twin.
public final class Originals {

    private Originals() {}

    public static void open(Desk desk, Evidence evidence) {
        switch (evidence) {
            case Evidence.OfMail ofMail -> {
                var session = desk.session();
                desk.jobs()
                        .load(
                                "original",
                                _ -> session.locate(evidence),
                                span -> desk.open(
                                        "messages", new Selected.OfMessage(ofMail.message(), Optional.of(span))));
            }
            case Evidence.FilePassage file -> desk.open("invoices", new Selected.OfDocument(file.ref()));
        }
    }
}
