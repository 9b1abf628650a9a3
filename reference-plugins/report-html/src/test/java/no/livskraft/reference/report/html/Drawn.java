package no.livskraft.reference.report.html;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import no.livskraft.spi.PluginContext;
import no.livskraft.spi.Progress;
import no.livskraft.spi.Settings;
import no.livskraft.spi.report.Page;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A page as it was drawn, as bytes, as text and as a tree. */
record Drawn(byte[] bytes) {

    static Drawn of(Page page) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new HtmlReportRenderer().render(page, out, new Context());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Drawn(out.toByteArray());
    }

    String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** The page as a tree; fails if the page is not well-formed. */
    Document tree() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
            builder.setErrorHandler(null);
            return builder.parse(new ByteArrayInputStream(bytes));
        } catch (Exception e) {
            throw new AssertionError("The page is not well-formed: " + e.getMessage(), e);
        }
    }

    List<Element> all(String name) {
        return all(name, element -> true);
    }

    List<Element> all(String name, Predicate<Element> wanted) {
        return inside(tree().getDocumentElement(), name).stream().filter(wanted).toList();
    }

    static List<Element> inside(Element parent, String name) {
        NodeList nodes = parent.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    static boolean hasClass(Element element, String name) {
        return List.of(element.getAttribute("class").split(" ")).contains(name);
    }

    private record Context() implements PluginContext {
        @Override
        public Settings settings() {
            return Settings.NONE;
        }

        @Override
        public Clock clock() {
            return Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
        }

        @Override
        public Progress progress() {
            return Progress.NONE;
        }

        @Override
        public boolean isCancelled() {
            return false;
        }

        @Override
        public System.Logger logger() {
            return System.getLogger("livskraft.report-html");
        }
    }
}
