package no.segl.arkivmelding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.net.URI;
import java.time.Duration;
import java.util.UUID;
import no.segl.demo.archive.DemoAcosMottak;
import no.segl.demo.archive.DemoAcosMottak.Mood;
import no.segl.signingjob.archive.FiledEntry;
import no.segl.signingjob.archive.MessageId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The adapter against an archive that speaks the same protocol, and misbehaves. */
class AcosMottakTest {

    private static final MessageId ID = MessageId.random();

    private DemoAcosMottak mottak;

    @BeforeEach
    void open() throws Exception {
        mottak = new DemoAcosMottak();
    }

    @AfterEach
    void close() {
        mottak.close();
    }

    @Test
    void aPackageArrivesWholeUnderItsOwnName() {
        byte[] zip = packed(Filed.signed());

        archive().handOver(ID, zip);

        assertThat(mottak.taken()).singleElement().satisfies(taken -> {
            assertThat(taken.messageId()).isEqualTo(ID.toString());
            assertThat(taken.zip()).isEqualTo(zip);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "CLOSED, segl.archive.handover.tenant",
        "PUZZLED, cannot read the message",
        "DAMAGING, its checksum is not the one we sent",
        "STRICT, does not fit the schema",
        "FAILING, answers with status 500",
        "REDIRECTING, answers with status 307",
        "SILENT, it does not answer"
    })
    void whatIsNotTakenIsSaidInPlainWords(Mood mood, String said) {
        mottak.is(mood);

        assertThatThrownBy(() -> archive().handOver(ID, packed(Filed.shielded())))
                .hasMessageContaining(ID.toString())
                .hasMessageContaining(said);
        assertThat(mottak.taken()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Mood.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"WELL"})
    void whatIsSaidHoldsNeitherOurKeyThereNorAnybodysName(Mood mood) {
        mottak.is(mood);

        Throwable said = catchThrowable(() -> archive().handOver(ID, packed(Filed.shielded())));

        assertThat(said).hasNoCause();
        assertThat(said.getMessage()).doesNotContain("barnevernet", "Kari", tenant());
    }

    @Test
    void whatHasNoMetadataIsNamedSo() {
        byte[] empty = {'P', 'K', 5, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};

        assertThatThrownBy(() -> archive().handOver(ID, empty)).hasMessageContaining("finds no arkivmelding.xml");
    }

    @Test
    void whatWasTakenWithoutAnAnswerIsKnownByItsNameWhenItComesAgain() {
        byte[] zip = packed(Filed.signed());
        mottak.is(Mood.LOSING_ANSWERS);
        assertThatThrownBy(() -> archive().handOver(ID, zip)).hasMessageContaining("has perhaps taken it");
        mottak.is(Mood.WELL);

        archive().handOver(ID, packed(Filed.signed()));

        assertThat(mottak.taken()).hasSize(2).allSatisfy(taken -> {
            assertThat(taken.messageId()).isEqualTo(ID.toString());
            assertThat(taken.zip()).isEqualTo(zip);
        });
    }

    private AcosMottak archive() {
        return new AcosMottak(new AcosMottakSettings(
                URI.create(mottak.properties().get("segl.archive.handover.url") + "/"),
                UUID.fromString(tenant()),
                Duration.ofSeconds(2)));
    }

    private String tenant() {
        return mottak.properties().get("segl.archive.handover.tenant");
    }

    private static byte[] packed(FiledEntry filed) {
        return new ZippedArkivmelding(new Arkivmelding(Filed.SETTINGS, Filed.OSLO)).pack(filed);
    }
}
