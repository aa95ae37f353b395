package intercept.documents.structure;

import intercept.model.document.Revision.Kind;
import java.util.ArrayDeque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/// What each object of a document is for: walks from the catalog and notes by which way it came to an object.
final class Roles {

    private static final int MOST_STEPS = 3_000_000;
    private static final Set<String> NEVER_PAGES = Set.of("Page", "Pages", "Catalog", "StructTreeRoot", "StructElem");
    private static final Set<String> UPWARDS = Set.of("Parent", "P", "Dest", "D", "StructParent");

    private final Map<COSObjectKey, EnumSet<Kind>> roles = new HashMap<>();
    private final Set<COSObjectKey> pages = new HashSet<>();
    private final Set<COSObjectKey> annotationLists = new HashSet<>();
    private final Set<COSObjectKey> widgets = new HashSet<>();
    private final ArrayDeque<Step> steps = new ArrayDeque<>();
    private int taken;

    private record Step(COSBase object, Kind kind) {}

    private Roles() {}

    static Roles of(PDDocument document) {
        var roles = new Roles();
        var catalog = document.getDocumentCatalog().getCOSObject();
        roles.pageTree(catalog.getItem(COSName.PAGES));
        if (catalog.getDictionaryObject(COSName.ACRO_FORM) instanceof COSDictionary form) {
            roles.fields(form.getItem(COSName.FIELDS));
            roles.walk(form.getItem("XFA"), Kind.FORM_FILLED);
        }
        roles.walk(catalog.getItem("DSS"), Kind.VALIDATION);
        roles.walk(catalog.getItem(COSName.METADATA), Kind.METADATA);
        for (String key : new String[] {"OCProperties", "OpenAction", "AA", "AF"}) {
            roles.walk(catalog.getItem(key), Kind.CONTENT);
        }
        if (catalog.getDictionaryObject(COSName.NAMES) instanceof COSDictionary names) {
            for (var key : names.keySet()) {
                roles.walk(names.getItem(key), key.getName().equals("Dests") ? Kind.METADATA : Kind.CONTENT);
            }
        }
        return roles;
    }

    /// Pages and the nodes of their tree.
    Set<COSObjectKey> pages() {
        return pages;
    }

    /// Arrays of annotations that are objects of their own.
    Set<COSObjectKey> annotationLists() {
        return annotationLists;
    }

    /// Form fields that are seen on a page.
    Set<COSObjectKey> widgets() {
        return widgets;
    }

    boolean known(COSObjectKey key) {
        return roles.containsKey(key) || pages.contains(key) || annotationLists.contains(key);
    }

    Set<Kind> of(COSObjectKey key) {
        return roles.getOrDefault(key, EnumSet.noneOf(Kind.class));
    }

    /// Whether the document is too large to be walked to its end.
    boolean incomplete() {
        return taken > MOST_STEPS;
    }

    private void pageTree(@Nullable COSBase root) {
        var nodes = new ArrayDeque<COSBase>();
        push(nodes, root);
        while (!nodes.isEmpty() && taken++ <= MOST_STEPS) {
            var node = nodes.pop();
            if (node instanceof COSObject reference && !pages.add(reference.getKey())) {
                continue;
            }
            if (resolve(node) instanceof COSDictionary page) {
                if (page.getDictionaryObject(COSName.KIDS) instanceof COSArray kids) {
                    for (int i = 0; i < kids.size(); i++) {
                        push(nodes, kids.get(i));
                    }
                }
                page(page);
            }
        }
    }

    private void page(COSDictionary page) {
        for (var key : page.keySet()) {
            switch (key.getName()) {
                case "Kids", "Parent" -> {
                    // walked by the tree
                }
                case "Annots" -> annotations(page.getItem(key));
                case "PieceInfo", "Metadata" -> walk(page.getItem(key), Kind.METADATA);
                default -> walk(page.getItem(key), Kind.CONTENT);
            }
        }
    }

