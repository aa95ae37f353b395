package intercept.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The fonts of a printed report: three that the program brings (Latin, Greek, Cyrillic, signs), and for everything
/// else the characters themselves, taken from the fonts of this machine in the order of [#PREFERRED].
final class ReportFonts {

    private static final Logger LOG = LoggerFactory.getLogger(ReportFonts.class);
    private static final int DEPTH = 6;
    static final String SANS = "fonts/Inter-Regular.ttf";
    static final String SANS_BOLD = "fonts/Inter-SemiBold.ttf";
    static final String MONO = "fonts/NotoSansMono-Regular.ttf";

    /// A font file to look for, its bold sister, and which face of a collection to take.
    private record Candidate(String regular, String bold, String face) {
        Candidate(String regular, String bold) {
            this(regular, bold, "");
        }
    }

    /// First those of Japanese, then of Chinese and Korean, then of other scripts; within each, the better drawn first.
    private static final List<Candidate> PREFERRED = List.of(
            new Candidate("notosanscjk-regular.ttc", "notosanscjk-bold.ttc", "CJKjp"),
            new Candidate("notosanscjkjp-regular.otf", "notosanscjkjp-bold.otf"),
            new Candidate("notosansjp-regular.otf", "notosansjp-bold.otf"),
            new Candidate("notosansjp-regular.ttf", "notosansjp-bold.ttf"),
            new Candidate("yugothm.ttc", "yugothb.ttc", "YuGothic-"),
            new Candidate("yugothr.ttc", "yugothb.ttc", "YuGothic-"),
            new Candidate("meiryo.ttc", "meiryob.ttc"),
            new Candidate("msgothic.ttc", "msgothic.ttc"),
            new Candidate("ヒラギノ角ゴシック w3.ttc", "ヒラギノ角ゴシック w6.ttc"),
            new Candidate("hiragino sans gb.ttc", "hiragino sans gb.ttc"),
            new Candidate("ipaexg.ttf", "ipaexg.ttf"),
            new Candidate("ipagp.ttf", "ipagp.ttf"),
            new Candidate("vl-pgothic-regular.ttf", "vl-pgothic-regular.ttf"),
            new Candidate("takaopgothic.ttf", "takaopgothic.ttf"),
            new Candidate("msyh.ttc", "msyhbd.ttc"),
            new Candidate("msjh.ttc", "msjhbd.ttc"),
            new Candidate("simsun.ttc", "simsun.ttc"),
            new Candidate("simsunb.ttf", "simsunb.ttf"),
            new Candidate("pingfang.ttc", "pingfang.ttc"),
            new Candidate("stheiti light.ttc", "stheiti medium.ttc"),
            new Candidate("wqy-microhei.ttc", "wqy-microhei.ttc"),
            new Candidate("wqy-zenhei.ttc", "wqy-zenhei.ttc"),
            new Candidate("malgun.ttf", "malgunbd.ttf"),
            new Candidate("applesdgothicneo.ttc", "applesdgothicneo.ttc"),
            new Candidate("nanumgothic.ttf", "nanumgothicbold.ttf"),
            new Candidate("segoeui.ttf", "segoeuib.ttf"),
            new Candidate("tahoma.ttf", "tahomabd.ttf"),
            new Candidate("arial.ttf", "arialbd.ttf"),
            new Candidate("dejavusans.ttf", "dejavusans-bold.ttf"),
            new Candidate("notosansarabic-regular.ttf", "notosansarabic-bold.ttf"),
            new Candidate("notonaskharabic-regular.ttf", "notonaskharabic-bold.ttf"),
            new Candidate("geezapro.ttc", "geezapro.ttc"),
            new Candidate("notosanshebrew-regular.ttf", "notosanshebrew-bold.ttf"),
            new Candidate("notosansthai-regular.ttf", "notosansthai-bold.ttf"),
            new Candidate("notosansdevanagari-regular.ttf", "notosansdevanagari-bold.ttf"),
            new Candidate("leelawui.ttf", "leelauib.ttf"),
            new Candidate("nirmala.ttf", "nirmalab.ttf"),
            new Candidate("nirmala.ttc", "nirmala.ttc"),
            new Candidate("droidsansfallbackfull.ttf", "droidsansfallbackfull.ttf"),
            new Candidate("arial unicode.ttf", "arial unicode.ttf"),
            new Candidate("freesans.ttf", "freesansbold.ttf"),
            new Candidate("seguisym.ttf", "seguisym.ttf"),
            new Candidate("notosanssymbols2-regular.ttf", "notosanssymbols2-regular.ttf"),
            new Candidate("notoemoji-regular.ttf", "notoemoji-regular.ttf"));

    /// What a report needs beyond the program's own fonts.
    ///
    /// @param regular font file with the characters that are missing from our own; absent where none is missing
    /// @param bold the same in bold
    /// @param missing characters that no font of this machine has; both fonts draw them as an empty box
    record Extra(Optional<byte[]> regular, Optional<byte[]> bold, List<Integer> missing) {}

