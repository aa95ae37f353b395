package intercept.analysis;

import intercept.model.Finding;
import intercept.words.Words;
import java.util.Locale;

/// The sentences of findings, in one language. Each rule has `ID.title`, `ID.explanation` (with variants
/// `ID.VARIANT.title`…), `ID.why` and `ID.innocent` in the rules' words.
public final class FindingWords {

    private final Words words;

    public FindingWords(Locale locale) {
        words = Words.of("intercept.analysis.rules.words", locale);
    }

    /// What was found, in a few words.
    public String title(Finding finding) {
        return sentence(finding, "title");
    }

    /// What was found, in plain sentences.
    public String explanation(Finding finding) {
        return sentence(finding, "explanation");
    }

    /// Why it matters.
    public String why(Finding finding) {
        return sentence(finding, "why");
    }

    /// When it would be harmless, and how to find out.
    public String innocent(Finding finding) {
        return sentence(finding, "innocent");
    }

    /// What keeps a rule from looking.
    public String missing(String rule, String key) {
        return words.get(rule + ".missing." + key);
    }

    /// The rule's name: its title without a case.
    public String name(String rule) {
        return words.get(rule + ".name");
    }

    private String sentence(Finding finding, String which) {
        var arguments = finding.arguments().toArray();
        var varied = finding.rule() + "." + finding.variant() + "." + which;
        return words.has(varied) ? words.get(varied, arguments) : words.get(finding.rule() + "." + which, arguments);
    }
}
