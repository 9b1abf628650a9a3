package no.livskraft.report.internal;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.livskraft.dossier.NetworkDossier;
import no.livskraft.spi.report.Block;
import no.livskraft.spi.report.BulletList;
import no.livskraft.spi.report.Inline;
import no.livskraft.spi.report.LinkTarget;
import no.livskraft.spi.report.RichText;
import no.livskraft.workshop.Material;
import no.livskraft.workshop.Output;
import no.livskraft.workshop.Workshop;

/** What a workshop worked from, and what it led to beside measures. */
final class WorkshopMaterials {

    private final Desk desk;
    private final Say say;

    WorkshopMaterials(Desk desk) {
        this.desk = desk;
        this.say = desk.say();
    }

    List<Block> blocks(Workshop workshop) {
        List<Block> blocks = new ArrayList<>();
        List<RichText> texts = new ArrayList<>();
        for (Material material : workshop.materials()) {
            if (material instanceof Material.Picture picture) {
                blocks.add(new PictureBlock(desk).of(picture));
            } else if (material instanceof Material.IndicatorSheet sheet) {
                texts.add(sheet(sheet));
            } else if (material instanceof Material.Reading reading) {
                texts.add(reading(reading));
            }
        }
        if (!texts.isEmpty()) {
            blocks.add(new BulletList(false, texts));
        }
        return blocks;
    }

    private RichText sheet(Material.IndicatorSheet sheet) {
        RichText text = RichText.of(say.text("material.sheet", "title", say.typed(sheet.title())));
        List<Inline> links = sheet.indicators().stream().map(this::indicator).toList();
        if (!links.isEmpty()) {
            text = text.then(": ");
            for (Inline piece : say.richList(links).pieces()) {
                text = text.then(piece);
            }
        }
        for (String figure : new EvidenceText(desk).sentences(sheet.figures())) {
            text = text.then(". " + figure);
        }
        return text.then(".");
    }

    /** An indicator by its title, as a link where the page has a row of it. */
    Inline indicator(String id) {
        return desk.table().columns().stream()
                .filter(column -> column.definition().id().equals(id))
                .findFirst()
                .map(column -> (Inline) new Inline.Link(
                        say.in(column.definition().title()),
                        LinkTarget.here(desk.places().indicator(id))))
                .orElseGet(() -> new Inline.Text(say.typed(id)));
    }

    private RichText reading(Material.Reading reading) {
        String title = say.typed(reading.title());
        return reading.location()
                .flatMap(WorkshopMaterials::web)
                .map(target -> RichText.link(title, target))
                .orElseGet(() -> RichText.of(reading.location()
                        .map(where -> title + ", " + say.typed(where))
                        .orElse(title)));
    }

    private static Optional<LinkTarget> web(String location) {
        try {
            URI address = URI.create(location.strip());
            return "https".equals(address.getScheme()) || "http".equals(address.getScheme())
                    ? Optional.of(LinkTarget.web(address.toString()))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // shown as it was typed
        }
    }

    /** What a workshop led to: measures and goals that name it, and its outputs; empty if nothing. */
    Optional<RichText> outputs(Workshop workshop) {
        NetworkDossier dossier = desk.dossier();
        List<RichText> parts = new ArrayList<>();
        List<Inline> measures = dossier.measuresFrom(workshop.id()).stream()
                .map(measure -> (Inline) new Inline.Link(
                        say.typed(measure.title()),
                        LinkTarget.here(desk.places().measure(measure.id()))))
                .toList();
        if (!measures.isEmpty()) {
            parts.add(say.rich("workshop.measures", "links", say.richList(measures)));
        }
        int goals = dossier.goalsFrom(workshop.id()).size();
        if (goals > 0) {
            parts.add(RichText.of(say.count("workshop.goals", goals)));
        }
        workshop.outputs().forEach(output -> parts.add(output(output)));
        return parts.stream().reduce((text, next) -> {
            RichText joined = text.then(" ");
            for (Inline piece : next.pieces()) {
                joined = joined.then(piece);
            }
            return joined;
        });
    }

    private RichText output(Output output) {
        if (output instanceof Output.ChosenIndicator chosen) {
            RichText text = say.rich("output.indicator", "indicator", indicator(chosen.indicator()));
            return chosen.reason().isBlank() ? text : text.then(" " + Say.sentence(say.typed(chosen.reason())));
        }
        if (output instanceof Output.FollowUpCase followUp) {
            return RichText.of(followUp.archiveCase()
                    .map(number -> say.text(
                            "output.case.numbered", "title", say.typed(followUp.title()), "case", number.toString()))
                    .orElseGet(() -> say.text("output.case", "title", say.typed(followUp.title()))));
        }
        Output.Agreement agreement = (Output.Agreement) output;
        String text = Say.sentence(say.typed(agreement.text()));
        return RichText.of(agreement
                .responsible()
                .map(role -> text + " " + say.text("output.responsible", "role", say.typed(role)))
                .orElse(text));
    }
}
