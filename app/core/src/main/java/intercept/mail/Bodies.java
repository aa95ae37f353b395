package intercept.mail;

import intercept.model.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Body and HTML of a mail from its leaves.
///
/// @param text plain body, from HTML where there is no plain one
/// @param html HTML body, untouched
record Bodies(String text, Optional<String> html) {

    /// @param leaves in order of the mail
    /// @param shown those of `leaves` that a reader of plain text is shown (RFC 8621 section 4.1.4)
    static Bodies of(List<Leaf> leaves, List<Leaf> shown) {
        List<String> texts = new ArrayList<>();
        for (var leaf : shown) {
            String text = leaf.role() == Part.Role.HTML ? HtmlText.of(leaf.text()) : leaf.text();
            if (!text.isEmpty()) {
                texts.add(text);
            }
        }
        List<String> htmls = leaves.stream()
                .filter(leaf -> leaf.role() == Part.Role.HTML)
                .map(Leaf::text)
                .toList();
        Optional<String> html = htmls.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", htmls));
        String text = BodyText.join(texts);
        if (text.isBlank() && html.isPresent()) {
            text = HtmlText.of(html.get());
        }
        return new Bodies(text, html);
    }
}
