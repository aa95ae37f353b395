package intercept.evidence;

import intercept.model.Copy;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// Walks a case folder. Reads names only, follows no link out of the folder, leaves nothing out.
public final class FolderWalk {

    private FolderWalk() {}

    /// What a walk met.
    ///
    /// @param files by path
    /// @param unreachable what there is but could not be looked at, by path
    public record Found(List<CaseFolderFile> files, List<Unreachable> unreachable) {}

    /// Something that could not be looked at.
    ///
    /// @param reason one sentence for a person
    public record Unreachable(CaseFolderFile file, String reason) {}

    /// @param source a folder, or a single file
    /// @param custodians folder relative to the source -> mailbox address, as case.json has it
    public static Found walk(Path source, Map<String, String> custodians) throws IOException, InterruptedException {
        return walk(source, custodians, _ -> false);
    }

    /// @param notEvidence files to leave out: the case file itself, where it lies in the folder
    public static Found walk(Path source, Map<String, String> custodians, Predicate<Path> notEvidence)
            throws IOException, InterruptedException {
        // A link is followed where it is the folder that was asked for, and nowhere else.
        var folder = Files.isSymbolicLink(source) ? source.toRealPath() : source;
        var walk = new Walk(folder, new Custodians(custodians), notEvidence);
        Files.walkFileTree(folder, walk);
        if (walk.interrupted) {
            throw new InterruptedException();
        }
        walk.files.sort(Comparator.comparing(CaseFolderFile::path));
        walk.unreachable.sort(Comparator.comparing(met -> met.file().path()));
        return new Found(walk.files, walk.unreachable);
    }

    /// Why a file could not be read, in words for a person.
    public static String reason(IOException cause) {
        return switch (cause) {
            case AccessDeniedException _ -> "The system does not allow reading it.";
            case NoSuchFileException _ -> "It disappeared before it could be read.";
            default -> "The system could not read it: " + cause.getMessage();
        };
    }

    private static final class Walk implements FileVisitor<Path> {

        private final Path source;
        private final Custodians custodians;
        private final Predicate<Path> notEvidence;
        private final List<CaseFolderFile> files = new ArrayList<>();
        private final List<Unreachable> unreachable = new ArrayList<>();
        private boolean interrupted;

        Walk(Path source, Custodians custodians, Predicate<Path> notEvidence) {
            this.source = source;
            this.custodians = custodians;
            this.notEvidence = notEvidence;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return next();
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            if (notEvidence.test(file)) {
                return next();
            }
            if (attributes.isRegularFile()) {
                files.add(met(
                        file, attributes.size(), attributes.lastModifiedTime().toMillis()));
            } else if (attributes.isSymbolicLink()) {
                visitLink(file);
            } else {
                unreachable.add(new Unreachable(met(file, 0, 0), "It is no file but a device, pipe or socket."));
            }
            return next();
        }

        private void visitLink(Path link) {
            try {
                var target = link.toRealPath();
                if (target.startsWith(source.toRealPath()) && Files.isRegularFile(target)) {
                    var attributes = Files.readAttributes(target, BasicFileAttributes.class);
                    files.add(met(
                            link,
                            attributes.size(),
                            attributes.lastModifiedTime().toMillis()));
                } else {
                    unreachable.add(
                            new Unreachable(met(link, 0, 0), "It is a link to another place; links are not followed."));
                }
            } catch (IOException _) {
                unreachable.add(new Unreachable(met(link, 0, 0), "It is a link that leads nowhere."));
            }
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException cause) throws IOException {
            if (file.equals(source)) {
                throw cause;
            }
            unreachable.add(new Unreachable(met(file, 0, 0), reason(cause)));
            return next();
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @org.jspecify.annotations.Nullable IOException cause) {
            if (cause != null) {
                unreachable.add(new Unreachable(met(folder, 0, 0), reason(cause)));
            }
            return next();
        }

        private FileVisitResult next() {
            if (Thread.interrupted()) {
                interrupted = true;
                return FileVisitResult.TERMINATE;
            }
            return FileVisitResult.CONTINUE;
        }

        private CaseFolderFile met(Path file, long size, long modified) {
            var relative = source.relativize(file);
            // For a single file the source is the file itself, and nothing is left.
            var path = relative.toString().isEmpty()
                    ? name(file)
                    : relative.toString().replace('\\', '/');
            var place = custodians.place(name(source.toAbsolutePath()), parentName(source), path);
            return new CaseFolderFile(file, path, place.custodian(), place.folder(), size, modified);
        }

        private static String name(Path path) {
            var name = path.getFileName();
            return name == null ? "" : name.toString();
        }

        private static String parentName(Path path) {
            var parent = path.toAbsolutePath().getParent();
            return parent == null ? "" : name(parent);
        }
    }

    /// Whose mailbox a path belongs to.
    private record Custodians(Map<String, String> folders) {

        /// Who, and the mail folder inside.
        record Place(String custodian, String folder) {}

        Place place(String sourceName, String parentOfSource, String path) {
            int slash = path.lastIndexOf('/');
            var folder = slash < 0 ? "" : path.substring(0, slash);
            var mapped = folders.keySet().stream()
                    .filter(prefix -> isInside(folder, trimmed(prefix)))
                    .max(Comparator.comparingInt(String::length));
            if (mapped.isPresent()) {
                var prefix = trimmed(mapped.get());
                return new Place(folders.getOrDefault(mapped.get(), Copy.UNKNOWN), below(folder, prefix.length()));
            }
            var levels = folder.split("/", -1);
            for (int i = levels.length - 1, end = folder.length(); i >= 0; end -= levels[i].length() + 1, i--) {
                if (isAddress(levels[i])) {
                    return new Place(levels[i], below(folder, end));
                }
            }
            if (isAddress(sourceName) && !sourceName.equals(path)) {
                return new Place(sourceName, folder);
            }
            return new Place(
                    sourceName.equals(path) && isAddress(parentOfSource) ? parentOfSource : Copy.UNKNOWN, folder);
        }

        private static String trimmed(String prefix) {
            var clean = prefix.replace('\\', '/');
            clean = clean.startsWith("./") ? clean.substring(2) : clean;
            return clean.endsWith("/") ? clean.substring(0, clean.length() - 1) : clean;
        }

        private static boolean isInside(String folder, String prefix) {
            return prefix.isEmpty() || prefix.equals(".") || folder.equals(prefix) || folder.startsWith(prefix + "/");
        }

        private static String below(String folder, int end) {
            return folder.length() > end ? folder.substring(Math.min(folder.length(), end == 0 ? 0 : end + 1)) : "";
        }

        private static boolean isAddress(String name) {
            int at = name.indexOf('@');
            return at > 0
                    && at == name.lastIndexOf('@')
                    && name.indexOf('.', at) > at + 1
                    && name.indexOf(' ') < 0
                    && !name.endsWith(".");
        }
    }
}
