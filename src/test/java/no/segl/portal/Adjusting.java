package no.segl.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import no.segl.browser.Visitor;

/** What people do with minutes on the screen, and what they are told. */
final class Adjusting {

    static final String WHY = "§ 73: beloppet ska vara 40 000 kr,\ninte 4 000 kr";
    static final String SECRETARY = "Cecilia Exempel, nämndsekreterare, tfn 00-00 00 01";

    private Adjusting() {}

    static Visitor asksToReject(Visitor signer) {
        signer.test("reject").click();
        signer.test("reject-comment").fill(WHY);
        return signer;
    }

    static void mustBeTold(Visitor signer, String result, String words) {
        assertThat(signer.test("answer")).hasAttribute("data-result", result);
        assertThat(signer.page().locator("h1")).hasText(words);
        assertThat(signer.page().locator("h1")).isFocused();
        assertThat(signer.test("whom-to-ask")).containsText(SECRETARY);
        signer.mustHaveNoComplaints();
    }

    static void mustHaveTheirWordsBack(Visitor signer) {
        assertThat(signer.test("unsent")).hasValue(WHY);
    }
}
