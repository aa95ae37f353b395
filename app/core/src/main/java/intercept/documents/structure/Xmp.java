package intercept.documents.structure;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamReader;

/// The XMP packet of a document (ISO 16684-1) as keys and values: `pdf:Producer`, `xmpMM:DocumentID`. Members
/// of a list are joined by `; `, parts of a structure named `xmpMM:History/stEvt:softwareAgent`.
final class Xmp implements SafeXml.Listener {

    private static final int LONGEST = 2000;
    private static final int MOST = 200;
    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

    /// The usual prefix of each namespace: a file may choose another.
    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry("http://ns.adobe.com/pdf/1.3/", "pdf"),
            Map.entry("http://ns.adobe.com/xap/1.0/", "xmp"),
            Map.entry("http://ns.adobe.com/xap/1.0/mm/", "xmpMM"),
            Map.entry("http://ns.adobe.com/xap/1.0/sType/ResourceRef#", "stRef"),
            Map.entry("http://ns.adobe.com/xap/1.0/sType/ResourceEvent#", "stEvt"),
            Map.entry("http://ns.adobe.com/xap/1.0/rights/", "xmpRights"),
            Map.entry("http://purl.org/dc/elements/1.1/", "dc"),
            Map.entry("http://ns.adobe.com/photoshop/1.0/", "photoshop"),
            Map.entry("http://ns.adobe.com/pdfx/1.3/", "pdfx"),
            Map.entry("http://www.aiim.org/pdfa/ns/id/", "pdfaid"),
            Map.entry("urn:factur-x:pdfa:CrossIndustryDocument:invoice:1p0#", "fx"),
            Map.entry("urn:ferd:pdfa:CrossIndustryDocument:invoice:1p0#", "zf"),
            Map.entry("urn:zugferd:pdfa:CrossIndustryDocument:invoice:2p0#", "zf"));

    private final Map<String, String> values = new TreeMap<>();
    private final ArrayDeque<String> path = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();

    private Xmp() {}

    static Map<String, String> read(byte[] packet) {
        var xmp = new Xmp();
        SafeXml.read(onlyXml(packet), xmp);
        return Collections.unmodifiableMap(xmp.values);
    }

    /// A packet may be in UTF-8, UTF-16 or UTF-32 of either order and says so by its first bytes alone; before
    /// and behind it may stand anything.
    private static byte[] onlyXml(byte[] packet) {
        String all = charset(packet).decode(ByteBuffer.wrap(packet)).toString();
        int start = all.indexOf("<x:xmpmeta");
        start = start < 0 ? all.indexOf("<rdf:RDF") : start;
        start = start < 0 ? all.indexOf('<') : start;
        return start < 0 ? new byte[0] : all.substring(start).getBytes(StandardCharsets.UTF_8);
    }

    private static Charset charset(byte[] packet) {
        int[] zeros = new int[4];
        int some = Math.min(packet.length, 400) & ~3;
        for (int i = 0; i < some; i++) {
            zeros[i & 3] += packet[i] == 0 ? 1 : 0;
        }
        int most = some / 4 * 3 / 4;
        boolean first = zeros[0] > most;
        boolean second = zeros[1] > most;
        boolean third = zeros[2] > most;
        boolean fourth = zeros[3] > most;
        if (first && second && third) {
            return Charset.forName("UTF-32BE");
        }
        if (second && third && fourth) {
            return Charset.forName("UTF-32LE");
        }
        if (first && third) {
            return StandardCharsets.UTF_16BE;
        }
        return second && fourth ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
    }

    @Override
    public void open(XMLStreamReader at, String space, String name) {
        path.addLast(space.equals(RDF) || space.equals("adobe:ns:meta/") ? "" : key(space, at.getPrefix(), name));
        text.setLength(0);
        for (int i = 0; i < at.getAttributeCount(); i++) {
            String of = at.getAttributeNamespace(i);
            if (of == null || of.isEmpty() || of.equals(RDF) || of.startsWith("http://www.w3.org/XML/")) {
                continue;
            }
            path.addLast(key(of, at.getAttributePrefix(i), at.getAttributeLocalName(i)));
            put(at.getAttributeValue(i));
            path.removeLast();
        }
    }

    private static String key(String space, String prefix, String name) {
        return PREFIXES.getOrDefault(space, prefix == null ? "" : prefix) + ":" + name;
    }

    @Override
    public void text(String more) {
        if (text.length() < LONGEST) {
            text.append(more);
        }
    }

    @Override
    public void close() {
        put(text.toString());
        text.setLength(0);
        path.pollLast();
    }

    private void put(String value) {
        String key =
                String.join("/", path.stream().filter(step -> !step.isEmpty()).toList());
        String one = value.strip();
        if (key.isEmpty() || one.isEmpty() || (values.size() >= MOST && !values.containsKey(key))) {
            return;
        }
        values.merge(key, one, (old, added) -> old + "; " + added);
        values.computeIfPresent(key, (_, all) -> all.substring(0, Math.min(LONGEST, all.length())));
    }
}
