package no.livskraft.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.livskraft.spi.report.*;

/** Finds its way about a page. */
final class Pages {

    private Pages() {}

    /** Every block of a kind, however deep. */
    static <T extends Block> List<T> all(Page page, Class<T> kind) {
        List<T> found = new ArrayList<>();
        page.sections().forEach(section -> collect(section, kind, found));
        return found;
    }

    private static <T extends Block> void collect(Block block, Class<T> kind, List<T> found) {
        if (kind.isInstance(block)) {
            found.add(kind.cast(block));
        }
        if (block instanceof Section section) {
            section.blocks().forEach(each -> collect(each, kind, found));
        }
    }

    static IndicatorRow row(Page page, String anchor) {
        return all(page, IndicatorRow.class).stream()
                .filter(row -> row.anchor().equals(anchor))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No row " + anchor));
    }

    static Section section(Page page, String anchor) {
        return all(page, Section.class).stream()
                .filter(section -> section.anchor().equals(anchor))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No section " + anchor));
    }

    /** The sentences of the section that comes first. */
    static List<String> summary(Page page) {
        BulletList list = (BulletList) page.sections().get(0).blocks().get(0);
        return list.items().stream().map(RichText::plain).toList();
    }

    /** A chain's steps as "label: text". */
    static List<String> steps(Chain chain) {
        return chain.steps().stream()
                .map(step -> step.label() + ": " + step.text().plain())
                .collect(Collectors.toList());
    }

    /** Where the links of a text lead on the page. */
    static List<String> links(RichText text) {
        return text.pieces().stream()
                .filter(Inline.Link.class::isInstance)
                .map(piece -> ((Inline.Link) piece).target())
                .filter(LinkTarget.Here.class::isInstance)
                .map(target -> ((LinkTarget.Here) target).anchor())
                .toList();
    }
}
