package no.livskraft.indicator;

import static no.livskraft.indicator.Setting.formula;
import static no.livskraft.indicator.Setting.ratio;
import static no.livskraft.indicator.Setting.request;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.livskraft.data.Borders;
import no.livskraft.data.Figure;
import no.livskraft.data.MunicipalityNumber;
import no.livskraft.data.Period;
import no.livskraft.data.Variable;
import no.livskraft.indicator.comparison.Comparison;
import no.livskraft.spi.indicator.CellResult;

/** Computes what the examples of the tables say, with the engine, from figures in a store. */
final class AbsenceExamples {

    private static final List<String> MUNICIPALITIES = List.of("4003", "4010", "4012", "4014", "4020");
    private static final Pattern OPERAND =
            Pattern.compile("\\{[^}]*}|[0-9.]+\\[[A-Z_, ]+]|(?<![A-Za-z_])[A-Z][A-Z_]{3,}");
    private static final Variable X = Store.flow("x");
    private static final Variable Y = Store.flow("y");

    private AbsenceExamples() {}

    static String result(AbsenceTable.Example example) {
        String what = example.what();
        int brace = what.indexOf(" {");
        String subject = brace < 0 ? "" : what.substring(0, brace);
        try (Setting setting = new Setting()) {
            return switch (subject) {
                case "vintages" -> text(vintages(setting, AbsenceTable.inBraces(what)));
                case "quarters" -> text(parts(setting, X, "NOT_AVAILABLE", AbsenceTable.inBraces(what)));
                case "first quarter" ->
                    text(parts(setting, Store.population(), "NOT_AVAILABLE", AbsenceTable.inBraces(what)));
                case "published year" -> text(publishedYear(setting, what));
                case "merged" -> text(merged(setting, AbsenceTable.inBraces(what)));
                case "split" -> text(split(setting, AbsenceTable.inBraces(what)));
                case "ratio" -> text(twoVariables(setting, AbsenceTable.inBraces(what), false));
                case "calculator" -> text(twoVariables(setting, AbsenceTable.inBraces(what), true));
                case "ratioOfSums" ->
                    text(ratios(setting, AbsenceTable.inBraces(what)).ratioOfSums());
                case "mean" -> text(group(setting, AbsenceTable.inBraces(what)).mean());
                case "median" ->
                    text(group(setting, AbsenceTable.inBraces(what)).median());
                case "lowest" ->
                    text(group(setting, AbsenceTable.inBraces(what)).lowest());
                case "highest" ->
                    text(group(setting, AbsenceTable.inBraces(what)).highest());
                case "rank" -> ranks(group(setting, AbsenceTable.inBraces(what)));
                default -> text(formulaOf(setting, what));
            };
        }
    }

    /** A figure in the one way that it can be written, so that results can be compared as text. */
    static String text(Figure figure) {
        return figure.toString();
    }

    private static Figure formulaOf(Setting setting, String what) {
        Matcher operands = OPERAND.matcher(what);
        StringBuilder formula = new StringBuilder();
        // a formula of numbers alone needs none
        List<Variable> variables = new ArrayList<>(List.of(X));
        List<Store.Observation> observations = new ArrayList<>();
        while (operands.find()) {
            Variable variable = Store.flow("v" + variables.size());
            variables.add(variable);
            operands.appendReplacement(formula, variable.id());
            String operand = operands.group();
            List<String> years = operand.startsWith("{") ? AbsenceTable.inBraces(operand) : List.of(operand);
            for (int i = 0; i < years.size(); i++) {
                String year = Integer.toString(2024 - years.size() + 1 + i);
                observations.add(new Store.Observation(variable, "4020", year, AbsenceTable.figure(years.get(i))));
            }
        }
        operands.appendTail(formula);
        setting.store.with(
                Store.dataset("all", Borders.at(Setting.BORDERS), variables.toArray(Variable[]::new)),
                Store.MAY,
                observations.toArray(Store.Observation[]::new));
        setting.plugin("test.a", formula("f", formula.toString()));
        return Setting.value(setting.compute(2024, 2024, "f"), "f", 2024);
    }

    private static Figure vintages(Setting setting, List<String> oldestFirst) {
        for (int i = 0; i < oldestFirst.size(); i++) {
            setting.store.with(
                    Store.dataset("all", Borders.at(Setting.BORDERS), X),
                    i == 0 ? Store.MAY : Store.JUNE,
                    observation(X, "4020", "2024", oldestFirst.get(i)));
        }
        setting.plugin("test.a", formula("f", "x"));
        return Setting.value(setting.compute(2024, 2024, "f"), "f", 2024);
    }

