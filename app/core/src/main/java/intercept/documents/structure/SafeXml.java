package intercept.documents.structure;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads XML of strangers: no document type, no entities but XML's own five, nothing from outside.
public final class SafeXml {

    private static final int DEEPEST = 100;
    private static final int MOST_ELEMENTS = 500_000;

    private SafeXml() {}

    /// What hears of a document.
    public interface Listener {
        /// @param space namespace; empty where there is none
        void open(XMLStreamReader at, String space, String name);

        void text(String text);

        void close();
    }

    /// Tells all that can be read; a document that breaks off, or is too deep or too long, is told to that point.
    ///
    /// @return whether it was read to its end
    public static boolean read(byte[] xml, Listener listener) {
        try {
            var reader = factory().createXMLStreamReader(new ByteArrayInputStream(xml));
            read(reader, listener);
            return true;
        } catch (XMLStreamException | RuntimeException e) {
            // Java's reader throws unchecked exceptions too for some broken documents.
            return false;
        }
    }

    private static void read(XMLStreamReader reader, Listener listener) throws XMLStreamException {
        int depth = 0;
        int elements = 0;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamReader.START_ELEMENT -> {
                    depth++;
                    elements++;
                    if (depth > DEEPEST || elements > MOST_ELEMENTS) {
                        throw new XMLStreamException("too large");
                    }
                    String space = reader.getNamespaceURI();
                    listener.open(reader, space == null ? "" : space, reader.getLocalName());
                }
                case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA -> listener.text(reader.getText());
                case XMLStreamReader.END_ELEMENT -> {
                    depth--;
                    listener.close();
                }
                case XMLStreamReader.DTD -> throw new XMLStreamException("a document type is not read");
                default -> {
                    // comments and the like
                }
            }
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((_, _, _, _) -> new ByteArrayInputStream(new byte[0]));
        return factory;
    }
}
