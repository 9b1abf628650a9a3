package no.livskraft.reference.storage.jdbc;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.livskraft.data.Borders;
import no.livskraft.data.Dataset;
import no.livskraft.data.LocalizedText;
import no.livskraft.data.MeasuredAt;
import no.livskraft.data.Unit;
import no.livskraft.data.Variable;

/** The description of a dataset as the JSON that the tables hold. */
final class DatasetText {

    private static final String EACH_PERIOD = "each period";

    private DatasetText() {}

    static String write(Dataset dataset) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", dataset.id());
        json.put("title", dataset.title().byLanguage());
        json.put("publisher", dataset.publisher());
        json.put("licence", dataset.licence());
        json.put("credit", dataset.credit().byLanguage());
        json.put(
                "borders",
                dataset.borders() instanceof Borders.At at ? at.date().toString() : EACH_PERIOD);
        json.put(
                "variables",
                dataset.variables().stream().map(DatasetText::variable).toList());
        return Json.write(json);
    }

    private static Map<String, Object> variable(Variable variable) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", variable.id());
        json.put("title", variable.title().byLanguage());
        json.put("unit", variable.unit().code());
        json.put("unitLabel", variable.unit().label().byLanguage());
        json.put("additiveOverPlaces", Boolean.toString(variable.additiveOverPlaces()));
        json.put("additiveOverTime", Boolean.toString(variable.additiveOverTime()));
        json.put("measuredAt", variable.measuredAt().name());
        return json;
    }

    static Dataset read(String text) {
        Map<String, Object> json = Json.readObject(text);
        List<Variable> variables = new ArrayList<>();
        if (json.get("variables") instanceof List<?> list) {
            list.forEach(each -> variables.add(variable((Map<?, ?>) each)));
        }
        String borders = text(json, "borders");
        return new Dataset(
                text(json, "id"),
                localized(json, "title"),
                text(json, "publisher"),
                text(json, "licence"),
                localized(json, "credit"),
                borders.equals(EACH_PERIOD) ? Borders.eachPeriod() : Borders.at(LocalDate.parse(borders)),
                variables);
    }

    private static Variable variable(Map<?, ?> json) {
        return new Variable(
                text(json, "id"),
                localized(json, "title"),
                new Unit(text(json, "unit"), localized(json, "unitLabel")),
                Boolean.parseBoolean(text(json, "additiveOverPlaces")),
                Boolean.parseBoolean(text(json, "additiveOverTime")),
                MeasuredAt.valueOf(text(json, "measuredAt")));
    }

    private static String text(Map<?, ?> json, String name) {
        if (json.get(name) instanceof String text) {
            return text;
        }
        throw new IllegalStateException("The description of a dataset lacks '" + name + "': " + json);
    }

    private static LocalizedText localized(Map<?, ?> json, String name) {
        if (json.get(name) instanceof Map<?, ?> byLanguage) {
            Map<String, String> texts = new TreeMap<>();
            byLanguage.forEach((language, text) -> texts.put(language.toString(), text.toString()));
            return new LocalizedText(texts);
        }
        throw new IllegalStateException("The description of a dataset lacks '" + name + "': " + json);
    }
}
