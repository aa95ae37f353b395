package intercept.documents;

import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup.RenderState;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentMembershipDictionary;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.rendering.RenderDestination;
import org.jspecify.annotations.Nullable;

/// Layers that a viewer shows or not (ISO 32000-1, 8.11), and whether the content being read belongs to one that it
/// does not show.
final class OptionalContent {

    private static final int NOWHERE = Integer.MAX_VALUE;

    private final @Nullable PDOptionalContentProperties properties;
    private int sequences;
    private int offSince = NOWHERE;
    private int offForms;

    OptionalContent(PDDocument document) {
        properties = document.getDocumentCatalog().getOCProperties();
    }

    /// Whether what is read now is not shown.
    boolean isOff() {
        return offSince != NOWHERE || offForms > 0;
    }

    /// A marked-content sequence begins, whatever its kind.
    void begin() {
        sequences++;
    }

    /// The sequence that has just begun belongs to a layer.
    void belongsTo(@Nullable PDPropertyList layer) {
        if (offSince == NOWHERE && isOff(layer)) {
            offSince = sequences;
        }
    }

    void end() {
        if (sequences == offSince) {
            offSince = NOWHERE;
        }
        sequences = Math.max(0, sequences - 1);
    }

    void enter(@Nullable PDPropertyList layer) {
        offForms += isOff(layer) ? 1 : 0;
    }

    void leave(@Nullable PDPropertyList layer) {
        offForms -= isOff(layer) ? 1 : 0;
    }

    boolean isOff(@Nullable PDPropertyList layer) {
        return switch (layer) {
            case PDOptionalContentGroup group -> groupIsOff(group);
            case PDOptionalContentMembershipDictionary members -> membersAreOff(members);
            case null, default -> false;
        };
    }

    private boolean groupIsOff(PDOptionalContentGroup group) {
        var state = group.getRenderState(RenderDestination.VIEW);
        if (state != null) {
            return state == RenderState.OFF;
        }
        return properties != null && !properties.isGroupEnabled(group);
    }

    private boolean membersAreOff(PDOptionalContentMembershipDictionary members) {
        List<PDPropertyList> groups = members.getOCGs();
        if (groups.isEmpty()) {
            return false;
        }
        var policy = members.getVisibilityPolicy();
        if (COSName.ALL_ON.equals(policy)) {
            return groups.stream().anyMatch(this::isOff);
        }
        if (COSName.ALL_OFF.equals(policy)) {
            return !groups.stream().allMatch(this::isOff);
        }
        if (COSName.ANY_OFF.equals(policy)) {
            return groups.stream().noneMatch(this::isOff);
        }
        return groups.stream().allMatch(this::isOff);
    }
}
