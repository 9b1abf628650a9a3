package no.livskraft.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.livskraft.LivskraftBuilder;
import org.junit.jupiter.api.Test;

/** The same input gives the same output on every machine, in every place and at every time. */
class HiddenInputsTest {

    private static final String PLACE = "what a reader sees or a file holds must not depend on where the program runs:"
            + " take the locale, the zone or the charset as an argument, or Locale.ROOT and UTF-8 for machine text";
    private static final String TIME =
            "a run must be repeatable: ask the clock of the builder, or that of the plugin's context";

    /** What the test kit moves the machine's locale, zone and day with, to see that a rule does not notice. */
    private static final String MOVES_THE_MACHINE = "no.livskraft.tck.rule.Machine";

    /** Methods and constructors that ask the machine, as they stand in {@link AccessTarget#getFullName()}. */
    private static final Set<String> OF_THE_PLACE = Set.of(
            "java.util.Locale.getDefault()",
            "java.util.Locale.getDefault(java.util.Locale$Category)",
            "java.time.ZoneId.systemDefault()",
            "java.util.TimeZone.getDefault()",
            "java.nio.charset.Charset.defaultCharset()",
            "java.lang.String.toLowerCase()",
            "java.lang.String.toUpperCase()",
            "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
            "java.lang.String.formatted([Ljava.lang.Object;)",
            "java.lang.String.getBytes()",
            "java.lang.String.<init>([B)",
            "java.lang.String.<init>([B, int, int)",
            "java.io.ByteArrayOutputStream.toString()",
            "java.io.FileReader.<init>(java.io.File)",
            "java.io.FileReader.<init>(java.lang.String)",
            "java.io.FileWriter.<init>(java.io.File)",
            "java.io.FileWriter.<init>(java.lang.String)",
            "java.io.InputStreamReader.<init>(java.io.InputStream)",
            "java.io.OutputStreamWriter.<init>(java.io.OutputStream)",
            "java.io.PrintStream.<init>(java.io.OutputStream)",
            "java.io.PrintStream.<init>(java.io.OutputStream, boolean)",
            "java.text.Collator.getInstance()",
            "java.text.DecimalFormat.<init>(java.lang.String)",
            "java.text.DecimalFormatSymbols.getInstance()",
            "java.text.MessageFormat.<init>(java.lang.String)",
            "java.text.MessageFormat.format(java.lang.String, [Ljava.lang.Object;)",
            "java.text.NumberFormat.getInstance()",
            "java.text.NumberFormat.getIntegerInstance()",
            "java.text.NumberFormat.getNumberInstance()",
            "java.text.NumberFormat.getPercentInstance()",
            "java.text.SimpleDateFormat.<init>(java.lang.String)",
            "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)",
            "java.time.format.DateTimeFormatterBuilder.toFormatter()",
            "java.util.ResourceBundle.getBundle(java.lang.String)");

    private static final Set<String> OF_THE_TIME = Set.of(
            "java.lang.System.currentTimeMillis()",
            "java.util.Date.<init>()",
            "java.util.GregorianCalendar.<init>()",
            "java.util.Calendar.getInstance()");

    private static final DescribedPredicate<JavaAccess<?>> NOW_WITHOUT_A_CLOCK =
            DescribedPredicate.describe("take now without a clock", access -> {
                AccessTarget target = access.getTarget();
                return target.getOwner().getPackageName().equals("java.time")
                        && target.getName().equals("now")
                        && !target.getFullName().contains("(" + Clock.class.getName() + ")");
            });

    private static final DescribedPredicate<JavaAccess<?>> A_CLOCK_OF_THE_MACHINE =
            DescribedPredicate.describe("make a clock of the machine", access -> {
                AccessTarget target = access.getTarget();
                return target.getOwner().isEquivalentTo(Clock.class)
                        && (target.getName().startsWith("system")
                                || target.getFullName().contains("(" + ZoneId.class.getName() + ")")
                                        && target.getName().startsWith("tick"));
            });

    @Test
    void nothingAsksTheMachineForItsLocaleZoneOrCharset() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(MOVES_THE_MACHINE)
                .should()
                .accessTargetWhere(isOneOf(OF_THE_PLACE, "ask for the machine's locale, zone or charset"))
                .because(PLACE)
                .check(HouseClasses.THAT_SHIP);
    }

    @Test
    void nothingAsksTheMachineForTheTime() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(LivskraftBuilder.class.getName())
                .and()
                .doNotHaveFullyQualifiedName(MOVES_THE_MACHINE)
                .should()
                .accessTargetWhere(isOneOf(OF_THE_TIME, "ask for the machine's time")
                        .or(NOW_WITHOUT_A_CLOCK)
                        .or(A_CLOCK_OF_THE_MACHINE))
                .because(
                        TIME + "; only the builder names the machine's clock, as the default that its comment promises")
                .check(HouseClasses.THAT_SHIP);
    }

    @Test
    void theBuilderAsksForTheMachinesClockAndNothingElseOfTheTime() {
        noClasses()
                .that()
                .haveFullyQualifiedName(LivskraftBuilder.class.getName())
                .should()
                .accessTargetWhere(
                        isOneOf(OF_THE_TIME, "ask for the machine's time").or(NOW_WITHOUT_A_CLOCK))
                .because(TIME)
                .check(HouseClasses.THAT_SHIP);
    }

    @Test
    void noPluginRemembersAnythingInItsClasses() {
        fields().that()
                .areDeclaredInClassesThat()
                .resideInAPackage("no.livskraft.reference..")
                .and()
                .areStatic()
                .should()
                .beFinal()
                .because("two hosts in one program must not hear of each other")
                .check(HouseClasses.THAT_SHIP);
    }

    @Test
    void nothingIsPrinted() {
        noClasses()
                .should(ACCESS_STANDARD_STREAMS)
                .because("a library is a guest: it reports through what it returns and throws, core logs through SLF4J"
                        + " and plugins through their context")
                .check(HouseClasses.THAT_SHIP);
    }

    @Test
    void everyMethodThatIsForbiddenExistsAndSoCanBeFound() throws ReflectiveOperationException {
        Set<String> forbidden =
                Stream.concat(OF_THE_PLACE.stream(), OF_THE_TIME.stream()).collect(Collectors.toUnmodifiableSet());
        for (String method : forbidden) {
            String owner = method.substring(0, method.lastIndexOf('.', method.indexOf('(')));
            String rest = method.substring(owner.length());
            Class<?> type = Class.forName(owner);
            List<String> all = Stream.concat(
                            Arrays.stream(type.getMethods())
                                    .map(each -> "." + each.getName() + parameters(each.getParameterTypes())),
                            Arrays.stream(type.getConstructors())
                                    .map(each -> ".<init>" + parameters(each.getParameterTypes())))
                    .toList();
            assertThat(all).as(owner).contains(rest);
        }
    }

    private static String parameters(Class<?>[] types) {
        return Arrays.stream(types).map(Class::getName).collect(Collectors.joining(", ", "(", ")"));
    }

    private static DescribedPredicate<JavaAccess<?>> isOneOf(Set<String> forbidden, String what) {
        return DescribedPredicate.describe(
                what, access -> forbidden.contains(access.getTarget().getFullName()));
    }
}
