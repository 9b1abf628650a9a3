package no.livskraft.reference.storage.jdbc;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The little JSON that the tables hold: objects, arrays and strings. Reads what it wrote; text that anybody else wrote is
 * refused where it goes further.
 */
final class Json {

    private final String text;
    private int at;

    private Json(String text) {
        this.text = text;
    }

    /** Writes maps, iterables and strings, in their order. */
    static String write(Object value) {
        StringBuilder out = new StringBuilder();
        write(value, out);
        return out.toString();
    }

    private static void write(Object value, StringBuilder out) {
        if (value instanceof Map<?, ?> map) {
            out.append('{');
            for (Iterator<? extends Map.Entry<?, ?>> entries = map.entrySet().iterator(); entries.hasNext(); ) {
                Map.Entry<?, ?> entry = entries.next();
                write(entry.getKey().toString(), out);
                out.append(':');
                write(entry.getValue(), out);
                out.append(entries.hasNext() ? "," : "");
            }
            out.append('}');
        } else if (value instanceof Iterable<?> list) {
            out.append('[');
            for (Iterator<?> items = list.iterator(); items.hasNext(); ) {
                write(items.next(), out);
                out.append(items.hasNext() ? "," : "");
            }
            out.append(']');
        } else {
            quote(value.toString(), out);
        }
    }

    private static void quote(String value, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ' || PlainText.isLoneSurrogate(value, i)) {
                out.append(PlainText.escape(c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }

    /** Reads an object whose values are objects, arrays and strings. */
    static Map<String, Object> readObject(String text) {
        Json json = new Json(text);
        Map<String, Object> object = json.object();
        if (json.at != text.length()) {
            throw json.unexpected();
        }
        return object;
    }

    private Map<String, Object> object() {
        Map<String, Object> object = new LinkedHashMap<>();
        expect('{');
        while (!taken('}')) {
            if (!object.isEmpty()) {
                expect(',');
            }
            String key = string();
            expect(':');
            object.put(key, value());
        }
        return object;
    }

    private List<Object> array() {
        List<Object> array = new ArrayList<>();
        expect('[');
        while (!taken(']')) {
            if (!array.isEmpty()) {
                expect(',');
            }
            array.add(value());
        }
        return array;
    }

    private Object value() {
        return switch (peek()) {
            case '{' -> object();
            case '[' -> array();
            default -> string();
        };
    }

    private String string() {
        expect('"');
        int from = at;
        while (peek() != '"') {
            at += peek() == '\\' ? 2 : 1;
        }
        return PlainText.unescape(text.substring(from, at++));
    }

    private char peek() {
        if (at >= text.length()) {
            throw unexpected();
        }
        return text.charAt(at);
    }

    private boolean taken(char c) {
        boolean found = peek() == c;
        at += found ? 1 : 0;
        return found;
    }

    private void expect(char c) {
        if (!taken(c)) {
            throw unexpected();
        }
    }

    private IllegalStateException unexpected() {
        return new IllegalStateException("Unexpected JSON at character " + at + " of: " + text);
    }
}
