package no.livskraft.document.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.livskraft.document.internal.Node.ListNode;
import no.livskraft.document.internal.Node.Member;
import no.livskraft.document.internal.Node.NumberNode;
import no.livskraft.document.internal.Node.ObjectNode;
import no.livskraft.document.internal.Node.TextNode;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;

/** Reads JSON into nodes. A text that is not JSON is one finding; a field that stands twice is a finding each time. */
final class NodeReader {

    // names are neither interned nor kept: a hostile document leaves nothing behind
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
            .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
            .recyclerPool(JsonRecyclerPools.nonRecyclingPool())
            .streamReadConstraints(DocumentLimits.forReading())
            .build();

    private final DocumentText text;
    private final Findings findings;
    private final JsonParser parser;

    private NodeReader(DocumentText text, Findings findings, JsonParser parser) {
        this.text = text;
        this.findings = findings;
        this.parser = parser;
    }

    /** The root of a document, or empty if it is not JSON. */
    static Optional<Node> read(DocumentText text, Findings findings) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text.chars(), 0, text.length())) {
            return new NodeReader(text, findings, parser).document();
        }
    }

    private Optional<Node> document() {
        Optional<Node> root = Optional.empty();
        try {
            JsonToken first = parser.nextToken();
            if (first == null) {
                findings.add(Path.ROOT, text.length(), () -> Messages.endsTooEarly());
                return Optional.empty();
            }
            root = Optional.of(value(first, Path.ROOT));
            if (parser.nextToken() != null) {
                findings.add(Path.ROOT, tokenOffset(), () -> Messages.trailing());
            }
        } catch (JacksonException e) {
            if (root.isPresent()) {
                findings.add(Path.ROOT, offsetOf(e), () -> Messages.trailing());
            } else {
                findings.add(way(parser.streamReadContext()), offsetOf(e), fault(e));
            }
            return Optional.empty();
        }
        return root;
    }

    private Node value(JsonToken token, Path path) {
        int offset = tokenOffset();
        return switch (token) {
            case START_OBJECT -> object(offset, path);
            case START_ARRAY -> list(offset, path);
            case VALUE_STRING -> new TextNode(offset, text(parser.getString(), path, offset));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new NumberNode(offset, parser.getString());
            case VALUE_TRUE -> new Node.BooleanNode(offset, true);
            case VALUE_FALSE -> new Node.BooleanNode(offset, false);
            case VALUE_NULL -> new Node.NullNode(offset);
            default -> throw new IllegalStateException("A JSON value cannot begin with " + token);
        };
    }

    /** The way to where the parser stands, which may be a value that it has not told of yet. */
    private static Path way(TokenStreamContext place) {
        if (place.getParent() == null) {
            return Path.ROOT;
        }
        Path outer = way(place.getParent());
        if (place.inArray()) {
            return outer.item(Math.max(0, place.getCurrentIndex()));
        }
        return place.currentName() == null ? outer : outer.field(place.currentName());
    }

    private Node object(int offset, Path path) {
        Map<String, Member> members = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            int nameOffset = tokenOffset();
            Path field = path.field(parser.currentName());
            String name = checked(parser.currentName(), field, nameOffset);
            Node value = value(parser.nextToken(), field);
            Member first = members.putIfAbsent(name, new Member(nameOffset, value));
            if (first != null) {
                findings.add(field, nameOffset, () -> {
                    int line = findings.lineOf(first.nameOffset());
                    return Messages.duplicateKey(Quoted.of(name), line);
                });
            }
        }
        return new ObjectNode(offset, members);
    }

    private Node list(int offset, Path path) {
        List<Node> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(value(token, path.item(items.size())));
        }
        return new ListNode(offset, items);
    }

    private String text(String read, Path path, int offset) {
        if (read.length() > DocumentLimits.TEXT_LENGTH) {
            findings.add(path, offset, () -> Messages.beyondLimits());
        }
        return checked(read, path, offset);
    }

    private String checked(String read, Path path, int offset) {
        if (Surrogates.isBroken(read)) {
            findings.add(path, offset, () -> Messages.loneSurrogate());
        }
        return read;
    }

    private int tokenOffset() {
        return (int) parser.currentTokenLocation().getCharOffset();
    }

    private Message fault(JacksonException e) {
        int offset = offsetOf(e);
        if (e instanceof StreamConstraintsException) {
            return Messages.beyondLimits();
        }
        if (text.isBlankFrom(offset)) {
            return Messages.endsTooEarly();
        }
        for (String word : List.of("NaN", "Infinity", "INF")) {
            if (text.hasAround(offset, word)) {
                return Messages.notANumber(word);
            }
        }
        return Messages.notJson(Quoted.of(new String(text.chars(), offset, 1)));
    }

    private int offsetOf(JacksonException e) {
        TokenStreamLocation location = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
        return Math.max(0, Math.min(text.length(), (int) location.getCharOffset()));
    }
}
