package no.segl.signingjob;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import no.segl.signingjob.apprenticeship.SharedMailboxes;
import no.segl.signingjob.archive.CaseNumber;
import no.segl.signingjob.archive.DocumentId;
import no.segl.signingjob.archive.EntryId;
import no.segl.signingjob.archive.EntryStatus;
import no.segl.signingjob.archive.EntryTitle;
import no.segl.signingjob.archive.EntryType;
import no.segl.signingjob.casesystem.Orderer;
import no.segl.signingjob.casesystem.PromiseMessage;
import no.segl.signingjob.notice.NoticeId;
import no.segl.signingjob.rules.AnnouncementRules;
import org.springframework.transaction.support.TransactionTemplate;

/** The domain in its surroundings, all in memory: what tests of use cases live in. No Spring, no database. */
class World extends Surroundings {

    static final Staff CASE_HANDLER = new Staff("saksbehandler", Set.of("saksbehandler"));
    static final byte[] PDF = {'%', 'P', 'D', 'F'};

    final Orderer orderer = new Orderer(caseSystem, replacements, jobs);
    final JobLog log = new JobLog(trail, new PromiseMessage(orderer, cursors, errands), clock);
    final ActingOnJobs acting = new ActingOnJobs(jobs);
    final SignatureNames signatureNames = new SignatureNames(evidence);
    final JobDocuments jobDocuments = new JobDocuments(documents, clock);
    final AskSigners ask = new AskSigners(acting, notices, errands, clock);
    final DispatchRound dispatch = new DispatchRound(acting, ask, archive, errands, municipality, log, clock);
    final LookUpContacts lookUp =
            new LookUpContacts(jobs, acting, contacts, new Reachability(gateway), log, transaction());
    final ForeseeContacts foresee = new ForeseeContacts(contacts, new Reachability(gateway), municipality);
    final GiveUpContact giveUp = new GiveUpContact(acting, deciders, log, clock);
    final ValidateJob validate = new ValidateJob(acting, archive, rules, log, clock);
    final ContractPeople contractPeople = new ContractPeople(agreed, municipality, clock);
    private final SignerCheck signerCheck = new SignerCheck(municipality, contacts, gateway, agreed);
    final RequestSigning request = new RequestSigning(
            new NewJobCheck(
                    signerCheck,
                    new MeetingCheck(municipality, clock),
                    new ContractCheck(contractPeople, municipality, clock),
                    clock),
            new OutgoingEntry(archive),
            intake,
            rules,
            jobs,
            new JobSubjects(minutes.meetings, agreed),
            jobDocuments,
            log,
            process,
            municipality,
            clock);
    final ReplaceJob replaceJob = new ReplaceJob(request, acting, archive, replacements, errands, log, clock);
    final PersonCheck personCheck = new PersonCheck(people, municipality);
    final FindPerson findPerson = new FindPerson(people, personCheck, new LookUpLimit(clock));
    private final NoticeOutcome outcome = new NoticeOutcome(acting, notices, errands, log);
    final DeliverNotice deliver =
            new DeliverNotice(notices, jobs, contacts, gateway, outcome, municipality, copyPeriod, clock);
    final HearOfNotice hear = new HearOfNotice(notices, outcome);
    final SignDocument sign = new SignDocument(
            jobs,
            jobDocuments,
            sealing,
            people,
            new StoreSignature(acting, jobDocuments, evidence, errands, log, clock),
            clock);
    final RejectDocument reject = new RejectDocument(acting, rejections, errands, log, clock);
    final SignersJobs portal = new SignersJobs(jobs, acting, jobDocuments, copyPeriod, errands, log, clock);
    final RecallJob recall = new RecallJob(acting, deciders, errands, log, clock);
    final MoveDeadline moveDeadline = new MoveDeadline(acting, errands, municipality, log, clock);
    final ContractContactCheck contractContacts = new ContractContactCheck(
            agreed,
            () -> new SharedMailboxes(List.of("post", "firmapost", "info")),
            gateway,
            domain -> !takeNoMail.contains(domain));
    final CorrectedContacts correctedContacts = new CorrectedContacts(contractContacts);
    final CorrectContact correct =
            new CorrectContact(jobs, acting, correctedContacts, ask, gateway, errands, log, transaction());
    final SettleRound settle = new SettleRound(acting, log, clock);
    final SealDocument seal = new SealDocument(jobs, acting, jobDocuments, documents, sealing, log, transaction());
    final FileResult file = new FileResult(acting, jobDocuments, archive, log);
    final FakeMunicipalArchive municipal = new FakeMunicipalArchive();
    final StaffJobs staffJobs = new StaffJobs(jobs, trail, documents, former, rejections);
    private final FiledResult filed = new FiledResult(archive, trail);
    final HandOver handOver = new HandOver(
            jobs,
            filed,
            municipal,
            municipal,
            municipal,
            log,
            clock,
            transaction().getTransactionManager());
    final ArchivePackage archivePackage = new ArchivePackage(staffJobs, filed, documents, evidence, municipal);
    final FollowUp followUp = new FollowUp(acting, archive, deciders, log);
    final AnnounceMinutes announce = new AnnounceMinutes(
            acting,
            minutes.meetings,
            minutes.announcements,
            () -> new AnnouncementRules.Days(2, 21),
            minutes,
            archive,
            trail,
            log,
            municipality,
            clock);
    final StaffMinutes staffMinutes =
            new StaffMinutes(staffJobs, minutes.meetings, minutes.announcements, archive, municipality);
    final ReviewContract review = new ReviewContract(acting, deciders, log);
    final DecideNext decide = new DecideNext(acting, jobDocuments, rules, deciders, log);
    final CorrectSigners correctSigners = new CorrectSigners(
            jobs,
            acting,
            signerCheck,
            personCheck,
            new CorrectedContract(contractPeople, agreed, correctedContacts),
            former,
            log,
            transaction());
    final FilePaper filePaper = new FilePaper(jobs, acting, intake, archive, errands, log);
    final ReplaceDocument replace = new ReplaceDocument(acting, intake, jobDocuments, archive, log);
    final PromiseCopies promiseCopies = new PromiseCopies(acting, notices, copies, mailbox, errands, clock);
    final DeliverCopy deliverCopy = new DeliverCopy(
            copies, jobs, jobDocuments, contacts, mailbox, new CopyOutcome(acting, copies, log, clock), clock);
    final ForeseeContractContacts foreseeContract =
            new ForeseeContractContacts(contacts, contractContacts, agreed, municipality);
    final PromiseMendingLinks promiseLinks = new PromiseMendingLinks(mending, mending, errands, clock);
    final ContractContactFaults contactFaults =
            new ContractContactFaults(acting, mending, mending, promiseLinks, mending);
    final VoidJob voidJob = new VoidJob(acting, notices, errands, log, clock);

