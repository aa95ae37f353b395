package intercept.compare;

import intercept.model.document.DocumentFacts;
import intercept.model.document.InvoiceField;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// How much of two documents is the same.
///
/// @param sameWords words that stand in both
/// @param ratio of the letters outside the lines that say where to pay, 0 to 1
record Similarity(int sameWords, double ratio) {

    static Similarity of(TextComparison text, DocumentFacts genuine, DocumentFacts disputed) {
        Set<Integer> words = new HashSet<>();
        long same = 0;
        long all = 0;
        for (var alignment : text.words()) {
            var left = payLines(genuine.fields());
            var right = payLines(disputed.fields());
            Set<Integer> changed = new HashSet<>();
            for (int i = 0; i < alignment.first().size(); i++) {
                var atom = alignment.first().get(i);
                boolean isSame = alignment.isSame(i);
                words.add(atom.word());
                if (!isSame) {
                    changed.add(atom.word());
                }
                if (!isIn(atom, left)) {
                    all += atom.text().length();
                    same += isSame ? atom.text().length() : 0;
                }
            }
            words.removeAll(changed);
            for (int j = 0; j < alignment.second().size(); j++) {
                var atom = alignment.second().get(j);
                if (!isIn(atom, right)) {
                    all += atom.text().length();
                    same += alignment.isSameInSecond(j) ? atom.text().length() : 0;
                }
            }
        }
        return new Similarity(words.size(), all == 0 ? 0 : (double) same / all);
    }

    private record PayLine(int page, double middle, double height) {}

    private static List<PayLine> payLines(List<InvoiceField> fields) {
        return fields.stream()
                .filter(field -> field.kind().saysWhereToPay())
                .map(field -> new PayLine(
                        field.page() - 1,
                        field.box().y() + field.box().height() / 2,
                        field.box().height()))
                .toList();
    }

    private static boolean isIn(Atom atom, List<PayLine> lines) {
        double middle = atom.box().y() + atom.box().height() / 2;
        return lines.stream()
                .anyMatch(line -> line.page() == atom.page()
                        && Math.abs(line.middle() - middle)
                                < Math.max(line.height(), atom.box().height()) / 2);
    }
}
