package no.livskraft.report.internal;

import java.util.List;
import java.util.Map;
import no.livskraft.data.Figure;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.indicator.StatusText;
import no.livskraft.indicator.comparison.Comparison;

/** Why there is no figure, in a few words. */
final class Absence {

    private static final int MOST_NAMES = 3;

    private final Desk desk;

    Absence(Desk desk) {
        this.desk = desk;
    }

    /** Why a figure is absent. */
    String of(Figure figure) {
        return desk.say().in(StatusText.of(figure.status()));
    }

    /** Why a group has no figure: the reason itself if nobody has one, otherwise who is missing. */
    String of(Comparison group, Figure figure) {
        Say say = desk.say();
        List<MunicipalityNumber> missing = group.values().entrySet().stream()
                .filter(each -> !each.getValue().isPresent())
                .map(Map.Entry::getKey)
                .toList();
        int counted = group.values().size() - missing.size();
        if (missing.isEmpty() || counted == 0) {
            return of(figure);
        }
        return missing.size() <= MOST_NAMES
                ? say.text("absent.some", "names", say.list(desk.members().names(missing)))
                : say.text(
                        "absent.many", "counted", counted, "all", group.values().size());
    }
}
