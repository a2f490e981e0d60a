package no.segl.signingjob;

import java.util.List;
import java.util.stream.IntStream;
import no.segl.signingjob.apprenticeship.ContactFault;
import no.segl.signingjob.apprenticeship.ContractRole;
import no.segl.signingjob.identity.EidLogin;
import no.segl.signingjob.identity.NationalId;
import no.segl.signingjob.identity.RegisteredPerson;
import no.segl.signingjob.notice.ContactRegister;

/** What would happen to a job outside the pages and interfaces that are tested. */
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
                job, new EidLogin(person, name, "https://eid.example", "BankID", "high", world.now, "login-1", "{}"));
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

    /** Kept as the check of its contacts has left it: each fault is with one signer after the other. */
    public void keepStopped(SigningJob job, ContactFault.What... faults) {
        keep(job);
        world.mending.replace(
                job.id(),
                IntStream.range(0, faults.length)
                        .mapToObj(number -> new ContactFault(
                                job.signers().get(number).id(), faults[number], ContractRole.Party.COUNTY))
                        .toList());
    }

    public void findFaultInPdf(Violation... faults) {
        world.faultsInPdf = List.of(faults);
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
