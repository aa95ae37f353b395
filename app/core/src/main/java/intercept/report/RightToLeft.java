package intercept.report;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;
import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;

/// Arabic and Hebrew on paper: joins letters and puts runs into reading order (Unicode annex 9), through ICU.
final class RightToLeft implements BidiReorderer {

    /// Letters in the joined forms that a printer draws.
    static String joined(String text) {
        return shape(text, ArabicShaping.LETTERS_SHAPE);
    }

    @Override
    public String reorderRTLTextToLTR(String text) {
        var bidi = new Bidi(text, Bidi.DIRECTION_RIGHT_TO_LEFT);
        return bidi.writeReordered(Bidi.DO_MIRRORING | Bidi.REMOVE_BIDI_CONTROLS);
    }

    @Override
    public String shapeText(String text) {
        return joined(text);
    }

    @Override
    public String deshapeText(String text) {
        return shape(text, ArabicShaping.LETTERS_UNSHAPE);
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }

    private static String shape(String text, int letters) {
        try {
            return new ArabicShaping(letters | ArabicShaping.TEXT_DIRECTION_LOGICAL | ArabicShaping.LENGTH_GROW_SHRINK)
                    .shape(text);
        } catch (ArabicShapingException e) {
            throw new IllegalArgumentException("ICU joins letters of any text that may grow", e);
        }
    }

    /// Cuts a paragraph into runs of one direction.
    static final class Splitter implements BidiSplitter {
        private final Bidi bidi = new Bidi();

        @Override
        public void setParagraph(String paragraph, byte direction) {
            byte level = switch (direction) {
                case RTL -> Bidi.RTL;
                case NEUTRAL -> Bidi.LEVEL_DEFAULT_LTR;
                default -> Bidi.LTR;
            };
            bidi.setPara(paragraph, level, null);
        }

        @Override
        public int countTextRuns() {
            return bidi.countRuns();
        }

        @Override
        public BidiTextRun getVisualRun(int index) {
            var run = bidi.getVisualRun(index);
            return new BidiTextRun(run.getStart(), run.getLength(), run.getDirection());
        }

        @Override
        public byte getBaseDirection(String paragraph) {
            return switch (Bidi.getBaseDirection(paragraph)) {
                case Bidi.RTL -> RTL;
                case Bidi.LTR -> LTR;
                default -> NEUTRAL;
            };
        }
    }
}
