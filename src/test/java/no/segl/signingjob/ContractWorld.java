package no.segl.signingjob;

import static no.segl.signingjob.SigningJobFixture.PEOPLE;
import static no.segl.signingjob.apprenticeship.ContractRole.APPRENTICE;
import static no.segl.signingjob.apprenticeship.ContractRole.COMPANY_CONTACT;
import static no.segl.signingjob.apprenticeship.ContractRole.COUNTY;
import static no.segl.signingjob.apprenticeship.ContractRole.DAILY_LEADER;
import static no.segl.signingjob.apprenticeship.ContractRole.GUARDIAN;
import static no.segl.signingjob.apprenticeship.ContractRole.TRAINING_OFFICE;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.segl.signingjob.apprenticeship.ContactFault;
import no.segl.signingjob.apprenticeship.ContractRole;
import no.segl.signingjob.apprenticeship.DetailsToMend.Typed;
import no.segl.signingjob.apprenticeship.MendingLink;
import no.segl.signingjob.apprenticeship.SharedMailboxes;
import no.segl.signingjob.identity.NationalId;
import no.segl.signingjob.notice.ContactDetails;
import no.segl.signingjob.notice.ContactRegister.Registration;
import no.segl.signingjob.rules.ContractRules;
import no.segl.signingjob.rules.ContractRules.RoleRule;
import org.jspecify.annotations.Nullable;

/** A contract of apprenticeship that waits for the check of how its people are reached. */
final class ContractWorld {

    static final String MOBILE = "+4790000001";
    private static final Map<ContractRole, NationalId> PERSON = Map.of(
            APPRENTICE, PEOPLE.get(0),
            GUARDIAN, PEOPLE.get(1),
            COMPANY_CONTACT, PEOPLE.get(2),
            DAILY_LEADER, PEOPLE.get(3),
            TRAINING_OFFICE, PEOPLE.get(3),
            COUNTY, PEOPLE.get(3));

    final World world = new World();
    final InMemoryMending mending = world.mending;
    final Set<String> takeNoMail = new HashSet<>();
    private final ContractRules rules = ContractWorld::rule;
    private final ContractContactCheck contacts = new ContractContactCheck(
            rules,
            () -> new SharedMailboxes(List.of("post", "firmapost", "info")),
            world.gateway,
            domain -> !takeNoMail.contains(domain));
    final CheckContractContacts check = new CheckContractContacts(
            world.jobs,
            world.acting,
            world.contacts,
            contacts,
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
            contacts,
            world.errands,
            world.log,
            world.clock,
            World.transaction());

    ContractWorld() {
        knows(APPRENTICE, new ContactDetails(null, MOBILE));
    }

    private static RoleRule rule(ContractRole role) {
        boolean young = role == APPRENTICE || role == GUARDIAN;
        return new RoleRule(
                young ? Capacity.SELF : Capacity.ORGANISATION, 1, young, !young && role != COUNTY, role != GUARDIAN);
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
                rule(role).capacity(),
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
