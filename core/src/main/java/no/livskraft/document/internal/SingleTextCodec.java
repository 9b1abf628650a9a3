package no.livskraft.document.internal;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.Optional;
import no.livskraft.document.internal.Node.TextNode;

/** A record whose only component is a text, written as that text. */
record SingleTextCodec(Constructor<?> constructor, Method accessor, String code) implements Codec {

    @Override
    public void write(Object value, JsonOutput out) {
        out.text((String) RecordCodec.call(accessor, value));
    }

    @Override
    public Optional<Object> read(Node node, Path path, Findings findings) {
        return node instanceof TextNode text
                ? RecordCodec.construct(constructor, code, new Object[] {text.text()}, node, path, findings)
                : Codec.wrongShape(Shape.TEXT, node, path, findings);
    }
}
