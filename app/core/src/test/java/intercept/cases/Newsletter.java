package intercept.cases;

import java.util.List;
import java.util.Optional;

/// A harmless newsletter with what all newsletters have: a hidden preview line, remote pictures, a counter.
///
/// @param list the name before the domain in List-Id
/// @param preview the hidden line
/// @param ground colour of the page; `ink` that of the headings
record Newsletter(String title, String domain, String list, String preview, String ground, String ink) {

    private static final Newsletter TRADE_WEEKLY = new Newsletter(
            "Trade Weekly",
            "tradeweekly.example",
            "weekly",
            "This week in five minutes. Paper, freight and a word of caution.",
            "#f2f2ee",
            "#7a1f1f");
    private static final Newsletter DECK_AND_HULL = new Newsletter(
            "Deck & Hull",
            "deckandhull.example",
            "letter",
            "Winches, paint and the people behind them. Ten minutes of reading.",
            "#eef3f7",
            "#17456b");

    static Optional<Newsletter> of(Actor sender) {
        return switch (sender) {
            case NEWSLETTER -> Optional.of(TRADE_WEEKLY);
            case DECK -> Optional.of(DECK_AND_HULL);
            default -> Optional.empty();
        };
    }

    void marks(Entry entry, List<Field> head) {
        head.add(new Field("List-Id", title + " <" + list + "." + domain + ">"));
        head.add(new Field("List-Unsubscribe", "<" + site() + "/u/" + Ids.hex(16, entry.number()) + ">"));
        head.add(new Field("Precedence", "bulk"));
    }

    String html(Entry entry) {
        var name = Prose.escape(title);
        var out = new StringBuilder("""
                <!doctype html>
                <html><head><meta charset="utf-8"><title>TITLE</title></head>
                <body style="margin:0;background:GROUND;font-family:Georgia,serif">
                <div style="display:none;max-height:0;overflow:hidden;font-size:1px;color:GROUND">PREVIEW</div>
                <table width="600" align="center" cellpadding="24" style="background:#ffffff">
                <tr><td><img src="SITE/img/head.png" width="552" height="80" alt="TITLE"></td></tr>
                """.replace("TITLE", name)
                .replace("GROUND", ground)
                .replace("PREVIEW", preview)
                .replace("SITE", site()));
        var blocks = entry.text().split("\n\n", -1);
        for (int i = 0; i + 1 < blocks.length; i += 2) {
            out.append("<tr><td><h2 style=\"font-size:20px;color:" + ink + "\">" + Prose.escape(blocks[i])
                    + "</h2>\n<p>"
                    + Prose.escape(blocks[i + 1]) + " <a href=\"" + site() + "/r/" + Ids.hex(10, blocks[i])
                    + "\">Read on</a></p></td></tr>\n");
        }
        return out.append("<tr><td style=\"font-size:12px;color:#777777\">You receive " + name
                        + " because you asked"
                        + " for it. <a href=\"" + site() + "/u/" + Ids.hex(16, entry.number())
                        + "\">Unsubscribe</a></td></tr>\n</table>\n<img src=\"" + site() + "/o/"
                        + Ids.hex(20, "open " + entry.number())
                        + ".gif\" width=\"1\" height=\"1\" alt=\"\">\n</body></html>\n")
                .toString();
    }

    private String site() {
        return "https://www." + domain;
    }
}
