package no.segl.signingjob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import no.segl.signingjob.archive.DocumentId;
import no.segl.signingjob.archive.EntryId;
import no.segl.signingjob.rules.StartFacts;
import org.junit.jupiter.api.Test;

/** Which document a request is about: one, from the sender or from the archive. */
class RequestedDocumentTest {

    private final World world = new World();

    @Test
    void anEntryThatIsOutForSigningIsRefusedUntilItsJobHasEnded() {
        SigningJob first = world.requested(1);
        String document = first.place().document().value();
        NewJob again = withDocument(document);

        Refused refused =
                catchThrowableOfType(Refused.class, () -> world.request.request(again, null, World.CASE_HANDLER));

        assertThat(refused.violations())
                .extracting(violation -> violation.field() + " " + violation.code())
                .containsExactly("documentId journalEntryId.inUse");
    }

    @Test
    void ofSeveralDocumentsOnAnEntryOneMustBeNamedAndTheTableHearsHowManyThereAre() {
        EntryId entry = world.archive
                .findCaseOf(world.documentInArchive())
                .orElseThrow()
                .entries()
                .get(0)
                .id();
        world.archive.addDocument(entry, "Vedlegg", "P", World.PDF);
        NewJob plain = NewJobFixture.with(1);
        NewJob wanted = new NewJob(
                plain.kind(),
                plain.title(),
                null,
                false,
                null,
                entry.value(),
                null,
                null,
                null,
                null,
                plain.sender(),
                plain.signers());

        assertThat(NewJobFixture.codes(world, wanted, null)).containsExactly("document.missing");
        world.request.request(wanted, World.PDF, World.CASE_HANDLER);

        assertThat(world.asked).extracting(StartFacts::documents).containsExactly(2, 1);
    }

    @Test
    void aJobHasExactlyOneDocument() {
        assertThat(NewJobFixture.codes(world, NewJobFixture.with(1), null)).containsExactly("document.missing");

        DocumentId filed = world.documentInArchive();
        NewJob both = withDocument(filed.value());

        assertThat(NewJobFixture.codes(world, both, World.PDF)).containsExactly("document.twice");
        assertThat(world.request.request(both, null, World.CASE_HANDLER).place().document())
                .isEqualTo(filed);
    }

    private static NewJob withDocument(String id) {
        NewJob plain = NewJobFixture.with(1);
        return new NewJob(
                plain.kind(),
                plain.title(),
                null,
                false,
                null,
                null,
                id,
                null,
                null,
                null,
                plain.sender(),
                plain.signers());
    }
}