    private static final Glyph BOX = GlyphOutline.boxGlyph();

    private final List<Path> folders;
    private final Map<Integer, Glyph> regular = new HashMap<>();
    private final Map<Integer, Glyph> bold = new HashMap<>();
    private final Set<Integer> unknown = new HashSet<>();

    /// @param folders where fonts are looked for
    ReportFonts(List<Path> folders) {
        this.folders = List.copyOf(folders);
    }

    /// The usual font folders of Linux, macOS and Windows.
    static ReportFonts ofThisMachine() {
        var home = Path.of(System.getProperty("user.home", "."));
        var windows = Optional.ofNullable(System.getenv("WINDIR")).map(Path::of);
        var local = Optional.ofNullable(System.getenv("LOCALAPPDATA")).map(Path::of);
        return new ReportFonts(Stream.of(
                        Optional.of(Path.of("/usr/share/fonts")),
                        Optional.of(Path.of("/usr/local/share/fonts")),
                        Optional.of(home.resolve(".local/share/fonts")),
                        Optional.of(home.resolve(".fonts")),
                        Optional.of(Path.of("/System/Library/Fonts")),
                        Optional.of(Path.of("/Library/Fonts")),
                        Optional.of(home.resolve("Library/Fonts")),
                        windows.map(folder -> folder.resolve("Fonts")),
                        local.map(folder -> folder.resolve("Microsoft/Windows/Fonts")))
                .flatMap(Optional::stream)
                .filter(Files::isDirectory)
                .toList());
    }

    /// A font that the program brings.
    static InputStream bundled(String name) {
        var stream = ReportFonts.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException("the program was built without " + name);
        }
        return stream;
    }

    /// Looks for everything in the text that our own font cannot draw. What was found once is kept: opening a large
    /// font takes seconds.
    synchronized Extra extra(String text) {
        var wanted = foreign(text);
        if (wanted.isEmpty()) {
            return new Extra(Optional.empty(), Optional.empty(), List.of());
        }
        lookFor(wanted);
        var missing = wanted.stream().filter(unknown::contains).toList();
        return new Extra(
                Optional.of(GlyphFont.write("InterceptExtra", chosen(wanted, regular))),
                Optional.of(GlyphFont.write("InterceptExtraBold", chosen(wanted, bold))),
                missing);
    }

    private void lookFor(Set<Integer> wanted) {
        var open = new TreeSet<>(wanted);
        open.removeAll(regular.keySet());
        open.removeAll(unknown);
        if (open.isEmpty()) {
            return;
        }
        var files = fontFiles();
        for (var candidate : PREFERRED) {
            var found = take(files, candidate.regular(), candidate.face(), open);
            if (!found.isEmpty()) {
                regular.putAll(found);
                bold.putAll(found);
                bold.putAll(take(files, candidate.bold(), candidate.face(), found.keySet()));
                open.removeAll(found.keySet());
            }
            if (open.isEmpty()) {
                return;
            }
        }
        unknown.addAll(open);
    }

    private static SortedMap<Integer, Glyph> chosen(Set<Integer> wanted, Map<Integer, Glyph> from) {
        var chosen = new TreeMap<Integer, Glyph>();
        wanted.forEach(character -> chosen.put(character, from.getOrDefault(character, BOX)));
        return chosen;
    }

    private static Set<Integer> foreign(String text) {
        try (var sans = bundled(SANS);
                var font = new TTFParser().parse(new RandomAccessReadBuffer(sans))) {
            var characters = font.getUnicodeCmapLookup();
            var foreign = new TreeSet<Integer>();
            text.codePoints()
                    .filter(c -> !Character.isISOControl(c) && !Character.isWhitespace(c))
                    .filter(c -> characters.getGlyphId(c) == 0)
                    .forEach(foreign::add);
            return foreign;
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own font is damaged", e);
        }
    }

    private static Map<Integer, Glyph> take(Map<String, Path> files, String name, String face, Set<Integer> wanted) {
        var path = files.get(name);
        var taken = new HashMap<Integer, Glyph>();
        if (path == null) {
            return taken;
        }
        try (var font = SystemFont.open(path, face)) {
            for (int character : wanted) {
                font.glyph(character).ifPresent(glyph -> taken.put(character, glyph));
            }
        } catch (IOException e) {
            LOG.info("The font {} cannot be used for the report; others are tried.", path, e);
        }
        return taken;
    }

    /// By file name in lower case.
    private Map<String, Path> fontFiles() {
        var files = new HashMap<String, Path>();
        for (var folder : folders) {
            try (var walk = Files.walk(folder, DEPTH, FileVisitOption.FOLLOW_LINKS)) {
                walk.sorted()
                        .forEach(path ->
                                files.putIfAbsent(path.getFileName().toString().toLowerCase(Locale.ROOT), path));
            } catch (IOException | UncheckedIOException e) {
                LOG.info("The font folder {} cannot be read to its end.", folder, e);
            }
        }
        return files;
    }
}
