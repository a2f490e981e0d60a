package no.segl.signingjob;

import static no.segl.signingjob.SigningJobFixture.PEOPLE;
import static no.segl.signingjob.apprenticeship.ContractRole.APPRENTICE;
import static no.segl.signingjob.apprenticeship.ContractRole.COMPANY_CONTACT;
import static no.segl.signingjob.apprenticeship.ContractRole.COUNTY;
import static no.segl.signingjob.apprenticeship.ContractRole.DAILY_LEADER;
import static no.segl.signingjob.apprenticeship.ContractRole.GUARDIAN;
import static no.segl.signingjob.apprenticeship.ContractRole.TRAINING_OFFICE;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.segl.signingjob.apprenticeship.ContactFault;
import no.segl.signingjob.apprenticeship.ContractRole;
import no.segl.signingjob.apprenticeship.DetailsToMend.Typed;
import no.segl.signingjob.apprenticeship.MendingLink;
import no.segl.signingjob.identity.NationalId;
import no.segl.signingjob.notice.ContactDetails;
import no.segl.signingjob.notice.ContactRegister.Registration;
import no.segl.signingjob.rules.ContractRules.RoleRule;
import org.jspecify.annotations.Nullable;

/** A contract of apprenticeship that waits for the check of how its people are reached. */
final class ContractWorld {

    static final String MOBILE = "+4790000001";
    private static final Map<ContractRole, NationalId> PERSON = Map.of(
            APPRENTICE, PEOPLE.get(2),
            GUARDIAN, PEOPLE.get(1),
            COMPANY_CONTACT, PEOPLE.get(0),
            DAILY_LEADER, PEOPLE.get(3),
            TRAINING_OFFICE, PEOPLE.get(3),
            COUNTY, PEOPLE.get(3));

    final World world = new World();
    final InMemoryMending mending = world.mending;
    final Set<String> takeNoMail = world.takeNoMail;
    final CheckContractContacts check = new CheckContractContacts(
            world.jobs,
            world.acting,
            world.contacts,
            world.contractContacts,
            mending,
            world.promiseLinks,
            world.log,
            World.transaction());
    final DeliverMendingLink deliver =
            new DeliverMendingLink(mending, world.jobs, mending, mending, mending, world.clock);
    final ContractContactFaults staffs = world.contactFaults;
    final MendDetails mend = new MendDetails(
            mending,
            mending,
            world.jobs,
            world.acting,
            mending,
            world.correctedContacts,
            world.errands,
            world.log,
            world.clock,
            World.transaction());

    /** Of a county that wants the office's own people's addresses too, other than the table says as it is delivered. */
    ContractWorld() {
        world.agreed.rules.put(TRAINING_OFFICE, new RoleRule(Capacity.ORGANISATION, 3, false, true, false));
        knows(APPRENTICE, new ContactDetails(null, MOBILE));
    }

    /** The contact register. */
    void knows(ContractRole role, ContactDetails details) {
        answers(role, new Registration(true, false, details, null));
    }

    void answers(ContractRole role, Registration registration) {
        world.register.put(PERSON.get(role), registration);
    }

    static Signer signer(ContractRole role, @Nullable String email, @Nullable String mobile) {
        return new Signer(
                SignerId.random(),
                PERSON.get(role),
                "Prøve " + role.code(),
                role == APPRENTICE || role == GUARDIAN ? Capacity.SELF : Capacity.ORGANISATION,
                role.code(),
                1,
                new ContactDetails(email, mobile),
                false,
                SignerStatus.WAITING,
                null,
                null);
    }

    /** With an apprentice, whom the register knows, and a county; both in good order. */
    SigningJob contract(Signer... others) {
        List<Signer> signers = Stream.concat(
                        Stream.concat(Stream.of(signer(APPRENTICE, null, null)), Stream.of(others)),
                        Stream.of(signer(COUNTY, "fylket@segl.example", null)))
                .toList();
        return contractOf(signers);
    }

    SigningJob contractOf(List<Signer> signers) {
        SigningJob other = SigningJobFixture.draft(1);
        SigningJob job = new SigningJob(
                other.id(),
                Kind.APPRENTICESHIP,
                Kind.APPRENTICESHIP.ownerGroup(),
                other.createdBy(),
                new Title("Lærekontrakt", "Gjelder Prøve", true),
                Language.NB,
                other.sender(),
                other.requested(),
                other.policy(),
                other.place(),
                JobStatus.DRAFT,
                other.round(),
                signers,
                false,
                other.createdAt());
        world.jobs.add(job);
        return job;
    }

    ContactFindings checked(SigningJob job) {
        return check.check(job.id());
    }

    /** Each as "role: code, who mends it". */
    List<String> faults(SigningJob job) {
        return mending.of(job.id()).stream().map(fault -> said(job, fault)).toList();
    }

    private static String said(SigningJob job, ContactFault fault) {
        return job.signer(fault.signer()).role() + ": " + fault.what().code() + ", "
                + fault.mendedBy().code();
    }

    /** What stands in the newest link. */
    String token(SigningJob job) {
        List<MendingLink> links = mending.to(job.id());
        return mending.tokenOf(links.get(links.size() - 1).id());
    }

    boolean mends(SigningJob job, Signer signer, @Nullable String email) {
        return mend.mend(token(job), Map.of(signer.id(), new Typed(email, null)));
    }
}
