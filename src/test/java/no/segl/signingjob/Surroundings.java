package no.segl.signingjob;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.segl.signingjob.document.Intake;
import no.segl.signingjob.identity.NationalId;
import no.segl.signingjob.mailbox.CopyId;
import no.segl.signingjob.notice.ContactRegister.Registration;
import no.segl.signingjob.notice.NoticeGateway.Letter;
import no.segl.signingjob.notice.NoticeId;
import no.segl.signingjob.rules.SigningPolicy;
import no.segl.signingjob.rules.StartFacts;
import no.segl.signingjob.rules.StartRules;

/** Everything outside the domain, in memory, and a clock that a test moves. */
abstract class Surroundings {

    Instant now = SigningJobFixture.NOON;
    /** Where somebody outside, with a clock of their own, takes part. */
    boolean inRealTime;

    final Clock clock = new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return inRealTime ? Instant.now() : now;
        }
    };

    final InMemoryJobs jobs = new InMemoryJobs();
    final InMemoryDeciders deciders = new InMemoryDeciders(jobs);
    final InMemoryDocuments documents = new InMemoryDocuments();
    final InMemoryArchive archive = new InMemoryArchive();
    final InMemoryFormerSigners former = new InMemoryFormerSigners();
    final InMemoryRejections rejections = new InMemoryRejections();
    final InMemoryNotices notices = new InMemoryNotices();
    final InMemoryMending mending = new InMemoryMending();
    final List<JobEvent> events = new ArrayList<>();
    final KeptErrands errands = new KeptErrands();
    final List<News> news = errands.news;
    final List<NoticeId> toDeliver = errands.notices;
    final FakeCaseSystem caseSystem = new FakeCaseSystem();
    final InMemoryCursors cursors = new InMemoryCursors();
    final FakeRegister contacts = new FakeRegister();
    final Map<NationalId, Registration> register = contacts.special;
    final FakePopulation people = new FakePopulation();
    final InMemoryMinutes minutes = new InMemoryMinutes();
    final InMemoryContracts agreed = new InMemoryContracts();
    final InMemoryMailboxCopies copies = new InMemoryMailboxCopies();
    final List<CopyId> copiesToDeliver = errands.copies;
    final FakeMailbox mailbox = new FakeMailbox();
    final FakeGateway gateway = new FakeGateway();
    /** Domains of which the name service says so. */
    final Set<String> takeNoMail = new HashSet<>();

    final List<Letter> letters = gateway.letters;
    final Set<Kind> offered = EnumSet.allOf(Kind.class);
    final List<SigningJob> started = new ArrayList<>();
    final List<Violation> againstStart = new ArrayList<>();
    final List<StartFacts> asked = new ArrayList<>();
    final InMemoryEvidence evidence = new InMemoryEvidence();
    final FakeSealing sealing = new FakeSealing();
    List<Violation> faultsInPdf = List.of();
    final Municipality municipality = new Municipality("Prøvevik", SigningJobFixture.OSLO, "hjelp@segl.example", true);
    final Trail trail = new InMemoryTrail(events);
    final SigningProcess process = new FakeProcess(offered, started);
    final StartRules rules = new StartRules() {
        @Override
        public SigningPolicy policyFor(Kind kind) {
            return SigningJobFixture.POLICY;
        }

        @Override
        public List<Violation> againstStart(StartFacts facts) {
            asked.add(facts);
            return List.copyOf(againstStart);
        }
    };
    final Intake intake = file -> faultsInPdf.isEmpty()
            ? new Intake.Examined(List.of(), file, 1, false)
            : Intake.Examined.refused(faultsInPdf);
    final CopyPeriod copyPeriod = new CopyPeriod(Duration.ofDays(90));
    final InMemoryReplacements replacements = new InMemoryReplacements();
}
