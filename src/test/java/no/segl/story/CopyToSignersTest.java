package no.segl.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import no.segl.demo.DemoContactRegister;
import no.segl.demo.DemoMailboxes;
import no.segl.demo.DemoMessage;
import no.segl.demo.DemoPost;
import no.segl.demo.SeglTest;
import no.segl.demo.mailbox.MailboxMessage;
import no.segl.demo.register.KrrPerson;
import no.segl.signingjob.SigningResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Afterwards each signer has the signed document, in the portal and, where there is one, in the digital mailbox. */
@SeglTest
@ExtendWith(Story.class)
class CopyToSignersTest {

    @LocalServerPort
    private int port;

    @Test
    void twoSignItIsFinalisedAndEachIsToldOnceAndFindsTheSealedDocumentOnce(Town town) {
        String kari = SyntheticId.next();
        String ola = SyntheticId.next();
        DemoContactRegister.krr().put(kari, KrrPerson.withEmail("copy-kari@demo.segl.example"));
        DemoContactRegister.krr().put(ola, KrrPerson.withEmail("copy-ola@demo.segl.example"));
        DemoMailboxes.point().put(ola, false);
        JsonNode job = town.sends(Town.wanted(kari, ola), Contract.fromWord());
        String id = Town.id(job);
        assertThat(town.signs(id, kari)).isEqualTo(SigningResult.SIGNED);
        assertThat(town.signs(id, ola)).isEqualTo(SigningResult.SIGNED);
        town.until(id, "SIGNED");
        assertThat(saidTo("copy-kari")).noneMatch(mail -> mail.subject().startsWith("Alle har signert"));

        town.does(town.jointService, id, "checkAndFinalise", "finalised");
        town.does(town.caseHandler, id, "writeOff", "done");
        town.until(id, "COMPLETED");
        await().atMost(Town.PATIENCE)
                .untilAsserted(() -> assertThat(town.events(id)).contains("COPY_SENT", "COPY_NOT_DELIVERED"));
        await().atMost(Town.PATIENCE)
                .untilAsserted(() -> assertThat(List.of("copy-kari", "copy-ola"))
                        .allSatisfy(who -> assertThat(saidTo(who))
                                .filteredOn(mail -> mail.subject().equals("Alle har signert: hent ditt eksemplar"))
                                .hasSize(1)));
        town.untilNothingRuns(id);

        byte[] sealed = town.document(id);
        assertThat(DemoMailboxes.point().deliveredTo(kari))
                .singleElement()
                .satisfies(copy -> assertThat(copy.file()).isEqualTo(sealed))
                .extracting(MailboxMessage::timesSent)
                .isEqualTo(1);
        assertThat(DemoMailboxes.point().deliveredTo(ola)).isEmpty();
        assertThat(town.events(id)).containsOnlyOnce("COPY_SENT", "COPY_NOT_DELIVERED");
        assertThat(fetched(id, ola)).isEqualTo(sealed);
    }

    private static List<DemoMessage> saidTo(String who) {
        return DemoPost.messages().stream()
                .filter(mail -> mail.to().startsWith(who))
                .toList();
    }

    private byte[] fetched(String job, String person) {
        SignerOverHttp signer = new SignerOverHttp(port);
        signer.logsInAs(person);
        return signer.downloads(job);
    }
}
