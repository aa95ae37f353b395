package intercept.mail.html;

import intercept.mail.html.Block.Origin;
import intercept.mail.html.Run.Link;
import intercept.mail.html.Run.Look;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// Walks a parsed body once and writes down what a reader would see. Depth is bounded by the parser.
final class BodyWalk {

    private static final Set<String> LEFT_OUT = Set.of(
            "script",
            "style",
            "head",
            "title",
            "meta",
            "link",
            "template",
            "iframe",
            "frame",
            "object",
            "embed",
            "applet",
            "video",
            "audio",
            "svg",
            "canvas",
            "math",
            "select",
            "datalist",
            "noframes");
    private static final Set<String> BOXES = Set.of(
            "div",
            "section",
            "article",
            "header",
            "footer",
            "main",
            "nav",
            "aside",
            "address",
            "center",
            "form",
            "fieldset",
            "legend",
            "dl",
            "dt",
            "dd",
            "figure",
            "figcaption",
            "details",
            "summary",
            "body",
            "caption",
            "tr",
            "td",
            "th",
            "tbody",
            "thead",
            "tfoot",
            "li",
            "button",
            "option",
            "noscript",
            "dir",
            "menu");
    private static final Pattern ATTRIBUTION = Pattern.compile(
            "(?is).*(wrote|writes|schrieb|écrit|schreef|geschreven|escribió|scritto|escreveu|skrev|kirjoitti"
                    + "|napisał|napsal|пишет|написал|さんは書きました|のメール|写道|寫道).{0,40}[:：]?\\s*");
    private static final int TABLE_DEPTH = 6;
    private static final int QUOTE_DEPTH = 30;
    private static final int COLUMNS = 100;

    /// What is handed down from an element to what is in it.
    private record Place(Looks looks, Set<Look> letters, Optional<Link> link, int list, int quote, int table) {

        Place with(Looks other) {
            return new Place(other, letters, link, list, quote, table);
        }

        Place with(Look look) {
            if (letters.contains(look)) {
                return this;
            }
            var more = EnumSet.of(look);
            more.addAll(letters);
            return new Place(looks, Set.copyOf(more), link, list, quote, table);
        }

        Place with(Link other) {
            return new Place(looks, letters, Optional.of(other), list, quote, table);
        }

        Place inList() {
            return new Place(looks, letters, link, list + 1, quote, table);
        }

        Place inQuote() {
            return new Place(looks, letters, link, list, quote + 1, table);
        }

        Place inTable() {
            return new Place(looks, letters, link, list, quote, table + 1);
        }
    }

    private final StyleSheets sheets;
    private final HiddenTexts hidden = new HiddenTexts();
    private final List<Notice.OtherTarget> otherTargets = new ArrayList<>();
    private Flow flow = new Flow();

    BodyWalk(Document document) {
        sheets = new StyleSheets(document);
    }

    List<Block> blocks(Document document) {
        element(document.body(), new Place(Looks.START, Set.of(), Optional.empty(), 0, 0, 0));
        return EarlierMail.fold(flow.blocks(), 1);
    }

    List<Notice> notices() {
        var notices = new ArrayList<Notice>(hidden.notices());
        otherTargets.stream().distinct().forEach(notices::add);
        return notices;
    }

    private void children(Node parent, Place place) {
        for (var child = parent.firstChild(); child != null; child = child.nextSibling()) {
            switch (child) {
                case DataNode _ -> {}
                case TextNode text -> text(text.getWholeText(), place);
                case Element element -> element(element, place);
                default -> {}
            }
        }
    }

    private void text(String words, Place place) {
        var how = place.looks().hidden();
        if (how.isPresent()) {
            hidden.add(how.get(), words);
        } else {
            flow.write(words, place.letters(), place.link());
        }
    }

