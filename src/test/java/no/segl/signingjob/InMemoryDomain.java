package no.segl.signingjob;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.segl.signingjob.archive.CaseArchive;
import no.segl.signingjob.identity.EidLogin;
import no.segl.signingjob.identity.NationalId;
import no.segl.signingjob.identity.RegisteredPerson;
import no.segl.signingjob.letter.LetterTemplates;
import no.segl.signingjob.notice.ContactRegister;
import no.segl.signingjob.rules.StartRules;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** The use cases as beans, with everything outside the domain in memory: for tests of pages and interfaces alone. */
@TestConfiguration(proxyBeanMethods = false)
public class InMemoryDomain {

    @Bean
    World world() {
        World world = new World();
        world.now = java.time.Instant.now();
        return world;
    }

    @Bean
    Clock clock(World world) {
        return world.clock;
    }

    @Bean
    Municipality municipality(World world) {
        return world.municipality;
    }

    @Bean
    java.time.ZoneId zone(World world) {
        return world.municipality.zone();
    }

    @Bean
    CaseArchive archive(World world) {
        return world.archive;
    }

    /** Cases are kept elsewhere: nobody works with them on these pages. */
    @Bean
    StaffCases staffCases(World world) {
        return new StaffCases(world.archive, Optional.empty(), world.intake);
    }

    @Bean
    StartRules startRules(World world) {
        return world.rules;
    }

    @Bean
    MayBeSigned mayBeSigned(World world) {
        return new MayBeSigned(world.jobs, world.rules, world.process, world.municipality);
    }

    @Bean
    LetterTemplates letterTemplates() {
        return new NoLetters();
    }

    @Bean
    WriteLetter writeLetter(StaffCases cases, LetterTemplates templates, World world) {
        return new WriteLetter(cases, world.archive, templates, new NoLetters(), world.municipality, world.clock);
    }

    @Bean
    StaffJobs staffJobs(World world) {
        return world.staffJobs;
    }

    @Bean
    StaffReport staffReport(World world) {
        return new StaffReport(new InMemoryReport(world.jobs::all), world.municipality, world.clock);
    }

    @Bean
    ArchivePackage archivePackage(World world) {
        return world.archivePackage;
    }

    @Bean
    JobInCase jobInCase(StaffJobs jobs, World world) {
        return new JobInCase(jobs, world.archive);
    }

    @Bean
    RequestOnce requestOnce(World world) {
        return new RequestOnce(
                world.request, world.replaceJob, new KnownInMemory(), world.personCheck, World.transaction());
    }

    @Bean
    FindPerson findPerson(World world) {
        return world.findPerson;
    }

    @Bean
    RequestSigning requestSigning(World world) {
        return world.request;
    }

    @Bean
    Replacements replacements(World world) {
        return world.replacements;
    }

    @Bean
    InMemoryContracts contracts(World world) {
        return world.agreed;
    }

    @Bean
    StaffMinutes staffMinutes(World world) {
        return world.staffMinutes;
    }

    @Bean
    SignatureNames signatureNames(World world) {
        return world.signatureNames;
    }

    @Bean
    FormerSigners formerSigners(World world) {
        return world.former;
    }

    @Bean
    CorrectSigners correctSigners(World world) {
        return world.correctSigners;
    }

    @Bean
    FilePaper filePaper(World world) {
        return world.filePaper;
    }

    @Bean
    ForeseeContacts foreseeContacts(World world) {
        return world.foresee;
    }

    @Bean
    SigningProcess signingProcess(World world) {
        return world.process;
    }

    @Bean
    RecallJob recallJob(World world) {
        return world.recall;
    }

    @Bean
    VoidJob voidJob(World world) {
        return world.voidJob;
    }

    @Bean
    MoveDeadline moveDeadline(World world) {
        return world.moveDeadline;
    }

    @Bean
    ForeseeContractContacts foreseeContractContacts(World world) {
        return world.foreseeContract;
    }

    @Bean
    ContractContactFaults contractContactFaults(World world) {
        return world.contactFaults;
    }

    @Bean
    CorrectContact correctContact(World world) {
        return world.correct;
    }

    @Bean
    ReplaceDocument replaceDocument(World world) {
        return world.replace;
    }

    @Bean
    Lifecycle lifecycle(World world) {
        return new Lifecycle(world);
    }

    /** What would happen to a job outside these pages. */
    public record Lifecycle(World world) {

        /** One that came from elsewhere, as it is. */
        public void keep(SigningJob job) {
            world.jobs.add(job);
        }

        public void dispatch(SigningJobId job) {
            world.dispatch.dispatch(job);
            world.deliverAll();
        }

        public void lookUpContacts(SigningJobId job) {
            world.lookUp.lookUp(job);
        }

        public void sign(SigningJobId job, int signer) {
            world.signs(world.jobs.find(job).orElseThrow(), signer);
        }

        /** With an eID that says another name than the sender wrote. */
        public void signAs(SigningJobId job, int signer, String name) {
            SigningJob found = world.jobs.find(job).orElseThrow();
            NationalId person = found.signers().get(signer).nationalId();
            world.sign.sign(
                    job,
                    new EidLogin(person, name, "https://eid.example", "BankID", "high", world.now, "login-1", "{}"));
        }

        /** All have signed, and the result lies in the case. */
        public void file(SigningJobId job) {
            world.seal.seal(job);
            world.file.fileSigned(job);
        }

        public void reject(SigningJobId job, int signer, String comment) {
            SigningJob found = world.jobs.find(job).orElseThrow();
            world.reject.reject(job, found.signers().get(signer).nationalId(), comment);
        }

        /** Signed by all, finalised, and the copies are out. */
        public void finish(SigningJobId job) {
            world.signedByAll(world.jobs.find(job).orElseThrow());
            world.followUp.finalise(job);
            world.promiseCopies.promise(job);
            world.deliverAll();
            world.copiesToDeliver.forEach(world.deliverCopy::deliver);
        }

        public void hasNoMailbox(NationalId person) {
            world.mailbox.without.add(person);
        }

        public void resend(SigningJobId job) {
            world.decide.resend(job);
        }

        public void takeToPaper(SigningJobId job) {
            world.decide.goOnPaper(job);
        }

        public void writeOff(SigningJobId job) {
            world.followUp.writeOff(job);
        }

        public void findFaultInPdf(Violation... faults) {
            world.faultsInPdf = java.util.List.of(faults);
        }

        public void know(NationalId person, ContactRegister.Registration registration) {
            world.register.put(person, registration);
        }

        /** The population register is asked from now on. */
        public void register(RegisteredPerson... people) {
            world.people.know(people);
        }

        public void askNoPopulationRegister() {
            world.people.isAsked = false;
        }

        public int jobs() {
            return world.started.size();
        }
    }

    private static final class KnownInMemory implements KnownRequests {

        private final Map<String, Known> known = new HashMap<>();
        private String claimed = "";

        @Override
        public Optional<Known> claim(String account, String key, String fingerprint) {
            claimed = fingerprint;
            return Optional.ofNullable(known.get(account + "/" + key));
        }

        @Override
        public void remember(String account, String key, SigningJobId job, String answer) {
            known.put(account + "/" + key, new Known(claimed, job, answer));
        }
    }
}
