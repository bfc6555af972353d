package mx.corte.batch;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import mx.corte.reports.model.Figure;
import org.junit.jupiter.api.Test;

/** The rules of the house. */
class ArchitectureTest {

    private static final String ROOT = "mx.corte.batch";
    private static final String REPORTS = "mx.corte.reports..";
    private static final List<String> ENTRANCES = List.of("cli", "schedule", "portal");
    private static final List<String> STAGES =
            List.of("source", "intake", "snapshot", "configuration", "disclosure", "report", "publication", "delivery");

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("mx.corte");

    @Test
    void bothModulesAreLookedAt() {
        assertThat(CODE.contain(CorteApplication.class)).isTrue();
        assertThat(CODE.contain(Figure.class)).isTrue();
        assertThat(CODE.contain(ArchitectureTest.class)).isFalse();
        assertThat(CODE).hasSizeGreaterThan(200);
    }

    @Test
    void everyPackageOfBatchHasItsPlace() {
        classes()
                .that()
                .resideInAPackage(ROOT + "..")
                .should()
                .resideInAnyPackage(Stream.of(
                                Stream.of(ROOT),
                                packages(ENTRANCES),
                                packages(List.of("job")),
                                packages(STAGES),
                                packages(List.of("indicator", "domain")))
                        .flatMap(names -> names)
                        .toArray(String[]::new))
                .check(CODE);
    }

