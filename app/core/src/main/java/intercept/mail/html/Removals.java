package intercept.mail.html;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeTraversor;

/// Counts what a body would have loaded, run or asked for.
final class Removals {

    private static final Pattern REMOTE_URL =
            Pattern.compile("url\\(\\s*[\"']?((?:https?:)?//[^\"')\\s]{1,2000})", Pattern.CASE_INSENSITIVE);
    private static final Pattern IMPORT = Pattern.compile(
            "@import\\s+(?:url\\()?\\s*[\"']?((?:https?:)?//[^\"')\\s;]{1,2000})", Pattern.CASE_INSENSITIVE);
    private static final Pattern FONT = Pattern.compile("@font-face\\s*\\{[^}]{0,10000}\\}", Pattern.CASE_INSENSITIVE);
    private static final Set<String> OBJECTS =
            Set.of("iframe", "frame", "object", "embed", "applet", "video", "audio", "svg", "canvas", "math");
    private static final Set<String> FIELDS = Set.of("input", "textarea", "select");

    private final boolean based;
    private final Set<String> pictureHosts = new LinkedHashSet<>();
    private final Set<String> styleHosts = new LinkedHashSet<>();
    private int pictures;
    private int tiny;
    private int scripts;
    private int forms;
    private int fields;
    private int styles;
    private int objects;

    private Removals(boolean based) {
        this.based = based;
    }

    static List<Notice> of(Document document) {
        var base = document.getElementsByTag("base").first();
        var count = new Removals(base != null && remote(base.attr("href")));
        NodeTraversor.traverse(
                (node, _) -> {
                    if (node instanceof Element element) {
                        count.element(element);
                    }
                },
                document);
        return count.notices();
    }

    /// Whether a picture at this address would come from another machine.
    static boolean remote(String address) {
        var text = address.strip().toLowerCase(Locale.ROOT);
        return text.startsWith("http:")
                || text.startsWith("https:")
                || text.startsWith("//")
                || text.startsWith("ftp:");
    }

    private void element(Element element) {
        var name = element.normalName();
        if (name.equals("script")) {
            scripts++;
        } else if (name.equals("form")) {
            forms++;
        } else if (FIELDS.contains(name) && !element.attr("type").equalsIgnoreCase("image")) {
            fields++;
        } else if (OBJECTS.contains(name)) {
            objects++;
        } else if (name.equals("meta") && element.attr("http-equiv").equalsIgnoreCase("refresh")) {
            scripts++;
        } else if (name.equals("link")) {
            link(element);
        } else if (name.equals("style")) {
            sheet(element.data());
        } else if (name.equals("img") || name.equals("image") || name.equals("input") || name.startsWith("v:")) {
            picture(element);
        }
        if (remote(element.attr("background"))) {
            picture(element.attr("background"));
        }
        attributes(element);
    }

    private void attributes(Element element) {
        for (var attribute : element.attributes()) {
            var key = attribute.getKey().toLowerCase(Locale.ROOT);
            var value = attribute.getValue();
            if (key.startsWith("on") && key.length() > 3) {
                scripts++;
            } else if (key.equals("style")) {
                backgrounds(value);
            } else if ((key.equals("href") || key.equals("src")) && script(value)) {
                scripts++;
            }
        }
    }

    private static boolean script(String address) {
        var text = address.strip().replaceAll("[\\s\\p{Cntrl}]", "").toLowerCase(Locale.ROOT);
        return text.startsWith("javascript:") || text.startsWith("vbscript:") || text.startsWith("data:text/html");
    }

    private void link(Element element) {
        var kind = element.attr("rel").toLowerCase(Locale.ROOT);
        boolean loads = kind.contains("stylesheet") || kind.contains("preload") || kind.contains("prefetch");
        if (loads && !element.attr("href").isBlank()) {
            style(element.attr("href"));
        }
    }

    private void sheet(String text) {
        var imports = IMPORT.matcher(text);
        while (imports.find()) {
            style(imports.group(1));
        }
        var fonts = FONT.matcher(text);
        while (fonts.find()) {
            var source = REMOTE_URL.matcher(fonts.group());
            if (source.find()) {
                style(source.group(1));
            }
        }
        backgrounds(FONT.matcher(IMPORT.matcher(text).replaceAll("")).replaceAll(""));
    }

    private void backgrounds(String text) {
        var urls = REMOTE_URL.matcher(text);
        while (urls.find()) {
            picture(urls.group(1));
        }
    }

    private void picture(Element element) {
        var source = element.attr("src").strip();
        boolean leaves = remote(source) || (based && !source.isEmpty() && !source.contains(":"));
        if (!leaves) {
            source = element.attr("srcset").strip();
            leaves = remote(source);
        }
        if (leaves) {
            picture(source);
            if (pixel(element.attr("width")) || pixel(element.attr("height"))) {
                tiny++;
            }
        }
    }

    private static boolean pixel(String size) {
        return size.strip().matches("[01](px)?");
    }

    private void picture(String address) {
        pictures++;
        NamedDomains.host(address).ifPresent(pictureHosts::add);
    }

    private void style(String address) {
        styles++;
        NamedDomains.host(address).ifPresent(styleHosts::add);
    }

    private List<Notice> notices() {
        var notices = new ArrayList<Notice>();
        if (pictures > 0) {
            notices.add(new Notice.RemotePictures(pictures, tiny, List.copyOf(pictureHosts)));
        }
        if (scripts > 0) {
            notices.add(new Notice.Scripts(scripts));
        }
        if (forms > 0 || fields > 0) {
            notices.add(new Notice.Forms(Math.max(forms, 1)));
        }
        if (styles > 0) {
            notices.add(new Notice.RemoteStyles(styles, List.copyOf(styleHosts)));
        }
        if (objects > 0) {
            notices.add(new Notice.Objects(objects));
        }
        return notices;
    }
}
