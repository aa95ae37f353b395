package intercept.documents;

import intercept.documents.structure.FileStructure;
import intercept.model.document.PdfStructure;

/// Reads how a file is built: what it says about its making, its revisions, what it stores and what it would do.
public final class StructureReader {

    private StructureReader() {}

    public static PdfStructure read(PdfDocument document) {
        return FileStructure.read(document.bytes(), document.pdf());
    }
}