    @Test
    void reportsKnowsNothingOfBatchOfSpringOrOfDatabases() {
        noClasses()
                .that()
                .resideInAPackage(REPORTS)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOT + "..", "org.springframework..", "java.sql..", "javax.sql..")
                .check(CODE);
    }

    /** The root package is where the program is put together; commands read its settings from there, and start the schedule. */
    @Test
    void entrancesSpeakToTheJobsAndNotToTheStages() {
        mayUse(ENTRANCES, List.of("job", "domain"), List.of(ROOT));
        neverImport(List.of("cli"), Stream.of("portal"));
        neverImport(List.of("schedule"), Stream.of("cli", "portal"));
        neverImport(List.of("portal"), Stream.of("cli"));
    }

    @Test
    void nobodyReachesUpToTheCompositionRootButTheCommandsForItsSettings() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".*..")
                .should()
                .dependOnClassesThat(resideInAPackage(ROOT).and(DescribedPredicate.not(settings())))
                .check(CODE);
    }

    @Test
    void jobsUseTheStagesAndWhatIsBelow() {
        mayUse(
                List.of("job"),
                Stream.concat(STAGES.stream(), Stream.of("indicator", "domain")).toList(),
                List.of(REPORTS));
    }

    @Test
    void stagesNeverImportEachOther() {
        for (String stage : STAGES) {
            mayUse(List.of(stage), List.of(stage, "indicator", "domain"), List.of(REPORTS));
        }
    }

    @Test
    void theRulesFindAForbiddenImport() {
        assertThatThrownBy(() -> mayUse(List.of("job"), List.of("domain", "indicator"), List.of(REPORTS)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("CutoffJob")
                .hasMessageContaining("SnapshotWriter");
        assertThatThrownBy(() -> neverImport(List.of("indicator"), Stream.of("domain")))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void indicatorsUseTheDomainAndTheDomainNothing() {
        mayUse(List.of("indicator"), List.of("domain"), List.of("mx.corte.reports.model"));
        mayUse(List.of("domain"), List.of(), List.of("mx.corte.reports.model"));
    }

    @Test
    void domainAndIndicatorsArePlainJavaAndOneTypeOfTheReports() {
        classes()
                .that()
                .resideInAnyPackage(ROOT + ".domain..", ROOT + ".indicator..")
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage("java..", "org.jspecify..", ROOT + ".domain..", ROOT + ".indicator..")
                                .or(figure()))
                .check(CODE);
    }

    @Test
    void onlyTheCompositionRootAsksForTheTime() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(CorteApplication.class.getName())
                .should()
                .accessTargetWhere(asksForTheTime())
                .check(CODE);
    }

    @Test
    void theRuleAboutTimeKnowsEveryWayToAsk() {
        assertThat(new ClassFileImporter()
                        .importClasses(EveryClock.class).get(EveryClock.class).getAccessesFromSelf().stream()
                                .filter(asksForTheTime()))
                .hasSize(8);
    }

    @Test
    void domainAndIndicatorsCountWithWholeNumbersAndDecimals() {
        classes()
                .that()
                .resideInAnyPackage(ROOT + ".domain..", ROOT + ".indicator..")
                .should(haveNoFloatingPoint())
                .check(CODE);
    }

    @Test
    void nothingIsNamedAfterNothing() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameEndingWith("DTO")
                .orShould()
                .haveSimpleNameEndingWith("Dto")
                .check(CODE);
    }

    /** Classes of {@code these} depend, within the project, on themselves, on {@code others} and on {@code more} only. */
    private static void mayUse(List<String> these, List<String> others, List<String> more) {
        String[] allowed = Stream.of(packages(these), packages(others), more.stream())
                .flatMap(names -> names)
                .toArray(String[]::new);
        classes()
                .that()
                .resideInAnyPackage(packages(these).toArray(String[]::new))
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage(allowed).or(DescribedPredicate.not(resideInAPackage("mx.corte.."))))
                .allowEmptyShould(true)
                .check(CODE);
    }

    private static void neverImport(List<String> these, Stream<String> others) {
        noClasses()
                .that()
                .resideInAnyPackage(packages(these).toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages(others.toList()).toArray(String[]::new))
                .allowEmptyShould(true)
                .check(CODE);
    }

    private static Stream<String> packages(List<String> names) {
        return names.stream().map(name -> ROOT + "." + name + "..");
    }

    private static DescribedPredicate<JavaClass> settings() {
        return JavaClass.Predicates.equivalentTo(CorteProperties.class);
    }

    private static DescribedPredicate<JavaClass> figure() {
        return JavaClass.Predicates.belongToAnyOf(Figure.class);
    }

    private static DescribedPredicate<JavaAccess<?>> asksForTheTime() {
        return DescribedPredicate.describe("ask for the time", access -> {
            AccessTarget target = access.getTarget();
            JavaClass owner = target.getOwner();
            if (!(target instanceof AccessTarget.CodeUnitAccessTarget call)) {
                return false;
            }
            String name = target.getName();
            boolean withClock = call.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
            boolean now = owner.getPackageName().startsWith("java.time") && name.equals("now") && !withClock;
            boolean clock = owner.isEquivalentTo(Clock.class) && (name.startsWith("system") || name.startsWith("tick"));
            boolean system = owner.isEquivalentTo(System.class)
                    && Set.of("currentTimeMillis", "nanoTime").contains(name);
            boolean date = owner.isEquivalentTo(Date.class)
                    && name.equals("<init>")
                    && call.getRawParameterTypes().isEmpty();
            boolean calendar = owner.isAssignableTo(Calendar.class)
                    && (name.equals("getInstance")
                            || name.equals("<init>")
                                    && call.getRawParameterTypes().stream()
                                            .noneMatch(type -> type.isEquivalentTo(int.class)));
            return now || clock || system || date || calendar;
        });
    }

    /** Never run: the ways to ask that the rule must know. */
    private static final class EveryClock {

        @SuppressWarnings({"unused", "JavaUtilDate", "JavaTimeDefaultTimeZone", "TimeZoneUsage"})
        static List<Object> now() {
            List<Object> answers = new ArrayList<>();
            answers.add(java.time.Instant.now());
            answers.add(java.time.LocalDate.now(java.time.ZoneOffset.UTC));
            answers.add(System.currentTimeMillis());
            answers.add(System.nanoTime());
            answers.add(new Date());
            answers.add(Calendar.getInstance(java.util.Locale.ROOT));
            answers.add(new java.util.GregorianCalendar(java.util.Locale.ROOT));
            Clock clock = Clock.systemUTC();
            answers.add(java.time.LocalDate.now(clock));
            answers.add(new Date(0));
            return answers;
        }
    }

    private static ArchCondition<JavaClass> haveNoFloatingPoint() {
        return new ArchCondition<>("have no double or float in fields, parameters and results") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                item.getFields().stream()
                        .filter(field -> floats(field.getType()))
                        .forEach(field -> events.add(SimpleConditionEvent.violated(item, field.getFullName())));
                item.getCodeUnits().stream()
                        .filter(ArchitectureTest::floats)
                        .forEach(unit -> events.add(SimpleConditionEvent.violated(item, unit.getFullName())));
            }
        };
    }

    private static boolean floats(JavaCodeUnit unit) {
        return floats(unit.getReturnType()) || unit.getParameterTypes().stream().anyMatch(ArchitectureTest::floats);
    }

    private static boolean floats(JavaType type) {
        return type.getAllInvolvedRawTypes().stream()
                .anyMatch(raw -> raw.isEquivalentTo(double.class)
                        || raw.isEquivalentTo(float.class)
                        || raw.isEquivalentTo(Double.class)
                        || raw.isEquivalentTo(Float.class));
    }
}
