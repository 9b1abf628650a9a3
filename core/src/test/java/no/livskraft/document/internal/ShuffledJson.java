package no.livskraft.document.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Writes a document again with the members of every object in another order. */
public final class ShuffledJson {

    private final Random random;
    private final JsonOutput out = new JsonOutput();

    private ShuffledJson(Random random) {
        this.random = random;
    }

    public static byte[] of(byte[] document, long seed) {
        DocumentText text = DocumentText.decode(document).text();
        ShuffledJson shuffled = new ShuffledJson(new Random(seed));
        shuffled.write(NodeReader.read(text, new Findings(text)).orElseThrow());
        return shuffled.out.toBytes();
    }

    private void write(Node node) {
        if (node instanceof Node.ObjectNode object) {
            List<String> names = new ArrayList<>(object.members().keySet());
            Collections.shuffle(names, random);
            out.startObject();
            for (String name : names) {
                out.field(name);
                write(object.value(name).orElseThrow());
            }
            out.endObject();
        } else if (node instanceof Node.ListNode list) {
            out.startList();
            list.items().forEach(this::write);
            out.endList();
        } else if (node instanceof Node.TextNode text) {
            out.text(text.text());
        } else if (node instanceof Node.BooleanNode truth) {
            out.truth(truth.value());
        } else if (node instanceof Node.NumberNode number
                && number.digits().matches("-?[0-9]{1,15}")
                && !number.digits().equals("-0")) {
            out.wholeNumber(Long.parseLong(number.digits()));
        } else if (node instanceof Node.NumberNode number) {
            out.number(Double.parseDouble(number.digits()));
        } else {
            throw new IllegalArgumentException("A document never holds " + node);
        }
    }
}
