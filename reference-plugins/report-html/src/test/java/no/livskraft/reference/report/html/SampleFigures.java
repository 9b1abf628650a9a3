package no.livskraft.reference.report.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.livskraft.spi.report.DotChart;
import no.livskraft.spi.report.LineChart;
import no.livskraft.spi.report.Member;
import no.livskraft.spi.report.Numerals;
import no.livskraft.spi.report.Role;
import no.livskraft.spi.report.TimePoint;

/** Invented figures for invented places; the same at every call. */
final class SampleFigures {

    static final List<String> PLACES = List.of(
            "Fjordvik",
            "Elvenes",
            "Storlia",
            "Havnes",
            "Myrdal",
            "Austerøya",
            "Bjørkåsen",
            "Dalsbygda",
            "Granvollen",
            "Hammarstrand",
            "Kvernes",
            "Lindåsen",
            "Midt-Skogland",
            "Nordhaug",
            "Rødberg",
            "Sørvangen",
            "Øyer-Tinnvik");

    static final Set<String> NETWORK = Set.of("Fjordvik", "Elvenes", "Storlia", "Havnes", "Myrdal");

    private static final Set<Integer> NOT_PUBLISHED = Set.of(2010, 2012, 2014);

    private SampleFigures() {}

    /** A line from 2009 to 2024 that starts and ends at two values and swings a little on the way. */
    static LineChart history(
            String title, String unit, double first, double last, int decimals, Optional<LineChart.Target> target) {
        return new LineChart(
                title,
                "Linje fra 2009 til 2024. Tall mangler for 2010, 2012 og 2014.",
                unit,
                "År",
                List.of(series("Eksempelkommunene", Role.OWN, first, last, decimals)),
                target);
    }

    static LineChart.Series series(String name, Role role, double first, double last, int decimals) {
        List<TimePoint> points = new ArrayList<>();
        for (int year = 2009; year <= 2024; year++) {
            LocalDate start = LocalDate.of(year, 1, 1);
            if (NOT_PUBLISHED.contains(year)) {
                points.add(TimePoint.gap(Integer.toString(year), start, "ikke publisert"));
            } else {
                double share = (year - 2009) / 15.0;
                double swing =
                        (last - first) * 0.16 * StrictMath.sin(year * 1.7 + name.length()) * share * (1 - share) * 4;
                double value = first + (last - first) * share + swing;
                points.add(new TimePoint.Value(
                        Integer.toString(year), start, value, write(value, decimals), year == 2024, year == 2019));
            }
        }
        return new LineChart.Series(name, role, points);
    }

    static DotChart members(String title, String unit, double least, double greatest, int decimals, boolean own) {
        List<Member> members = new ArrayList<>();
        List<Double> values = new ArrayList<>();
        for (int i = 0; i < PLACES.size(); i++) {
            String place = PLACES.get(i);
            Role role = NETWORK.contains(place) ? Role.MEMBER : Role.OTHER;
            if (own && i == 0) {
                role = Role.OWN;
            }
            if (i == 9) {
                members.add(new Member.Absent(place, role, "for få tilfeller"));
                continue;
            }
            double share = 0.5 + 0.5 * StrictMath.sin(i * 2.3 + title.length());
            double value = least + (greatest - least) * share * share;
            values.add(value);
            members.add(new Member.Shown(place, role, value, write(value, decimals)));
        }
        double median =
                values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
        return new DotChart(
                title,
                "Seksten kommuner som prikker, én uten tall. Medianen er " + write(median, decimals) + ".",
                unit,
                "Kommune",
                members,
                Optional.of(new DotChart.Typical(median, "median", write(median, decimals))));
    }

    static String write(double value, int decimals) {
        return Numerals.NORWEGIAN.format(value, decimals);
    }
}
