package no.segl.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import no.segl.browser.InBrowser;
import no.segl.browser.Screen;
import no.segl.browser.Visitor;
import no.segl.browser.Visitors;
import no.segl.demo.SeglTest;
import no.segl.signingjob.Kind;
import no.segl.signingjob.Language;
import no.segl.signingjob.Municipality;
import no.segl.signingjob.notice.ContactDetails;
import no.segl.signingjob.notice.Notice.Occasion;
import no.segl.signingjob.notice.NoticeGateway.Letter;
import no.segl.signingjob.notice.NoticeId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.mock.env.MockEnvironment;

/** An e-mail as a mail program shows it that fetches nothing. */
@SeglTest
@InBrowser
class LetterInBrowserTest {

    private static final double THUMB = 44;

    private final LetterWriter writer = new LetterWriter(
            LetterWriterTest.texts(),
            new Municipality("Prøvevik kommune", ZoneId.of("Europe/Oslo"), "hjelp", true),
            LetterWriterTest.eids(
                    new NotificationSettings(List.of("BankID", "BankID på mobil", "Buypass", "Commfides"), null, null),
                    new MockEnvironment()),
            LetterWriterTest.portal());

    @ParameterizedTest
    @EnumSource(Screen.class)
    void isReadableOnAnyScreenWithoutPictures(Screen screen, Visitors visitors) {
        Visitor reader = visitors.one(screen);
        Page page = reader.page();
        List<String> fetched = new java.util.concurrent.CopyOnWriteArrayList<>();
        page.onRequest(request -> fetched.add(request.url()));

        page.setContent(writer.write(letter()).html());

        reader.pictureOfAll("letter").mustNotScrollSideways();
        Locator button = page.locator("a");
        assertThat(fetched).isEmpty();
        assertThat(page.locator("img, script, link").count()).isZero();
        assertThat(button.boundingBox().height).isGreaterThan(THUMB);
        assertThat(button.getAttribute("href"))
                .isEqualTo(LetterWriterTest.portal().get().toString());
        assertThat(page.locator("body").innerText())
                .contains(
                        "Arbeidsavtale",
                        "mandag 26. oktober 2026 kl. 08.00",
                        "BankID på mobil",
                        button.getAttribute("href"));
        reader.mustFindThePageAccessible();
    }

    private static Letter letter() {
        return new Letter(
                NoticeId.random(),
                new ContactDetails("noen@segl.example", null),
                Kind.JOURNAL_POST,
                Occasion.PLEASE_SIGN,
                Language.NB,
                false,
                false,
                "Personal og organisasjonsutvikling",
                "Kari Prøve, kari.prove.med.et.langt.navn@personal.provevik.kommune.example, tlf. 00 00 00 00",
                "Arbeidsavtale for lærevikar ved Prøvevik ungdomsskole",
                Instant.parse("2026-10-26T07:00:00Z"));
    }
}
