package no.segl.intake;

import static org.assertj.core.api.Assertions.assertThat;

import no.segl.signingjob.document.Intake;
import no.segl.signingjob.document.PagePictures;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

class IntakeSettingsTest {

    private final ApplicationContextRunner application =
            new ApplicationContextRunner().withUserConfiguration(Room.class);

    @Test
    void withoutASettingTheLimitsAreTenMegabytesAndFiveHundredPages() {
        application.run(context -> {
            assertThat(context).hasSingleBean(Intake.class).hasSingleBean(PagePictures.class);
            assertThat(context.getBean(IntakeSettings.class).maxSize().toMegabytes())
                    .isEqualTo(10);
            assertThat(context.getBean(IntakeSettings.class).maxPages()).isEqualTo(500);
        });
    }

    @Test
    void aMunicipalityMaySetItsOwnLimits() {
        application
                .withPropertyValues("segl.intake.max-pages=5", "segl.intake.max-size=2MB")
                .run(context -> {
                    Intake intake = context.getBean(Intake.class);

                    assertThat(ExaminedFiles.faults(intake.examine(RealFiles.CONTRACT.bytes())))
                            .contains("document.tooManyPages 5");
                });
    }

    @Test
    void aLimitThatLetsNothingThroughStopsTheStart() {
        application
                .withPropertyValues("segl.intake.max-pages=0")
                .run(context -> assertThat(context).hasFailed());
    }

    @Configuration
    @EnableConfigurationProperties(IntakeSettings.class)
    @Import({PdfIntake.class, PdfPagePictures.class})
    static class Room {}
}
