package intercept.documents;

import intercept.model.document.PdfStructure;

/// Reads how a file is built.
public final class StructureReader {

    private StructureReader() {}

    public static PdfStructure read(PdfDocument document) {
        return PdfStructure.NONE;
    }
}
