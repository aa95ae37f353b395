package intercept.cli;

import intercept.cli.JsonShape.Decimal;
import intercept.cli.JsonShape.Fields;
import intercept.cli.JsonShape.ListOf;
import intercept.cli.JsonShape.MapOf;
import intercept.cli.JsonShape.OneOf;
import intercept.cli.JsonShape.OrNull;
import intercept.cli.JsonShape.Text;
import intercept.cli.JsonShape.Whole;
import intercept.cli.JsonShape.YesNo;
import java.util.Set;

/// What the contract says of `diff --json`, with the fields that the program adds.
final class DiffShape {

    private static final Text ANY = new Text(".*");
    private static final Text SOME = new Text(".+");
    private static final Text SHA256 = new Text("[0-9a-f]{64}");
    private static final Text NAME = new Text("[a-z-]+");
    private static final Whole WHOLE = new Whole();
    private static final ListOf BOX = new ListOf(new Decimal());

    private static final Fields CHANGE = new Fields()
            .with(
                    "kind",
                    new OneOf(Set.of(
                            "iban",
                            "bic",
                            "account",
                            "amount",
                            "date",
                            "reference",
                            "name",
                            "contact",
                            "text",
                            "image",
                            "moved",
                            "page-inserted",
                            "page-removed",
                            "hidden-text",
                            "embedded-data")))
            .with("page", sides(new OrNull(WHOLE)))
            .with("box", sides(BOX))
            .with("before", ANY)
            .with("after", ANY)
            .with("detail", ANY)
            .with("payment", new YesNo());

    private static final Fields PAID = new Fields()
            .with("type", NAME)
            .with("value", SOME)
            .with("checksum", new OneOf(Set.of("valid", "invalid", "none")))
            .with("page", WHOLE)
            .with("box", BOX);

    private static final Fields STRUCTURE = new Fields()
            .with("sha256", SHA256)
            .with("producer", ANY)
            .with("creator", ANY)
            .with("created", ANY)
            .with("modified", ANY)
            .with("revisions", WHOLE)
            .with("fonts", new ListOf(SOME))
            .with("version", SOME)
            .with("id", new ListOf(ANY))
            .with("linearized", new YesNo())
            .with("objects", WHOLE)
            .with(
                    "history",
                    new ListOf(new Fields()
                            .with("number", WHOLE)
                            .with("kind", NAME)
                            .with("length", WHOLE)
                            .with("sha256", SHA256)))
            .with("info", new MapOf(ANY))
            .with("xmp", new MapOf(ANY))
            .with("actions", new ListOf(SOME))
            .with("files", new ListOf(SOME))
            .with("encryption", ANY)
            .with("signatures", new ListOf(SOME))
            .with(
                    "hiddenText",
                    new ListOf(new Fields()
                            .with("page", WHOLE)
                            .with("box", BOX)
                            .with("text", ANY)
                            .with("reason", NAME)))
            .with(
                    "embedded",
                    new ListOf(new Fields()
                            .with("kind", NAME)
                            .with("name", ANY)
                            .with("page", WHOLE)
                            .with("box", BOX)
                            .with("sha256", SHA256)
                            .with("text", ANY)
                            .with(
                                    "values",
                                    new ListOf(new Fields().with("kind", NAME).with("value", SOME)))))
            .with(
                    "fields",
                    new ListOf(new Fields()
                            .with("kind", NAME)
                            .with("value", SOME)
                            .with("printed", SOME)
                            .with("page", WHOLE)
                            .with("box", BOX)));

    static final Fields DIFF = new Fields()
            .with("schema", WHOLE)
            .with(
                    "pages",
                    new ListOf(new Fields()
                            .with("genuine", new OrNull(WHOLE))
                            .with("disputed", new OrNull(WHOLE))
                            .with("similarity", new Decimal())))
            .with("changes", new ListOf(CHANGE))
            .with("summary", SOME)
            .with("payment", sides(new ListOf(PAID)))
            .with(
                    "lineage",
                    new Fields()
                            .with(
                                    "verdict",
                                    new OneOf(Set.of("edited-from-genuine", "same-origin", "re-typed", "unknown")))
                            .with("reasons", new ListOf(SOME)))
            .with("structure", sides(STRUCTURE))
            .with("similarity", new Decimal());

    static final Fields PAIR = new Fields()
            .with("title", SOME)
            .with("genuine", SHA256)
            .with("disputed", SHA256)
            .with("diff", DIFF);

    private DiffShape() {}

    private static Fields sides(JsonShape shape) {
        return new Fields().with("genuine", shape).with("disputed", shape);
    }
}
