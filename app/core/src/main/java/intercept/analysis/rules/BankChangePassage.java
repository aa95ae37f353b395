package intercept.analysis.rules;

import intercept.model.TextRange;
import java.util.List;
import java.util.stream.Stream;

/// A sentence that announces another bank account.
///
/// @param language ISO 639
/// @param at in the text, from the first of its telling words to the last
/// @param readersOwn whether it speaks of the reader's account, as newsletters and banks do
/// @param writersOwn whether it calls the account the writer's own
record BankChangePassage(String language, TextRange at, boolean readersOwn, boolean writersOwn) {

    /// Passages of a mail's body, in order.
    static List<BankChangePassage> inBody(String text) {
        return Stream.concat(SpacedBankChange.find(text, 25).stream(), UnspacedBankChange.find(text).stream())
                .toList();
    }

    /// Passages of a page, where lines have no full stops, so that words must stand nearer.
    static List<BankChangePassage> inDocument(String page) {
        return Stream.concat(
                        SpacedBankChange.find(page, SpacedBankChange.NEAR).stream(),
                        UnspacedBankChange.find(page).stream())
                .toList();
    }
}
