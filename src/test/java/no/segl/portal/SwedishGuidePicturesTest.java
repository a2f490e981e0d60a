package no.segl.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import no.segl.browser.InBrowser;
import no.segl.browser.Screen;
import no.segl.browser.Visitor;
import no.segl.browser.Visitors;
import no.segl.guide.Guide;
import no.segl.guide.GuidePictures;
import no.segl.signingjob.SignersWorld;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The pictures in the guide for those who adjust minutes. */
@PortalTest
@InBrowser
class SwedishGuidePicturesTest {

    private static final String PLACE = "/portal/guide/sv/";

    @Autowired
    private SignersWorld world;

    private final GuidePictures pictures = new GuidePictures();

    @Test
    void areOfTheScreensAsTheyAre(Visitors visitors) {
        String person = Papers.newPerson();
        String job = world.sentMinutes(Papers.minutes(), "Protokoll 2026-11-24, Kultur- och fritidsnämnden", person);
        Visitor signer = visitors.one(Screen.DESKTOP, "sv-SE");
        signer.page().setViewportSize(1000, 760);
        signer.logsInAs(person).goesTo("/portal/jobs/" + job).seesTheDocument();
        pictures.take(PLACE + "read.png", signer.page());
        signer.test("reject").click();
        pictures.take(PLACE + "reject.png", signer.page().locator("#reject-dialog"));
        signer.page().keyboard().press("Escape");
        signer.test("sign").click();
        pictures.take(PLACE + "confirm.png", signer.page().locator("#sign-dialog"));
        Visitor onAPhone = visitors.one(Screen.PHONE, "sv-SE").logsInAs(person).goesTo("/portal/jobs/" + job);
        pictures.take(PLACE + "phone.png", onAPhone.seesTheDocument().page());

        assertThat(pictures.taken()).isEqualTo(new TreeSet<>(Guide.SIGNER_IN_SWEDISH.pictures()));
        signer.goesTo("/portal/guide");
        assertThat(signer.page().locator("html").getAttribute("lang")).isEqualTo("sv");
        assertThat((boolean) signer.page().evaluate("[...document.images].every(each => each.naturalWidth > 0)"))
                .as("every picture is there")
                .isTrue();
        signer.pictureOfAll("guide-sv").mustHaveNoComplaints();
    }
}
