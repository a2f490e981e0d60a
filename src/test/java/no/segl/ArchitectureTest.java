package no.segl;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/**
 * The rule of the house: everything may see signingjob; signingjob sees nobody; no other package sees another.
 */
@AnalyzeClasses(packages = "no.segl", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final DescribedPredicate<JavaClass> WIRING =
            resideInAPackage("no.segl.security..").or(resideInAPackage("no.segl"));

    @ArchTest
    static final ArchRule the_domain_sees_nobody = classes()
            .that()
            .resideInAPackage("..signingjob..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    "no.segl.signingjob..",
                    "java..",
                    "org.jspecify..",
                    "org.slf4j..",
                    "org.springframework.stereotype..",
                    "org.springframework.transaction.."));

    @ArchTest
    static final ArchRule no_other_package_sees_another = slices().matching("no.segl.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(DescribedPredicate.alwaysTrue(), resideInAPackage("no.segl.signingjob.."))
            .ignoreDependency(WIRING, DescribedPredicate.alwaysTrue());

    @ArchTest
    static final ArchRule nobody_sees_the_wiring = noClasses()
            .that()
            .resideInAPackage("no.segl.*..")
            .and()
            .resideOutsideOfPackage("no.segl.security..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("no.segl", "no.segl.security.."));

    @ArchTest
    static final ArchRule only_process_knows_the_engine = noClasses()
            .that()
            .resideOutsideOfPackage("no.segl.process..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..");

    @ArchTest
    static final ArchRule only_persistence_and_the_built_in_archive_know_jpa = noClasses()
            .that()
            .resideOutsideOfPackages("no.segl.persistence..", "no.segl.casearchive..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.persistence..", "org.springframework.data.jpa..");

    @ArchTest
    static final ArchRule nothing_is_injected_into_fields = NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

    @ArchTest
    static final ArchRule nothing_is_printed = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule one_way_to_log = NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
}
