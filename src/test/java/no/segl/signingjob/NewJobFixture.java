package no.segl.signingjob;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.stream.IntStream;
import no.segl.signingjob.NewJob.NewSender;
import no.segl.signingjob.NewJob.NewSigner;
import org.jspecify.annotations.Nullable;

/** Requests in good order, to be spoilt by tests. */
final class NewJobFixture {

    private NewJobFixture() {}

    /** @param groups the group of each signer */
    static NewJob with(int... groups) {
        return withSigners(IntStream.range(0, groups.length)
                .mapToObj(i -> signer(SigningJobFixture.PEOPLE.get(i).value(), groups[i]))
                .toList());
    }

    static NewJob withSigners(List<NewSigner> signers) {
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
                signers);
    }

    static NewJob onDocument(String document) {
        return new NewJob(
                "journal-post",
                "Arbeidsavtale",
                null,
                false,
                null,
                null,
                document,
                null,
                null,
                null,
                new NewSender("Personal", "personal@segl.example"),
                List.of(signer(SigningJobFixture.PEOPLE.get(0).value(), 1)));
    }

    static NewSigner signer(String nationalId, int group) {
        // no register knows how to reach a Swede
        String email = nationalId.length() == 12 ? "provia@example.org" : null;
        return new NewSigner(nationalId, "Prøveperson", null, null, group, email, null);
    }

    /** What is wrong with a request that is refused. */
    static List<String> codes(World world, NewJob wanted, byte @Nullable [] pdf) {
        return catchThrowableOfType(Refused.class, () -> world.request.request(wanted, pdf, World.CASE_HANDLER))
                .violations()
                .stream()
                .map(Violation::code)
                .toList();
    }
}
