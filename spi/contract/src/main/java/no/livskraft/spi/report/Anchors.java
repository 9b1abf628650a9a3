package no.livskraft.spi.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Walks a page and finds anchors that stand twice and links that lead nowhere. */
final class Anchors {

    private final Set<String> anchors = new TreeSet<>();
    private final Set<String> twice = new TreeSet<>();
    private final Set<String> linked = new TreeSet<>();

    Anchors facts(List<Fact> facts) {
        facts.forEach(fact -> text(fact.description()));
        return this;
    }

    Anchors credits(List<Credit> credits) {
        for (Credit credit : credits) {
            text(credit.licence());
            text(credit.text());
        }
        return this;
    }

    Anchors blocks(List<? extends Block> blocks) {
        blocks.forEach(this::block);
        return this;
    }

    void check(String title) {
        Set<String> dead = new TreeSet<>(linked);
        dead.removeAll(anchors);
        List<String> faults = new ArrayList<>();
        if (!twice.isEmpty()) {
            faults.add("these anchors stand twice: " + twice);
        }
        if (!dead.isEmpty()) {
            faults.add("links lead to these anchors, which are not on the page: " + dead);
        }
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException("Page '" + title + "': " + String.join("; ", faults));
        }
    }

    private void block(Block block) {
        if (block instanceof Section section) {
            anchor(section.anchor());
            blocks(section.blocks());
        } else if (block instanceof Paragraph paragraph) {
            text(paragraph.text());
        } else if (block instanceof BulletList list) {
            list.items().forEach(this::text);
        } else if (block instanceof Notice notice) {
            blocks(notice.blocks());
        } else if (block instanceof Disclosure disclosure) {
            blocks(disclosure.blocks());
        } else if (block instanceof Facts facts) {
            facts(facts.facts());
        } else if (block instanceof Table table) {
            table.rows().forEach(this::row);
        } else if (block instanceof IndicatorRow row) {
            anchor(row.anchor());
            facts(row.ties());
            row.explanation().ifPresent(this::block);
        } else if (block instanceof Chain chain) {
            anchor(chain.anchor());
            for (Chain.Step step : chain.steps()) {
                anchor(step.anchor());
                text(step.text());
            }
        }
    }

    private void row(Table.Row row) {
        anchor(row.anchor());
        text(row.heading());
        for (Cell cell : row.cells()) {
            if (cell instanceof Cell.Text text) {
                text(text.text());
            }
        }
    }

    private void text(RichText text) {
        for (Inline piece : text.pieces()) {
            if (piece instanceof Inline.Link link && link.target() instanceof LinkTarget.Here here) {
                linked.add(here.anchor());
            }
        }
    }

    private void anchor(Optional<String> anchor) {
        anchor.ifPresent(this::anchor);
    }

    private void anchor(String anchor) {
        if (!anchors.add(anchor)) {
            twice.add(anchor);
        }
    }
}
