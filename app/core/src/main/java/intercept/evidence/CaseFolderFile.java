package intercept.evidence;

import java.nio.file.Path;

/// A file met on the walk through a case folder.
///
/// @param file where it is now
/// @param path relative to the walked folder, `/` between levels; the file name alone where a file was given
/// @param custodian mailbox it belongs to, or [intercept.model.Copy#UNKNOWN]
/// @param folder mail folder inside the custodian
/// @param size in bytes, as the directory says
/// @param modified milliseconds since 1970, as the directory says
public record CaseFolderFile(Path file, String path, String custodian, String folder, long size, long modified) {}