    private void element(Element element, Place outside) {
        var name = element.normalName();
        if (LEFT_OUT.contains(name)) {
            return;
        }
        var style = sheets.of(element);
        var looks = outside.looks().of(element, style);
        if (looks.hard().isPresent()) {
            hidden.addAll(looks.hard().get(), element);
            return;
        }
        var place = letters(name, style, outside.with(looks));
        switch (name) {
            case "br" -> flow.breakLine();
            case "hr" -> flow.add(new Block.Rule());
            case "img", "image" -> picture(element);
            case "a" -> link(element, place);
            case "p" -> paragraph(element, style, place);
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element, place);
            case "pre", "xmp", "listing", "plaintext" -> verbatim(element, place);
            case "ul", "ol" -> list(element, place);
            case "table" -> table(element, place);
            case "blockquote" -> quote(element, blockquote(element, place), place);
            default -> other(element, style, place);
        }
    }

    private static Place letters(String name, Style style, Place place) {
        var result = switch (name) {
            case "b", "strong", "th" -> place.with(Look.BOLD);
            case "i", "em", "cite", "var", "dfn" -> place.with(Look.ITALIC);
            case "u", "ins" -> place.with(Look.UNDERLINE);
            case "code", "tt", "kbd", "samp" -> place.with(Look.CODE);
            default -> place;
        };
        if (style.isEmpty()) {
            return result;
        }
        if (style.get("font-weight").matches("bold(er)?|[6-9]00")) {
            result = result.with(Look.BOLD);
        }
        return style.get("font-style").equals("italic") ? result.with(Look.ITALIC) : result;
    }

    private void other(Element element, Style style, Place place) {
        if (!BOXES.contains(element.normalName())) {
            children(element, place);
            return;
        }
        if (lineAbove(style)) {
            flow.add(new Block.Rule());
        }
        if (earlier(element)) {
            quote(element, Origin.EARLIER_MAIL, place);
            return;
        }
        flow.softBreak();
        children(element, place);
        flow.softBreak();
    }

    private static boolean lineAbove(Style style) {
        var line = style.get("border-top");
        return line.contains("solid")
                && !line.startsWith("0")
                && style.get("border-left").isEmpty();
    }

    private static boolean earlier(Element element) {
        var classes = element.className();
        return classes.contains("gmail_quote")
                || classes.contains("yahoo_quoted")
                || classes.contains("protonmail_quote")
                || classes.contains("zmail_extra")
                || element.id().equals("OLK_SRC_BODY_SECTION")
                || element.id().equals("mail-editor-reference-message-container");
    }

    private void paragraph(Element element, Style style, Place place) {
        boolean tight = element.className().startsWith("Mso")
                || style.get("margin").startsWith("0")
                || (style.get("margin-top").startsWith("0")
                        && style.get("margin-bottom").startsWith("0"));
        if (lineAbove(style)) {
            flow.add(new Block.Rule());
        }
        if (!tight) {
            flow.end();
            children(element, place);
            flow.end();
            return;
        }
        flow.softBreak();
        boolean empty = element.text().chars().allMatch(Flow::unseen)
                && element.getElementsByTag("img").isEmpty();
        if (empty) {
            flow.breakLine();
        } else {
            children(element, place);
            flow.softBreak();
        }
    }

    private void heading(Element element, Place place) {
        flow.startHeading(element.normalName().charAt(1) - '0');
        children(element, place);
        flow.endHeading();
    }

    private void verbatim(Element element, Place place) {
        if (flow.isVerbatim()) {
            children(element, place);
            return;
        }
        flow.startVerbatim();
        children(element, place);
        flow.endVerbatim();
    }

    private void link(Element element, Place place) {
        var target = element.attr("href").strip();
        if (target.isEmpty() || target.startsWith("#")) {
            children(element, place);
            return;
        }
        var wrong = NamedDomains.mismatch(element.text(), target);
        wrong.ifPresent(otherTargets::add);
        children(element, place.with(new Link(target, wrong.map(Notice.OtherTarget::target))));
    }

    private void picture(Element element) {
        var source = element.attr("src").strip();
        var lower = source.toLowerCase(Locale.ROOT);
        var alt = element.attr("alt").strip();
        var width = pixels(element.attr("width"));
        var height = pixels(element.attr("height"));
        boolean spacer = width.orElse(99) <= 4 || height.orElse(99) <= 4;
        if (lower.startsWith("cid:")) {
            add(Block.Source.EMBEDDED, source.substring(4).strip().replaceAll("^<|>$", ""), alt, width, height);
        } else if (lower.startsWith("data:image/")) {
            add(Block.Source.IN_PLACE, source, alt, width, height);
        } else if (!spacer && !source.isEmpty()) {
            var kind = Removals.remote(source) ? Block.Source.REMOTE : Block.Source.NOWHERE;
            add(kind, source, alt, width, height);
        }
    }

    private void add(Block.Source kind, String source, String alt, Optional<Integer> width, Optional<Integer> height) {
        flow.add(new Block.Picture(kind, source, alt, width, height));
    }

    private static Optional<Integer> pixels(String size) {
        var digits = size.strip().replaceFirst("(px)?$", "");
        return digits.matches("\\d{1,4}") ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
    }

    private void list(Element element, Place outside) {
        var place = outside.inList();
        flow.end();
        boolean counted = element.normalName().equals("ol");
        int number = pixels(element.attr("start")).orElse(1);
        for (var item : element.children()) {
            if (item.normalName().equals("li")) {
                item(item, counted ? number++ + "." : "•", place);
            } else {
                element(item, place);
            }
        }
        flow.end();
    }

    /// Lists inside an item follow it as items of a deeper level.
    private void item(Element item, String marker, Place place) {
        var inside =
                blocks(() -> other(item, Style.NONE, place.with(place.looks().of(item, sheets.of(item)))));
        int own = 0;
        while (own < inside.size() && !(inside.get(own) instanceof Block.ListItem)) {
            own++;
        }
        if (own > 0) {
            flow.add(new Block.ListItem(place.list(), marker, List.copyOf(inside.subList(0, own))));
        }
        inside.subList(own, inside.size()).forEach(flow::add);
    }

    private Origin blockquote(Element element, Place place) {
        boolean cited = element.attr("type").equalsIgnoreCase("cite")
                || earlier(element)
                || element.hasAttr("cite")
                || place.quote() > 0
                || element.attr("style").toLowerCase(Locale.ROOT).contains("border-left");
        if (cited) {
            return Origin.EARLIER_MAIL;
        }
        var before = flow.blocks();
        return !before.isEmpty()
                        && before.getLast() instanceof Block.Paragraph paragraph
                        && ATTRIBUTION.matcher(Run.text(paragraph.runs())).matches()
                ? Origin.EARLIER_MAIL
                : Origin.PASSAGE;
    }

    private void quote(Element element, Origin origin, Place outside) {
        if (outside.quote() >= QUOTE_DEPTH) {
            flow.end();
            children(element, outside);
            flow.end();
            return;
        }
        var place = origin == Origin.EARLIER_MAIL ? outside.inQuote() : outside;
        var inside = EarlierMail.fold(blocks(() -> children(element, place)), place.quote() + 1);
        if (!inside.isEmpty()) {
            flow.add(EarlierMail.quote(origin, Math.max(1, place.quote()), inside));
        }
    }

    private void table(Element element, Place outside) {
        var place = outside.inTable();
        flow.end();
        if (place.table() > TABLE_DEPTH) {
            children(element, place);
            flow.end();
            return;
        }
        var rows = new ArrayList<Block.Row>();
        for (var part : element.children()) {
            switch (part.normalName()) {
                case "tr" -> row(part, place, rows);
                case "thead", "tbody", "tfoot" -> rows(part, place, rows);
                default -> element(part, place);
            }
        }
        flow.end();
        Tables.blocks(rows).forEach(flow::add);
    }

    private void rows(Element group, Place outside, List<Block.Row> rows) {
        var looks = outside.looks().of(group, sheets.of(group));
        if (looks.hard().isPresent()) {
            hidden.addAll(looks.hard().get(), group);
            return;
        }
        for (var row : group.children()) {
            row(row, outside.with(looks), rows);
        }
    }

    private void row(Element row, Place outside, List<Block.Row> rows) {
        var looks = outside.looks().of(row, sheets.of(row));
        if (looks.hard().isPresent()) {
            hidden.addAll(looks.hard().get(), row);
            return;
        }
        var cells = new ArrayList<Block.Cell>();
        for (var cell : row.children()) {
            var inside = blocks(() -> element(cell, outside.with(looks)));
            int columns = Math.clamp(pixels(cell.attr("colspan")).orElse(1), 1, COLUMNS);
            cells.add(new Block.Cell(columns, cell.normalName().equals("th"), List.copyOf(inside)));
        }
        if (cells.stream().anyMatch(cell -> !cell.blocks().isEmpty())) {
            rows.add(new Block.Row(cells));
        }
    }

    /// What some work writes, kept apart from the rest.
    private List<Block> blocks(Runnable work) {
        var outer = flow;
        flow = new Flow();
        try {
            work.run();
            return flow.blocks();
        } finally {
            flow = outer;
        }
    }
}