    void pass(Duration time) {
        now = now.plus(time);
    }

    /** A job that was asked for in good order, not yet dispatched. */
    SigningJob requested(int... groups) {
        return request.request(NewJobFixture.with(groups), PDF, CASE_HANDLER);
    }

    /** A job that is with its signers, everybody told. */
    SigningJob dispatched(int... groups) {
        SigningJob job = requested(groups);
        dispatch.dispatch(job.id());
        deliverAll();
        return reload(job);
    }

    void deliverAll() {
        List<NoticeId> due = List.copyOf(toDeliver);
        toDeliver.clear();
        due.forEach(deliver::deliver);
    }

    /** A job that all have signed, sealed. */
    SigningJob signedByAll(SigningJob job) {
        for (int signer = 0; signer < job.signers().size(); signer++) {
            signs(job, signer);
        }
        seal.seal(job.id());
        return reload(job);
    }

    SigningResult signs(SigningJob job, int signer) {
        return sign.sign(
                job.id(), SigningJobFixture.login(job.signers().get(signer).nationalId(), now));
    }

    SigningJob reload(SigningJob job) {
        return jobs.find(job.id()).orElseThrow();
    }

    List<EventType> eventsOf(SigningJob job) {
        return trail.of(job.id()).stream().map(JobEvent::type).toList();
    }

    /** A document on an outgoing entry that nobody has sent yet. */
    DocumentId documentInArchive() {
        CaseNumber number =
                archive.openCase("Ansettelse", Set.of("saksbehandler")).number();
        EntryTitle title = new EntryTitle("Arbeidsavtale", null, false);
        EntryId entry =
                archive.addEntry(number, EntryType.U, EntryStatus.R, title).id();
        return archive.addDocument(entry, "Arbeidsavtale", "P", PDF).id();
    }

    EntryStatus outgoingStatus(SigningJob job) {
        return archive.entry(job.place().entry()).status();
    }

    static TransactionTemplate transaction() {
        return new TransactionTemplate(new NoTransaction());
    }
}
