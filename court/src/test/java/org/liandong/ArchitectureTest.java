package org.liandong;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.junit.jupiter.api.Test;
import org.liandong.foundation.act.ActHandler;
import org.liandong.foundation.act.ActLog;
import org.liandong.foundation.act.ActName;
import org.liandong.foundation.act.ActRequest;
import org.liandong.foundation.act.Asked;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;

/** The house stands as it was planned. A rule that finds nothing to look at fails. */
class ArchitectureTest {

    private static final JavaClasses HOUSE = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.liandong")
            .that(com.tngtech.archunit.base.DescribedPredicate.describe("are ours", it -> !it.getPackageName().contains("jte")));

    @Test
    void modules_use_only_what_they_declare_and_only_each_others_faces() {
        var modules = ApplicationModules.of(Liandong.class);
        assertThat(modules.stream().map(it -> it.getIdentifier().toString())).contains("foundation.kernel", "foundation.act", "proceeding.mediation", "channel.desk");
        modules.verify();
    }

    @Test
    void no_module_needs_another_that_needs_it() {
        slices().matching("org.liandong.(*.*)..").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void storeys_are_built_upon_and_never_hung_from() {
        noClasses().that().resideInAPackage("..foundation..").should().dependOnClassesThat()
                .resideInAnyPackage("..proceeding..", "..channel..", "..insight..", "..demo..", "..command..").check(HOUSE);
        noClasses().that().resideInAPackage("..proceeding..").should().dependOnClassesThat()
                .resideInAnyPackage("..channel..", "..insight..", "..demo..", "..command..").check(HOUSE);
    }

    /** Real time enters in one place; an embedded server is waited for by the machine's own stop-watch, the clock of limits and of files likewise. */
    @Test
    void time_comes_from_the_courts_clock() {
        noClasses().that().doNotHaveSimpleName("CourtClock")
                .should().callMethod(Instant.class, "now").orShould().callMethod(LocalDate.class, "now").orShould().callMethod(LocalDateTime.class, "now")
                .orShould().callMethod(System.class, "currentTimeMillis").orShould().callMethod(Clock.class, "systemUTC")
                .orShould().callMethod(Clock.class, "systemDefaultZone").orShould().callMethod(Clock.class, "system", java.time.ZoneId.class).check(HOUSE);
    }

    /** Two wait for what no notification tells of: the database's process, and a port. */
    @Test
    void nobody_sleeps() {
        noClasses().that(com.tngtech.archunit.base.DescribedPredicate.not(
                com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage("..foundation.database.."))).should().callMethod(Thread.class, "sleep", long.class)
                .orShould().callMethod(Thread.class, "sleep", java.time.Duration.class).check(HOUSE);
    }

    @Test
    void only_the_spine_writes_the_log() {
        methods().that().areDeclaredIn(ActLog.class).and().haveName("append").should().bePackagePrivate().check(HOUSE);
        noClasses().that().doNotHaveFullyQualifiedName("org.liandong.foundation.act.Acts").should()
                .callMethodWhere(com.tngtech.archunit.base.DescribedPredicate.describe("append to the log", call ->
                        call.getTargetOwner().isEquivalentTo(ActLog.class) && (call.getName().equals("append") || call.getName().equals("open")))).check(HOUSE);
    }

    @Test
    void every_act_has_its_words_and_every_answer_its_question() {
        classes().that().implement(ActRequest.class).should().beAnnotatedWith(ActName.class).andShould().beRecords()
                .andShould(condition("ask for every component", type -> Arrays.stream(type.reflect().getRecordComponents())
                        .filter(it -> !it.isAnnotationPresent(Asked.class)).map(RecordComponent::getName).toList().toString(), "[]")).check(HOUSE);
    }

    @Test
    void handlers_stand_inside_the_act_they_decide() {
        classes().that().implement(ActHandler.class).and().areNotInterfaces().should().bePackagePrivate().andShould().beNestedClasses()
                .andShould(condition("stand inside their act", type -> Boolean.toString(
                        type.getEnclosingClass().filter(it -> it.isAssignableTo(ActRequest.class)).isPresent()), "true")).check(HOUSE);
    }

    @Test
    void what_answers_the_web_stands_in_a_web_package_or_on_the_channel_storey() {
        classes().that().areMetaAnnotatedWith(Controller.class).or().areMetaAnnotatedWith(ControllerAdvice.class).should()
                .resideInAnyPackage("..web..", "..channel..", "..foundation.api..", "..foundation.page..").andShould().bePackagePrivate().check(HOUSE);
    }

    @Test
    void repositories_and_acts_know_nothing_of_the_web() {
        noClasses().that().resideOutsideOfPackages("..web..", "..channel..", "..foundation.api..", "..foundation.page..", "..command..")
                .and(com.tngtech.archunit.base.DescribedPredicate.not(simpleName("Liandong"))).should()
                .dependOnClassesThat().resideInAnyPackage("jakarta.servlet..", "org.springframework.web.bind..", "org.springframework.http..").check(HOUSE);
    }

    private interface Look {

        String at(JavaClass type);
    }

    private static ArchCondition<JavaClass> condition(String words, Look look, String expected) {
        return new ArchCondition<>(words) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var found = look.at(type);
                events.add(new SimpleConditionEvent(type, found.equals(expected), type.getName() + ": " + found));
            }
        };
    }
}
