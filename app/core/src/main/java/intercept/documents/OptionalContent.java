package intercept.documents;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentMembershipDictionary;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.rendering.RenderDestination;
import org.jspecify.annotations.Nullable;

/// Layers that a viewer shows or not (ISO 32000-1, 8.11).
final class OptionalContent {

    private final @Nullable PDOptionalContentProperties properties;

    OptionalContent(PDDocument document) {
        properties = document.getDocumentCatalog().getOCProperties();
    }

    boolean isOff(@Nullable PDPropertyList list) {
        return switch (list) {
            case PDOptionalContentGroup group -> groupIsOff(group);
            case PDOptionalContentMembershipDictionary members -> membersAreOff(members);
            case null, default -> false;
        };
    }

    private boolean groupIsOff(PDOptionalContentGroup group) {
        var state = group.getRenderState(RenderDestination.VIEW);
        if (state != null) {
            return state == PDOptionalContentGroup.RenderState.OFF;
        }
        return properties != null && !properties.isGroupEnabled(group);
    }

    private boolean membersAreOff(PDOptionalContentMembershipDictionary members) {
        var groups = members.getOCGs();
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
