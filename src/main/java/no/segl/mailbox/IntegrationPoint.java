package no.segl.mailbox;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import no.segl.signingjob.Municipality;
import no.segl.signingjob.mailbox.CopyId;
import no.segl.signingjob.mailbox.DigitalMailbox;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * eFormidling's integration point (efm-integrasjonspunkt), which runs beside us and carries post to people's mailboxes. A
 * message is made, given its file, and let go: three calls, and after each of them a node may die. The message's id is the
 * copy's, so that the next try sees how far it had come.
 */
@Component
@ConditionalOnProperty(name = "segl.mailbox.kind", havingValue = "eformidling")
class IntegrationPoint implements DigitalMailbox {

    private static final String NEVER_HEARD_OF = "IdentifierNotFoundException";
    private static final String HAS_MESSAGE = "MessageAlreadyExistsException";
    private static final String HAS_FILE = "DuplicateFilenameException";
    private static final String HAS_NO_MESSAGE = "MessageNotFoundException";

    /** Made; it has this one from its first moment until it is gone. */
    private static final String MADE = "OPPRETTET";

    private static final Set<String> CAME = Set.of("LEVERT", "LEST");
    private static final Set<String> WILL_NOT_COME = Set.of("FEIL", "LEVETID_UTLOPT");

    private final PointCalls point;
    private final MailboxSettings settings;
    private final Municipality municipality;
    private final Clock clock;

    IntegrationPoint(PointCalls point, MailboxSettings settings, Municipality municipality, Clock clock) {
        this.point = point;
        this.settings = settings;
        this.municipality = municipality;
        this.clock = clock;
    }

    @Override
    public boolean isUsed() {
        return true;
    }

    @Override
    public Answer handOver(Consignment copy) {
        PointAnswer capabilities = point.capabilitiesOf(copy.to(), settings.process());
        if (capabilities.isFault(NEVER_HEARD_OF) || !capabilities.orFault().offersMailbox(settings.process())) {
            return Answer.NO_MAILBOX;
        }
        if (isNew(copy) || hasNotLeft(copy.id())) {
            sendOff(copy);
        }
        return Answer.TAKEN;
    }

    private boolean isNew(Consignment copy) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), municipality.zone());
        PointAnswer made = point.make(PostDocument.of(copy, settings, today));
        return !made.isFault(HAS_MESSAGE) && made.orFault().isOk();
    }

    private boolean hasNotLeft(CopyId id) {
        return Set.of(MADE).containsAll(statuses(id));
    }

    /** What has left meanwhile is no longer there to be given a file or to be sent. */
    private void sendOff(Consignment copy) {
        PointAnswer given = point.give(copy.id(), copy.pdf());
        if (given.isFault(HAS_NO_MESSAGE)) {
            return;
        }
        if (!given.isFault(HAS_FILE)) {
            given.orFault();
        }
        PointAnswer sent = point.send(copy.id());
        if (!sent.isFault(HAS_NO_MESSAGE)) {
            sent.orFault();
        }
    }

    /** One that has come may have trouble later, such as a notice of it that nobody could be given. */
    @Override
    public Progress progressOf(CopyId id) {
        Set<String> statuses = statuses(id);
        if (statuses.stream().anyMatch(CAME::contains)) {
            return Progress.DELIVERED;
        }
        return statuses.stream().anyMatch(WILL_NOT_COME::contains) ? Progress.FAILED : Progress.UNDER_WAY;
    }

    private Set<String> statuses(CopyId id) {
        return point.statusesOf(id).orFault().statuses();
    }
}
