package no.segl.signingjob;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.segl.signingjob.apprenticeship.ContactFault;
import no.segl.signingjob.apprenticeship.ContactFault.Field;
import no.segl.signingjob.apprenticeship.ContactFaults;
import no.segl.signingjob.apprenticeship.ContractRole;
import no.segl.signingjob.apprenticeship.ContractRole.Party;
import no.segl.signingjob.apprenticeship.DetailsToMend;
import no.segl.signingjob.apprenticeship.DetailsToMend.Person;
import no.segl.signingjob.apprenticeship.DetailsToMend.Typed;
import no.segl.signingjob.apprenticeship.MendingLink;
import no.segl.signingjob.apprenticeship.MendingLinks;
import no.segl.signingjob.apprenticeship.SignedLinks;
import no.segl.signingjob.notice.ContactCheck;
import no.segl.signingjob.notice.ContactDetails;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A company or training office mends its own people's contact details, with nothing but the link that it was sent. What
 * does not work (any more) is the same nothing, whether there is such a job or not.
 */
@Service
public class MendDetails {

    private final SignedLinks signed;
    private final MendingLinks links;
    private final SigningJobs all;
    private final ActingOnJobs jobs;
    private final ContactFaults faults;
    private final CorrectedContacts contacts;
    private final Errands errands;
    private final JobLog log;
    private final Clock clock;
    private final TransactionTemplate transaction;

    MendDetails(
            SignedLinks signed,
            MendingLinks links,
            SigningJobs all,
            ActingOnJobs jobs,
            ContactFaults faults,
            CorrectedContacts contacts,
            Errands errands,
            JobLog log,
            Clock clock,
            TransactionTemplate transaction) {
        this.signed = signed;
        this.links = links;
        this.all = all;
        this.jobs = jobs;
        this.faults = faults;
        this.contacts = contacts;
        this.errands = errands;
        this.log = log;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** A link that leads somewhere. */
    private record Opened(MendingLink link, SigningJob job, List<Person> people) {}

    /** Changes nothing, however often it is asked: mail scanners open links too. */
    public Optional<DetailsToMend> look(String token) {
        return open(token)
                .map(opened -> new DetailsToMend(
                        opened.job().title().line1(),
                        opened.job().sender().contact(),
                        opened.link().party(),
                        opened.link().expiresAt(),
                        opened.people()));
    }

    /**
     * All or nothing. The process checks anew by itself.
     *
     * @param typed by signer; what was not asked for is left aside
     * @return whether it was done; false where the link does not work
     * @throws Refused with everything that is still faulty, at "&lt;signer&gt;.email" and "&lt;signer&gt;.mobile"
     */
    public boolean mend(String token, Map<SignerId, Typed> typed) {
        Opened opened = open(token).orElse(null);
        if (opened == null) {
            return false;
        }
        Map<SignerId, ContactDetails> mended = read(opened, typed);
        return Boolean.TRUE.equals(transaction.execute(status -> store(opened, mended)));
    }

    private Optional<Opened> open(String token) {
        if (!signed.isOurs(token)) {
            return Optional.empty();
        }
        return links.byHash(PromiseMendingLinks.hash(token))
                .filter(link -> link.isOpen(clock.instant()))
                .flatMap(link -> all.find(link.job())
                        .filter(job -> job.status() == JobStatus.NEEDS_CORRECTION)
                        .map(job -> new Opened(link, job, people(job, link.party()))))
                .filter(opened -> !opened.people().isEmpty());
    }

    private List<Person> people(SigningJob job, Party party) {
        List<ContactFault> open = ContractContactFaults.open(job, faults.of(job.id())).stream()
                .filter(fault -> fault.isMendedByLinkOf(party))
                .toList();
        return job.signers().stream()
                .flatMap(signer -> ContractRole.ofCode(signer.role()).stream()
                        .map(role -> new Person(
                                signer.id(),
                                signer.name(),
                                role,
                                signer.contact(),
                                open.stream()
                                        .filter(fault -> fault.signer().equals(signer.id()))
                                        .toList())))
                .filter(person -> !person.faults().isEmpty())
                .toList();
    }

    private Map<SignerId, ContactDetails> read(Opened opened, Map<SignerId, Typed> typed) {
        List<Violation> wrong = new ArrayList<>();
        Map<SignerId, ContactDetails> mended = new LinkedHashMap<>();
        for (Person person : opened.people()) {
            Typed of = typed.getOrDefault(person.id(), new Typed(null, null));
            mended.put(person.id(), read(person, of, wrong));
        }
        List<Signer> people = opened.job().signers().stream()
                .map(signer -> mended.containsKey(signer.id()) ? signer.corrected(mended.get(signer.id())) : signer)
                .toList();
        Map<SignerId, String> at =
                mended.keySet().stream().collect(Collectors.toMap(Function.identity(), id -> id + "."));
        Refused.ifAny(wrong, contacts.faults(people, at, contacts.refusing(people)));
        return mended;
    }

    private static ContactDetails read(Person person, Typed typed, List<Violation> wrong) {
        boolean email = person.fields().contains(Field.EMAIL);
        boolean mobile = person.fields().contains(Field.MOBILE);
        ContactDetails read = ContactCheck.read(
                email ? typed.email() : null, mobile ? typed.mobile() : null, person.id() + ".", wrong);
        return new ContactDetails(
                email ? read.email() : person.now().email(),
                mobile ? read.mobile() : person.now().mobile());
    }

    private boolean store(Opened opened, Map<SignerId, ContactDetails> mended) {
        SigningJob job = jobs.locked(opened.job().id());
        boolean same = job.status() == JobStatus.NEEDS_CORRECTION
                && job.signers().equals(opened.job().signers());
        if (!same || !links.use(opened.link().id(), clock.instant())) {
            return false;
        }
        for (var each : mended.entrySet()) {
            job = job.contactCorrected(each.getKey(), each.getValue());
        }
        SigningJob next = jobs.update(job);
        String by = opened.link().party().code();
        mended.keySet().forEach(signer -> log.done(next, EventType.CONTACT_CORRECTED, signer, "", by));
        errands.tellProcess(new News(next.id(), next.round().number(), News.What.DETAILS_MENDED, null));
        return true;
    }
}
