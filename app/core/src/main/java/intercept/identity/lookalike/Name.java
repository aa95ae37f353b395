package intercept.identity.lookalike;

import intercept.identity.DomainName;
import intercept.identity.RegistrableDomain;
import intercept.identity.Skeleton;
import intercept.identity.SuffixList;

/// A host name cut into what somebody chose and what the registry gave, with what is needed to compare it. Of strangers
/// under one suffix: the whole suffix list counts.
///
/// @param ascii the registrable domain in A-label form: whose name it is
/// @param host the whole name in Unicode
/// @param labelAt where the label that the owner chose begins in `host`
/// @param label that label, in Unicode
/// @param suffix the ending, in Unicode
/// @param skeleton of the label
/// @param letters one bit for each code point modulo 64: a quick way to tell that names are far apart
record Name(
        String ascii,
        String host,
        int labelAt,
        String label,
        String suffix,
        String skeleton,
        long letters,
        int length) {

    static Name of(String domain) {
        var name = DomainName.of(domain);
        var registrable =
                SuffixList.WHOLE.registrable(name.ascii()).orElseGet(() -> RegistrableDomain.of(name.ascii()));
        int labels = labels(registrable);
        // A name that IDNA cannot convert may have other labels in its other form.
        var host = labels(name.unicode()) == labels(name.ascii()) ? name.unicode() : name.ascii();
        while (host.endsWith(".")) {
            host = host.substring(0, host.length() - 1);
        }
        int at = host.length();
        for (int i = 0; i < labels && at > 0; i++) {
            at = host.lastIndexOf('.', at - 1);
        }
        int labelAt = Math.max(0, at + 1);
        int dot = host.indexOf('.', labelAt);
        var label = host.substring(Math.min(labelAt, host.length()), dot < 0 ? host.length() : dot);
        var suffix = dot < 0 ? "" : host.substring(dot + 1);
        return new Name(
                registrable,
                host,
                labelAt,
                label,
                suffix,
                Skeleton.of(label),
                letters(label),
                label.codePointCount(0, label.length()));
    }

    static long letters(String text) {
        long letters = 0;
        for (int i = 0; i < text.length(); i++) {
            letters |= 1L << (text.charAt(i) & 63);
        }
        return letters;
    }

    /// Label and ending: what is imitated.
    String registered() {
        return host.substring(Math.min(labelAt, host.length()));
    }

    /// The labels before the registered ones, without the dot between; empty where there are none.
    String front() {
        return labelAt == 0 ? "" : host.substring(0, labelAt - 1);
    }

    private static int labels(String name) {
        return 1 + (int) name.chars().filter(c -> c == '.').count();
    }
}