    private static Figure publishedYear(Setting setting, String what) {
        String year = what.substring(what.indexOf('{') + 1, what.indexOf(';'));
        return parts(setting, X, year, AbsenceTable.inBraces(what.replace(year + "; ", "")));
    }

    private static Figure parts(Setting setting, Variable variable, String year, List<String> quarters) {
        List<Store.Observation> observations = new ArrayList<>();
        observations.add(observation(variable, "4020", "2024", year));
        for (int i = 0; i < quarters.size(); i++) {
            observations.add(observation(variable, "4020", "2024-Q" + (i + 1), quarters.get(i)));
        }
        setting.store.with(
                Store.dataset("all", Borders.at(Setting.BORDERS), variable),
                Store.MAY,
                observations.toArray(Store.Observation[]::new));
        setting.plugin("test.a", formula("f", variable.id()));
        return Setting.value(setting.compute(2024, 2024, "f"), "f", 2024);
    }

    /** Bø and Sauherad became Midt-Telemark in 2020. */
    private static Figure merged(Setting setting, List<String> figures) {
        setting.store.with(
                Store.dataset("all", Borders.eachPeriod(), X),
                Store.MAY,
                observation(X, "0821", "2016", figures.get(0)),
                observation(X, "0822", "2016", figures.get(1)));
        setting.plugin("test.a", formula("f", "x"));
        return Setting.value(setting.compute(2016, 2016, "f"), "f", 2016);
    }

    /** Ålesund, 1507, became Ålesund, 1508, and Haram, 1580, in 2024. */
    private static Figure split(Setting setting, List<String> figures) {
        setting.store.with(
                Store.dataset("all", Borders.eachPeriod(), X),
                Store.MAY,
                observation(X, "1507", "2022", figures.get(0)));
        setting.plugin("test.a", formula("f", "x"));
        return setting.engine()
                .compute(request("f").municipalities("1580").years(2022, 2022).build())
                .table()
                .figure("f", MunicipalityNumber.of("1580"), Period.year(2022));
    }

    private static Figure twoVariables(Setting setting, List<String> figures, boolean byCode) {
        setting.store.with(
                Store.dataset("all", Borders.at(Setting.BORDERS), X, Y),
                Store.MAY,
                observation(X, "4020", "2024", figures.get(0)),
                observation(Y, "4020", "2024", figures.get(1)));
        if (byCode) {
            setting.plugin(
                    "test.a",
                    Setting.calculator(
                            "f", cell -> CellResult.value(cell.figure("x").dividedBy(cell.figure("y"))), "x", "y"));
        } else {
            setting.plugin("test.a", ratio("f", "x", "y", 100));
        }
        return Setting.value(setting.compute(2024, 2024, "f"), "f", 2024);
    }

    private static Comparison group(Setting setting, List<String> figures) {
        Store.Observation[] observations = new Store.Observation[figures.size()];
        for (int i = 0; i < figures.size(); i++) {
            observations[i] = observation(X, MUNICIPALITIES.get(i), "2024", figures.get(i));
        }
        setting.store.with(Store.dataset("all", Borders.at(Setting.BORDERS), X), Store.MAY, observations);
        setting.plugin("test.a", formula("f", "x"));
        return comparison(setting, figures.size());
    }

    private static Comparison ratios(Setting setting, List<String> ratios) {
        List<Store.Observation> observations = new ArrayList<>();
        for (int i = 0; i < ratios.size(); i++) {
            String[] parts = ratios.get(i).split(" / ");
            observations.add(observation(X, MUNICIPALITIES.get(i), "2024", parts[0]));
            observations.add(observation(Y, MUNICIPALITIES.get(i), "2024", parts[1]));
        }
        setting.store.with(
                Store.dataset("all", Borders.at(Setting.BORDERS), X, Y),
                Store.MAY,
                observations.toArray(Store.Observation[]::new));
        setting.plugin("test.a", ratio("f", "x", "y", 100));
        return comparison(setting, ratios.size());
    }

    private static Comparison comparison(Setting setting, int size) {
        List<MunicipalityNumber> group = MUNICIPALITIES.subList(0, size).stream()
                .map(MunicipalityNumber::of)
                .toList();
        IndicatorResult result = setting.engine()
                .compute(request("f").municipalities(group).years(2024, 2024).build());
        return Comparison.of(result.table(), "f", Period.year(2024), group);
    }

    private static String ranks(Comparison comparison) {
        return comparison.values().keySet().stream()
                .map(municipality -> comparison
                        .rank(municipality)
                        .map(rank -> Integer.toString(rank.place()))
                        .orElse("none"))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static Store.Observation observation(Variable variable, String municipality, String year, String figure) {
        return new Store.Observation(variable, municipality, year, AbsenceTable.figure(figure));
    }
}
