package no.livskraft.validation.internal;

import java.io.StringWriter;
import java.util.function.Consumer;
import no.livskraft.validation.Place;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** JSON for machines and people: two spaces for each level and the same line end on every machine. */
final class IndentedJson {

    private static final String LINE_END = "\n";

    private IndentedJson() {}

    private static final class Indented extends ObjectWriteContext.Base {

        @Override
        public PrettyPrinter getPrettyPrinter() {
            DefaultIndenter indenter = new DefaultIndenter("  ", LINE_END);
            return new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        }
    }

    /** What somebody writes, with a line end at its end. */
    static String of(Consumer<JsonGenerator> writing) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(new Indented(), out)) {
            writing.accept(json);
        }
        return out.append(LINE_END).toString();
    }

    /** A place as an object. */
    static void write(Place place, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("kind", place.kind().code());
        json.writeStringProperty("id", place.id());
        json.writeStringProperty("path", place.path());
        json.writeStringProperty("label", place.label());
        json.writeEndObject();
    }
}
