package no.segl.signingjob;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Asks for signatures once, however often the same request comes: the same again gets the first answer again. The
 * population register is asked before the transaction, so that nobody waits for it with a connection in hand.
 */
@Service
public class RequestOnce {

    public static final int LONGEST_KEY = 200;

    private final RequestSigning signing;
    private final ReplaceJob replacing;
    private final KnownRequests requests;
    private final PersonCheck people;
    private final TransactionTemplate transaction;

    RequestOnce(
            RequestSigning signing,
            ReplaceJob replacing,
            KnownRequests requests,
            PersonCheck people,
            TransactionTemplate transaction) {
        this.signing = signing;
        this.replacing = replacing;
        this.requests = requests;
        this.people = people;
        this.transaction = transaction;
    }

    /**
     * @param key what the sender calls this request; null for one that is always new
     * @param fingerprint of all that was sent
     * @param misread what could not be read at all, and is therefore missing in the job
     * @param upload the PDF; null when the job names a document that the archive has
     */
    public record Request(
            @Nullable String key,
            String fingerprint,
            NewJob wanted,
            List<Violation> misread,
            byte @Nullable [] upload) {

        /** The same about another job is another request. */
        private Request about(SigningJobId job) {
            return new Request(key, job + "+" + fingerprint, wanted, misread, upload);
        }

        @Override
        public String toString() {
            return "Request[" + wanted + "]";
        }
    }

    /** @param text what was answered, now or the first time */
    public record Answered(SigningJobId job, String text) {

        @Override
        public String toString() {
            return "Answered[" + job + "]";
        }
    }

    /**
     * @param answer what the sender is told of a new job; kept for when the same request comes again
     * @throws Refused with every fault; nothing is kept then, so that the mended request may use the same key
     */
    public Answered request(Request request, Staff by, Function<SigningJob, String> answer) {
        return once(request, by, answer, faults -> signing.request(request.wanted(), faults, request.upload(), by));
    }

    /**
     * A job that takes the place of another; as {@link #request} else.
     *
     * @throws NoSuchJob where the other is not theirs
     * @throws WrongState where nothing can take its place any more
     */
    public Answered replace(SigningJobId replaced, Request request, Staff by, Function<SigningJob, String> answer) {
        return once(
                request.about(replaced),
                by,
                answer,
                faults -> replacing.replace(replaced, request.wanted(), faults, request.upload(), by));
    }

    /** A job that is on paper from the beginning; as {@link #request} else. */
    public Answered requestOnPaper(Request request, Staff by) {
        return once(
                request,
                by,
                job -> "",
                faults -> signing.requestOnPaper(request.wanted(), faults, request.upload(), by));
    }

    /**
     * A job for each signer; as {@link #request} else.
     *
     * @return the jobs in the order of their signers
     */
    public List<SigningJobId> requestEach(Request request, Staff by) {
        List<SigningJob> made = new ArrayList<>();
        Answered answered = once(
                request,
                by,
                first -> made.stream().map(job -> job.id().toString()).collect(Collectors.joining(",")),
                faults -> {
                    made.addAll(signing.requestEach(request.wanted(), faults, request.upload(), by));
                    return made.get(0);
                });
        return Arrays.stream(answered.text().split(",")).map(SigningJobId::of).toList();
    }

    private Answered once(
            Request request,
            Staff by,
            Function<SigningJob, String> answer,
            Function<List<Violation>, SigningJob> creation) {
        List<Violation> faults = Stream.concat(
                        request.misread().stream(),
                        people.against(request.wanted().signers(), by).stream())
                .toList();
        return transaction.execute(status -> inTransaction(request, by, answer, () -> creation.apply(faults)));
    }

    private Answered inTransaction(
            Request request, Staff by, Function<SigningJob, String> answer, Supplier<SigningJob> creation) {
        if (request.key() == null) {
            SigningJob job = creation.get();
            return new Answered(job.id(), answer.apply(job));
        }
        String key = read(request.key());
        Optional<KnownRequests.Known> known = requests.claim(by.account(), key, request.fingerprint());
        return known.map(earlier -> again(earlier, request)).orElseGet(() -> {
            SigningJob job = creation.get();
            String text = answer.apply(job);
            requests.remember(by.account(), key, job.id(), text);
            return new Answered(job.id(), text);
        });
    }

    private static Answered again(KnownRequests.Known earlier, Request request) {
        if (!earlier.fingerprint().equals(request.fingerprint())) {
            throw new Refused(Violation.of("idempotencyKey.reused", "Idempotency-Key"));
        }
        return new Answered(earlier.job(), earlier.answer());
    }

    private static String read(String key) {
        if (key.isBlank() || key.length() > LONGEST_KEY || Unprintable.in(key)) {
            throw new Refused(Violation.of("idempotencyKey.wrong", "Idempotency-Key", LONGEST_KEY));
        }
        return key;
    }
}
