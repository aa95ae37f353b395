package intercept.identity;

import intercept.model.TextRange;

/// Something in a name or an address that a reader cannot see, or sees as something else.
///
/// @param at where it is in the text that was looked at
public record TextTrick(Kind kind, TextRange at) {

    public enum Kind {
        INVISIBLE("It contains a character that cannot be seen."),
        DIRECTION("It contains a control character that changes the order in which letters are shown."),
        CONTROL("It contains a control character."),
        MIXED_SCRIPTS("One word mixes letters of different alphabets that look alike."),
        WHOLE_WORD_OF_LOOKALIKES("A word is written wholly in letters of another alphabet that look like Latin ones."),
        ODD_FORMS("It uses special forms of letters that only look like ordinary ones.");

        private final String sentence;

        Kind(String sentence) {
            this.sentence = sentence;
        }

        /// In English, for a person.
        public String sentence() {
            return sentence;
        }
    }
}