    private void annotations(@Nullable COSBase list) {
        if (list instanceof COSObject reference) {
            annotationLists.add(reference.getKey());
        }
        if (resolve(list) instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                var entry = array.get(i);
                if (resolve(entry) instanceof COSDictionary annotation) {
                    boolean widget = "Widget".equals(annotation.getNameAsString(COSName.SUBTYPE));
                    walk(entry, widget ? field(entry, annotation) : Kind.ANNOTATION);
                }
            }
        }
    }

    private void fields(@Nullable COSBase list) {
        var open = new ArrayDeque<COSBase>();
        var seen = new HashSet<COSObjectKey>();
        push(open, list);
        while (!open.isEmpty() && taken++ <= MOST_STEPS) {
            var entry = open.pop();
            if (entry instanceof COSObject reference && !seen.add(reference.getKey())) {
                continue;
            }
            var object = resolve(entry);
            if (object instanceof COSArray array) {
                array.forEach(kid -> push(open, kid));
            } else if (object instanceof COSDictionary field) {
                push(open, field.getItem(COSName.KIDS));
                walk(entry, field(entry, field));
            }
        }
    }

    private Kind field(COSBase entry, COSDictionary field) {
        var kind = kind(field);
        if (kind == Kind.FORM_FILLED && entry instanceof COSObject reference && field.containsKey(COSName.RECT)) {
            widgets.add(reference.getKey());
        }
        return kind;
    }

    private static Kind kind(COSDictionary field) {
        if (!"Sig".equals(inherited(field, COSName.FT) instanceof COSName type ? type.getName() : "")) {
            return Kind.FORM_FILLED;
        }
        boolean stamp = inherited(field, COSName.V) instanceof COSDictionary value
                && ("DocTimeStamp".equals(value.getNameAsString(COSName.TYPE))
                        || "ETSI.RFC3161".equals(value.getNameAsString(COSName.SUB_FILTER)));
        return stamp ? Kind.VALIDATION : Kind.SIGNATURE;
    }

    private static @Nullable COSBase inherited(COSDictionary field, COSName key) {
        @Nullable COSDictionary at = field;
        for (int i = 0; at != null && i < 32; i++) {
            var value = at.getDictionaryObject(key);
            if (value != null) {
                return value;
            }
            at = at.getDictionaryObject(COSName.PARENT) instanceof COSDictionary parent ? parent : null;
        }
        return null;
    }

    /// Everything below gets the kind; pages and what is above stay out.
    private void walk(@Nullable COSBase root, Kind kind) {
        add(root, kind);
        while (!steps.isEmpty() && taken++ <= MOST_STEPS) {
            var step = steps.pop();
            if (step.object() instanceof COSObject reference) {
                var object = reference.getObject();
                if (object instanceof COSDictionary dictionary
                        && NEVER_PAGES.contains(String.valueOf(dictionary.getNameAsString(COSName.TYPE)))) {
                    continue;
                }
                if (roles.computeIfAbsent(reference.getKey(), _ -> EnumSet.noneOf(Kind.class))
                        .add(step.kind())) {
                    inside(object, step.kind());
                }
            } else {
                inside(step.object(), step.kind());
            }
        }
    }

    private void inside(@Nullable COSBase object, Kind kind) {
        if (object instanceof COSDictionary dictionary) {
            for (var key : dictionary.keySet()) {
                if ((kind == Kind.CONTENT && !key.getName().equals("Parent")) || !UPWARDS.contains(key.getName())) {
                    add(dictionary.getItem(key), kind);
                }
            }
        } else if (object instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                add(array.get(i), kind);
            }
        }
    }

    private void add(@Nullable COSBase object, Kind kind) {
        if (object instanceof COSObject || object instanceof COSDictionary || object instanceof COSArray) {
            steps.push(new Step(object, kind));
        }
    }

    private static void push(ArrayDeque<COSBase> onto, @Nullable COSBase object) {
        if (object != null) {
            onto.push(object);
        }
    }

    private static @Nullable COSBase resolve(@Nullable COSBase object) {
        return object instanceof COSObject reference ? reference.getObject() : object;
    }
}
