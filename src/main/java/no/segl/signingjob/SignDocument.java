package no.segl.signingjob;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import no.segl.signingjob.document.DocumentVersion;
import no.segl.signingjob.document.Sealing;
import no.segl.signingjob.document.SealingFailed;
import no.segl.signingjob.identity.AssuranceLevel;
import no.segl.signingjob.identity.Confirmable;
import no.segl.signingjob.identity.Confirmation;
import no.segl.signingjob.identity.EidLogin;
import no.segl.signingjob.identity.PopulationRegister;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * A signer signs. The signature is made on the newest version outside any transaction and stored only if that version is
 * still the newest: two who sign at once both end up in the document, and a slow time-stamp authority holds no lock.
 */
@Service
public class SignDocument {

    public static final Duration FRESH_LOGIN = Duration.ofMinutes(15);
    private static final int TRIES = 5;
    private static final Logger LOG = LoggerFactory.getLogger(SignDocument.class);

    private final SigningJobs jobs;
    private final JobDocuments documents;
    private final Sealing sealing;
    private final PopulationRegister people;
    private final StoreSignature store;
    private final Clock clock;

    SignDocument(
            SigningJobs jobs,
            JobDocuments documents,
            Sealing sealing,
            PopulationRegister people,
            StoreSignature store,
            Clock clock) {
        this.jobs = jobs;
        this.documents = documents;
        this.sealing = sealing;
        this.people = people;
        this.store = store;
        this.clock = clock;
    }

    /**
     * With an eID that makes a signature of its own, ours needs one of this very document, and no fresh login beside it.
     *
     * @throws NoSuchJob if there is no such job or this person is not among its signers
     */
    public SigningResult sign(SigningJobId id, EidLogin login) {
        if (!login.confirmsSignatures() && isOld(login.authenticatedAt())) {
            return SigningResult.LOGIN_TOO_OLD;
        }
        SignatureName name = null;
        int round = 0;
        for (int i = 0; i < TRIES; i++) {
            SigningJob job = jobs.find(id).orElseThrow(() -> new NoSuchJob(id));
            Signer signer = job.signer(login.nationalId()).orElseThrow(() -> new NoSuchJob(id));
            SigningResult before = mayStillSign(job, signer, login);
            if (before != SigningResult.SIGNED) {
                return before;
            }
            if (i > 0 && job.round().number() != round) {
                return SigningResult.SENT_ANEW;
            }
            round = job.round().number();
            name = name != null ? name : nameOf(signer, login);
            DocumentVersion newest = documents.newest(job);
            byte[] signed;
            try {
                signed = sealing.sign(documents.content(newest), signer.id(), name.name(), login);
            } catch (SealingFailed down) {
                LOG.warn("job {}: signature by signer {} could not be made", id, signer.id(), down);
                return SigningResult.SERVICE_DOWN;
            }
            var stored = store.store(id, newest, signer.id(), signed, name, login);
            if (stored.isPresent()) {
                return stored.get();
            }
        }
        return SigningResult.BUSY;
    }

    /**
     * What this person would confirm by signing now, with an eID that makes a signature of its own.
     *
     * @return empty when it is not, or no longer, theirs to sign
     * @throws NoSuchJob as {@link #sign}
     */
    public Optional<ToConfirm> toConfirm(SigningJobId id, EidLogin login) {
        SigningJob job = jobs.find(id).orElseThrow(() -> new NoSuchJob(id));
        Signer signer = job.signer(login.nationalId()).orElseThrow(() -> new NoSuchJob(id));
        boolean mayAct = isStrongEnough(login, job) && Turn.of(job, signer, clock.instant()) == SigningResult.SIGNED;
        return mayAct
                ? Optional.of(new ToConfirm(
                        documents.confirmable(job, signer),
                        job.kind(),
                        job.title().line1(),
                        job.sender().unit()))
                : Optional.empty();
    }

    /** Whether it is still the signer's to sign, and the same document: asked while they have the eID before them. */
    public boolean isStillWanted(Confirmable document) {
        return jobs.find(document.job())
                .filter(job -> Turn.of(job, job.signer(document.signer()), clock.instant()) == SigningResult.SIGNED)
                .filter(job -> documents
                        .confirmable(job, job.signer(document.signer()))
                        .equals(document))
                .isPresent();
    }

    /** @param title the public line alone: the eID's provider reads it too */
    public record ToConfirm(Confirmable document, Kind kind, String title, String unit) {

        @Override
        public String toString() {
            return "ToConfirm[" + document.job() + "]";
        }
    }

    /** The name that this person's signature would carry, to be shown before they sign. */
    public String nameOn(Signer signer, EidLogin login) {
        return nameOf(signer, login).name();
    }

    /** Whether the eID is one that this document may be signed with. */
    public boolean isStrongEnough(EidLogin login, SigningJob job) {
        return AssuranceLevel.of(login.level())
                .suffices(AssuranceLevel.of(job.policy().assuranceLevel()));
    }

    private SigningResult mayStillSign(SigningJob job, Signer signer, EidLogin login) {
        SigningResult turn = Turn.of(job, signer, clock.instant());
        if (turn != SigningResult.SIGNED) {
            return turn;
        }
        if (!isStrongEnough(login, job)) {
            return SigningResult.LEVEL_TOO_LOW;
        }
        return login.confirmsSignatures() ? confirmed(job, signer, login) : SigningResult.SIGNED;
    }

    private SigningResult confirmed(SigningJob job, Signer signer, EidLogin login) {
        Confirmation made = login.confirmation();
        if (made == null || !made.of().job().equals(job.id()) || isOld(made.at())) {
            return SigningResult.NOT_CONFIRMED;
        }
        boolean same = made.of().equals(documents.confirmable(job, signer));
        return same ? SigningResult.SIGNED : SigningResult.DOCUMENT_CHANGED;
    }

    private boolean isOld(Instant proof) {
        return proof.isBefore(clock.instant().minus(FRESH_LOGIN));
    }

    /**
     * The eID's own name, else the population register's, else what the sender wrote. A register that is down stops
     * nobody from signing: the trail says that the name is the sender's.
     */
    private SignatureName nameOf(Signer signer, EidLogin login) {
        if (login.name() != null) {
            return new SignatureName(login.name(), SignatureName.Source.EID);
        }
        return registered(signer)
                .map(name -> new SignatureName(name, SignatureName.Source.POPULATION_REGISTER))
                .orElseGet(() -> new SignatureName(signer.name(), SignatureName.Source.SENDER));
    }

    private Optional<String> registered(Signer signer) {
        try {
            return people.nameOf(signer.nationalId());
        } catch (RuntimeException e) {
            LOG.warn("signer {} signs with the sender's name: the population register did not answer", signer.id(), e);
            return Optional.empty();
        }
    }
}
