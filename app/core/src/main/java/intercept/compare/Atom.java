package intercept.compare;

import intercept.model.document.Box;

/// The smallest piece of text that is compared: a run of letters, a run of digits, or one other sign. A word is cut
/// into atoms, so that it does not matter how a program cut the text into words.
///
/// @param text folded by [Letters]
/// @param printed as the page shows it
/// @param page index into the document's pages, from 0
/// @param line of the page
/// @param word number of the word within the document
/// @param glued stands right behind the atom before it, with no blank between
/// @param alone a sign of a script that parts no words
/// @param hyphen at the end of a line, so that it may be no part of the word
record Atom(
        String text,
        String printed,
        Box box,
        int page,
        int line,
        int word,
        boolean glued,
        boolean alone,
        boolean hyphen,
        double size) {

    /// How much it means that two atoms are the same.
    int weight() {
        return Character.isLetterOrDigit(text.codePointAt(0)) ? alone ? 3 : 1 + Math.min(text.length(), 8) : 1;
    }

    boolean isWord() {
        return Character.isLetterOrDigit(text.codePointAt(0));
    }
}
