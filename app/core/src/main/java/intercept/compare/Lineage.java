package intercept.compare;

import java.util.List;

/// Where the disputed file came from, and why we say so.
public record Lineage(Verdict verdict, List<Saying> reasons) {

    /// The names are those of CONTRACT section 5, in capitals.
    public enum Verdict {
        /// Somebody held the genuine file and changed it.
        EDITED_FROM_GENUINE,
        /// Both were made by the same program from the same template.
        SAME_ORIGIN,
        /// It was written anew to look alike.
        RE_TYPED,
        UNKNOWN;

        /// As CONTRACT writes it: `edited-from-genuine`.
        public String id() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }
}
