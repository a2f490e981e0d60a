package no.segl.desk;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import no.segl.signingjob.CorrectSigners;
import no.segl.signingjob.NewJob;
import no.segl.signingjob.NewJob.NewSender;
import no.segl.signingjob.NewJob.NewSigner;
import no.segl.signingjob.Signer;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The page of a job that one of two has rejected, so that nothing lies with the signers. */
abstract class PageOfRejectedJob extends PageOfJob {

    @BeforeEach
    void theSecondHasRejectedIt() {
        life.dispatch(id);
        life.reject(id, 1, "feil mottaker");
    }

    @Override
    NewJob wanted() {
        return new NewJob(
                "journal-post",
                "Arbeidsavtale",
                null,
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                new NewSender("Personal", "personal@segl.example"),
                List.of(signer("17912099997", "Første Person"), signer("29822099635", "Andre Person")));
    }

    static NewSigner signer(String number, String name) {
        return new NewSigner(number, name, null, null, 1, null, null);
    }

    MockHttpServletRequestBuilder form(List<Signer> known, String secondNumber) {
        return form(known, secondNumber, "Rett Person");
    }

    MockHttpServletRequestBuilder form(List<Signer> known, String secondNumber, String secondName) {
        return post(page + "/signers")
                .param("edition", edition())
                .param(
                        "signers.known",
                        known.get(0).id().toString(),
                        known.get(1).id().toString())
                .param("signers.nationalId", "", secondNumber)
                .param("signers.name", "Nytt Navn", secondName)
                .param("signers.capacity", "SELF", "SELF")
                .param("signers.role", "", "")
                .param("signers.group", "1", "1")
                .param("signers.email", "", "")
                .param("signers.mobile", "", "");
    }

    String edition() {
        return CorrectSigners.editionOf(jobs.find(id, CASE_HANDLER));
    }

    List<Signer> signers() {
        return jobs.find(id, CASE_HANDLER).signers();
    }
}
