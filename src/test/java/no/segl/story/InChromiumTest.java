package no.segl.story;

import static org.assertj.core.api.Assertions.assertThat;

import no.segl.browser.InBrowser;
import no.segl.browser.Screen;
import no.segl.browser.Visitor;
import no.segl.browser.Visitors;
import no.segl.demo.SeglTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@SeglTest
@ExtendWith(Story.class)
@InBrowser
class InChromiumTest {

    @Test
    void oneSignsOnAPhoneTheOtherOnAPcAndBothCanDownloadTheFinishedCopy(Town town, Visitors visitors) {
        String apprentice = SyntheticId.next();
        String chair = SyntheticId.next();
        String id = Town.id(town.sends(Town.wanted(apprentice, chair), Contract.fromWord()));

        Visitor onAPhone = signs(visitors.one(Screen.PHONE), apprentice, id);
        Visitor atADesk = signs(visitors.one(Screen.DESKTOP), chair, id);

        town.until(id, "SIGNED");
        onAPhone.goesTo("/portal/jobs/" + id);
        atADesk.goesTo("/portal/jobs/" + id);
        assertThat(onAPhone.test("download").count()).isEqualTo(1);
        assertThat(atADesk.picture("story-finished").test("download").count()).isEqualTo(1);
        assertThat(town.events(id)).containsSubsequence("OPENED", "SIGNED", "OPENED", "SIGNED", "ALL_SIGNED", "SEALED");
    }

    @Test
    void afterALogoutAnotherPersonLogsInInTheSameBrowser(Visitors visitors) {
        Visitor browser = visitors.one(Screen.DESKTOP).logsInAs(SyntheticId.next());

        browser.logsOut();
        browser.goesTo("/portal").test("login").first().click();

        browser.page().locator("[name=pid]").waitFor();
        browser.types(SyntheticId.next()).mustHaveNoComplaints();
    }

    private static Visitor signs(Visitor person, String number, String id) {
        person.logsInAs(number).goesTo("/portal/jobs/" + id).seesTheDocument();
        person.mustSeeWithoutScrolling(person.test("sign"));
        person.mustSeeWithoutScrolling(person.test("reject"));
        person.picture("story-document");
        person.test("sign").click();
        person.test("confirm-sign").click();
        person.test("answer").waitFor();
        person.mustHaveNoComplaints();
        return person.picture("story-answer");
    }
}
