package no.segl.signingjob;

import java.time.Clock;
import java.util.Optional;
import no.segl.signingjob.archive.CaseArchive;
import no.segl.signingjob.letter.LetterTemplates;
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
        return new StaffReport(
                new InMemoryReport(world.jobs::all, world.mending), world.mending, world.municipality, world.clock);
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
                world.request, world.replaceJob, new InMemoryKnownRequests(), world.personCheck, World.transaction());
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
}
