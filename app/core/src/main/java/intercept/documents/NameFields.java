package intercept.documents;

import fr.marcwrobel.jbanking.bic.Bic;
import intercept.documents.Spot.Where;
import intercept.model.document.InvoiceField.Kind;
import java.util.List;
import java.util.regex.Pattern;

/// Reads the names that stand behind a label: who is paid, and by which bank.
final class NameFields {

    private static final Pattern CODE = Pattern.compile("\\s*(?<bic>[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?)[,;/ -]+");

    private static final Pattern REMARK = Pattern.compile("\\s{0,3}\\([^()]{1,20}\\)\\s{0,2}[:=]");

    private NameFields() {}

    static List<Candidate> read(Kind kind, Spot spot, LabelledPage page) {
        var text = spot.text();
        int lead = remark(text);
        boolean marked =
                lead > 0 || text.strip().matches("(?s)[:=].*") || spot.label().isEastAsian();
        lead += Remarks.marks(text.substring(lead));
        lead += NamePrefixes.length(text.substring(lead));
        lead += kind == Kind.BANK ? code(text.substring(lead)) : 0;
        int from = lead;
        var name = Names.at(text.substring(from), spot.where() != Where.BESIDE && !marked)
                .map(one -> one.shifted(from));
        if (name.isEmpty()) {
            return List.of();
        }
        var candidate = spot.candidate(kind, 3, name.get());
        boolean full = spot.from() + name.get().end() == spot.cell().text().length();
        return List.of(full && spot.where() == Where.BESIDE ? wrapped(candidate, spot, page) : candidate);
    }

    /// How long “(カナ):” is: brackets are a remark only before a colon, else the name may begin with them.
    private static int remark(String text) {
        var match = REMARK.matcher(text);
        return match.lookingAt() ? match.end() : 0;
    }

    /// How long a bank's code is that stands before its name.
    private static int code(String text) {
        var match = CODE.matcher(text.length() > 40 ? text.substring(0, 40) : text);
        return match.lookingAt() && Bic.isValid(match.group("bic")) ? match.end() : 0;
    }

    /// With the line beneath, where a long name goes on in the column of values and no label stands before it.
    private static Candidate wrapped(Candidate candidate, Spot spot, LabelledPage page) {
        return page.layout()
                .beneath(spot.cell(), 0.75)
                .filter(below -> page.labels(below).isEmpty() && goesOn(candidate, below))
                .filter(below -> !page.layout().standsBeside(below, spot.labelled()))
                .map(candidate::wrapped)
                .orElse(candidate);
    }

    private static boolean goesOn(Candidate candidate, Cell below) {
        var cell = candidate.cell();
        boolean sameColumn = Math.abs(candidate.box().x() - below.box().x()) < 2;
        boolean sameLook =
                below.words().getFirst().font().equals(cell.words().getFirst().font())
                        && Math.abs(below.size() - cell.size()) < 0.1;
        boolean name = below.text().length() < 60
                && below.text().chars().noneMatch(c -> (c >= '0' && c <= '9') || c == '@' || c == ':');
        return sameColumn && sameLook && name && candidate.start() == 0;
    }
}
