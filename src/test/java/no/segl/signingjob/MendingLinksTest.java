package no.segl.signingjob;

import static no.segl.signingjob.ContractWorld.signer;
import static no.segl.signingjob.apprenticeship.ContractRole.COMPANY_CONTACT;
import static no.segl.signingjob.apprenticeship.ContractRole.DAILY_LEADER;
import static no.segl.signingjob.apprenticeship.ContractRole.TRAINING_OFFICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import no.segl.signingjob.apprenticeship.ContractRole.Party;
import no.segl.signingjob.apprenticeship.MendingLink;
import no.segl.signingjob.apprenticeship.MendingMail.Invitation;
import org.junit.jupiter.api.Test;

/** Who gets a link to mend their own people's details, and where it is mailed. */
class MendingLinksTest {

    private final ContractWorld town = new ContractWorld();

    @Test
    void eachPartyWithSomethingToMendIsSentOneLinkHoweverOftenItIsChecked() {
        SigningJob job = town.contract(
                signer(COMPANY_CONTACT, "post@firma.example", null),
                signer(DAILY_LEADER, null, null),
                signer(TRAINING_OFFICE, "info@kontor.example", null));

        town.checked(job);
        town.checked(job);
        sendAll();
        sendAll();

        assertThat(town.mending.to(job.id()).stream().map(MendingLink::party))
                .containsExactly(Party.COMPANY, Party.TRAINING_OFFICE);
        assertThat(sentTo()).containsExactly("post@firma.example", "info@kontor.example");
    }

    @Test
    void theLinkGoesFirstWhereNothingIsWrongWithTheAddress() {
        town.checked(town.contract(
                signer(COMPANY_CONTACT, "post@firma.example", null), signer(DAILY_LEADER, "per@firma.example", null)));

        sendAll();

        assertThat(sentTo()).containsExactly("per@firma.example");
    }

    @Test
    void aCompanyWithoutAnAddressIsReachedThroughItsTrainingOffice() {
        town.takeNoMail.add("firma.example");
        town.checked(town.contract(
                signer(COMPANY_CONTACT, null, null),
                signer(DAILY_LEADER, "per@firma.example", null),
                signer(TRAINING_OFFICE, "tove@kontor.example", null)));

        sendAll();

        assertThat(sentTo()).containsExactly("tove@kontor.example");
    }

    @Test
    void anAddressThatRefusesIsNotTheLastOne() {
        town.checked(town.contract(
                signer(COMPANY_CONTACT, null, null),
                signer(DAILY_LEADER, "refused@firma.example", null),
                signer(TRAINING_OFFICE, "tove@kontor.example", null)));

        sendAll();

        assertThat(sentTo()).containsExactly("refused@firma.example", "tove@kontor.example");
    }

    @Test
    void whereThereIsNoAddressAtAllStaffHandTheLinkOverThemselves() {
        SigningJob job = town.contract(signer(COMPANY_CONTACT, null, null));
        town.checked(job);

        sendAll();
        var handed = town.staffs.link(job.id(), Party.COMPANY, World.CASE_HANDLER);

        assertThat(sentTo()).isEmpty();
        assertThat(handed.link()).isEqualTo(town.mending.to(job.id()).get(0));
        assertThat(handed.address()).endsWith(town.token(job));
    }

    @Test
    void anotherLinkIsMadeOnlyWhenTheFirstHasRunOut() {
        SigningJob job = town.contract(signer(COMPANY_CONTACT, null, null));
        town.checked(job);
        town.world.pass(Duration.ofDays(14));

        town.staffs.link(job.id(), Party.COMPANY, World.CASE_HANDLER);
        town.staffs.link(job.id(), Party.COMPANY, World.CASE_HANDLER);

        assertThat(town.mending.to(job.id())).hasSize(2);
    }

    @Test
    void thereIsNoLinkForWhoeverHasNothingToMend() {
        SigningJob job = town.contract(signer(COMPANY_CONTACT, null, null));
        town.checked(job);

        assertThatThrownBy(() -> town.staffs.link(job.id(), Party.TRAINING_OFFICE, World.CASE_HANDLER))
                .isInstanceOf(WrongState.class);
        assertThatThrownBy(() -> town.staffs.link(job.id(), Party.COMPANY, new Staff("another", Set.of("sekreterare"))))
                .isInstanceOf(NoSuchJob.class);
    }

    @Test
    void aJobThatIsMendedBeforeTheMailLeftNeedsNoMail() {
        Signer leader = signer(COMPANY_CONTACT, "post@firma.example", null);
        SigningJob job = town.contract(leader);
        town.checked(job);
        town.world.correct.correct(job.id(), leader.id(), "kari@firma.example", null, List.of(), World.CASE_HANDLER);
        town.checked(job);

        sendAll();

        assertThat(sentTo()).isEmpty();
    }

    private void sendAll() {
        town.world.errands.links.forEach(town.deliver::deliver);
    }

    private List<String> sentTo() {
        return town.mending.mails.stream().map(Invitation::to).toList();
    }
}
