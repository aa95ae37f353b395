package intercept.documents.structure;

import intercept.model.document.Revision.Kind;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/// What an incremental update changed: the strongest of all that its objects are part of.
final class RevisionChange {

    /// What a page may change without showing anything else.
    private static final Set<String> PAGE_KEEPS = Set.of("Annots", "Parent", "StructParents", "Tabs", "PieceInfo");

    /// What a form field may change when it is filled.
    private static final Set<String> FIELD_FILLS =
            Set.of("V", "AP", "AS", "M", "DV", "I", "RV", "F", "Ff", "MK", "DA", "P", "Parent", "StructParent");

    private final PDDocument before;
    private final PDDocument after;
    private final Roles roles;
    private final Set<Kind> found = new TreeSet<>(java.util.Comparator.comparingInt(RevisionChange::weight));

    RevisionChange(PDDocument before, PDDocument after) {
        this.before = before;
        this.after = after;
        this.roles = Roles.of(after);
    }

    private static int weight(Kind kind) {
        return switch (kind) {
            case ORIGINAL -> 6;
            case CONTENT -> 5;
            case ANNOTATION -> 4;
            case FORM_FILLED -> 3;
            case SIGNATURE -> 2;
            case VALIDATION -> 1;
            case METADATA -> 0;
        };
    }

    Kind kind() {
        if (roles.incomplete()) {
            return Kind.CONTENT;
        }
        for (var key : changed()) {
            if (roles.pages().contains(key)) {
                page(key);
            } else if (roles.annotationLists().contains(key)) {
                fewer(list(before, key), list(after, key));
            } else {
                roles.of(key).forEach(kind -> found.add(kind == Kind.FORM_FILLED ? field(key) : kind));
            }
        }
        catalog();
        return found.stream().reduce((_, heavier) -> heavier).orElse(Kind.METADATA);
    }

    /// The objects that are new, gone or different.
    private Set<COSObjectKey> changed() {
        var old = before.getDocument().getXrefTable();
        var now = after.getDocument().getXrefTable();
        var keys = new LinkedHashSet<COSObjectKey>(now.keySet());
        keys.addAll(old.keySet());
        keys.removeIf(key -> !roles.known(key) || stays(key, old, now));
        keys.removeIf(key -> old.containsKey(key)
                && now.containsKey(key)
                && CosText.of(object(before, key)).equals(CosText.of(object(after, key))));
        return keys;
    }

    private static boolean stays(COSObjectKey key, Map<COSObjectKey, Long> old, Map<COSObjectKey, Long> now) {
        Long was = old.get(key);
        Long is = now.get(key);
        if (was == null || is == null || !was.equals(is)) {
            return false;
        }
        // A negative place is the number of the object stream in which the object stands.
        var container = new COSObjectKey(Math.abs(was), 0);
        return was >= 0 || java.util.Objects.equals(old.get(container), now.get(container));
    }

    private void page(COSObjectKey key) {
        if (object(before, key) instanceof COSDictionary was && object(after, key) instanceof COSDictionary is) {
            var keys = differing(was, is);
            if (keys.contains("Annots")) {
                fewer(was.getCOSArray(COSName.ANNOTS), is.getCOSArray(COSName.ANNOTS));
            }
            keys.removeAll(PAGE_KEEPS);
            if (!keys.isEmpty()) {
                found.add(Kind.CONTENT);
            }
        } else {
            found.add(Kind.CONTENT);
        }
    }

    /// Annotations that are new or different are changed objects of their own, unless they stand in the list.
    private void fewer(@Nullable COSArray was, @Nullable COSArray is) {
        var now = texts(is);
        var old = texts(was);
        if (!now.containsAll(old) || now.stream().anyMatch(text -> text.startsWith("<<") && !old.contains(text))) {
            found.add(Kind.ANNOTATION);
        }
    }

    private static Collection<String> texts(@Nullable COSArray list) {
        var texts = new LinkedHashSet<String>();
        for (int i = 0; list != null && i < list.size(); i++) {
            texts.add(CosText.of(list.get(i)));
        }
        return texts;
    }

    private static @Nullable COSArray list(PDDocument document, COSObjectKey key) {
        return object(document, key) instanceof COSArray array ? array : null;
    }

    /// A new field lies over the page like any other annotation; so does one that was moved.
    private Kind field(COSObjectKey key) {
        if (!roles.widgets().contains(key)) {
            return Kind.FORM_FILLED;
        }
        if (object(before, key) instanceof COSDictionary was && object(after, key) instanceof COSDictionary is) {
            var keys = differing(was, is);
            keys.removeAll(FIELD_FILLS);
            return keys.isEmpty() ? Kind.FORM_FILLED : Kind.ANNOTATION;
        }
        return Kind.ANNOTATION;
    }

    private void catalog() {
        var was = before.getDocumentCatalog().getCOSObject();
        var is = after.getDocumentCatalog().getCOSObject();
        for (String key : differing(was, is)) {
            switch (key) {
                case "Pages", "OCProperties", "OpenAction", "AA", "AF" -> found.add(Kind.CONTENT);
                case "Names" -> names(was, is);
                case "AcroForm" -> form(was, is);
                case "DSS" -> found.add(Kind.VALIDATION);
                case "Perms" -> found.add(Kind.SIGNATURE);
                default -> found.add(Kind.METADATA);
            }
        }
    }

    private void names(COSDictionary was, COSDictionary is) {
        var keys = differing(dictionary(was, "Names"), dictionary(is, "Names"));
        keys.remove("Dests");
        found.add(keys.isEmpty() ? Kind.METADATA : Kind.CONTENT);
    }

    private void form(COSDictionary was, COSDictionary is) {
        if (differing(dictionary(was, "AcroForm"), dictionary(is, "AcroForm")).contains("XFA")) {
            found.add(Kind.FORM_FILLED);
        }
    }

    private static COSDictionary dictionary(COSDictionary in, String key) {
        return in.getDictionaryObject(key) instanceof COSDictionary dictionary ? dictionary : new COSDictionary();
    }

    private static Set<String> differing(COSDictionary was, COSDictionary is) {
        var keys = new TreeSet<String>();
        was.keySet().forEach(key -> keys.add(key.getName()));
        is.keySet().forEach(key -> keys.add(key.getName()));
        keys.removeIf(key -> CosText.of(was.getItem(key)).equals(CosText.of(is.getItem(key))));
        return keys;
    }

    private static @Nullable COSBase object(PDDocument document, COSObjectKey key) {
        return Optional.ofNullable(document.getDocument().getObjectFromPool(key))
                .map(COSObject::getObject)
                .orElse(null);
    }
}
