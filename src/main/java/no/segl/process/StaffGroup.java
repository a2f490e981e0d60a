package no.segl.process;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import no.segl.signingjob.Kind;
import no.segl.signingjob.Staff;

/** The groups that staff belong to. Work and rights lie with them, never with persons. */
enum StaffGroup {
    SAKSBEHANDLER("saksbehandler", "Saksbehandlere"),
    FELLESTJENESTE(Staff.JOINT_SERVICE, "Fellestjenesten"),
    SEKRETERARE("sekreterare", "Nämndsekreterare"),
    PROSESSEIER("prosesseier", "Prosesseiere"),
    ADMIN("admin", "Administratorer");

    private static final String ROUND = "signingRound";

    private final String id;
    private final String label;

    StaffGroup(String id, String label) {
        this.id = id;
        this.label = label;
    }

    String id() {
        return id;
    }

    String label() {
        return label;
    }

    boolean worksInTasklist() {
        return this != PROSESSEIER && this != ADMIN;
    }

    /** The ids of the processes whose tasks may come to this group. */
    Set<String> processes() {
        if (!worksInTasklist()) {
            return Set.of();
        }
        Stream<String> own = Arrays.stream(Kind.values())
                .filter(kind -> this == FELLESTJENESTE || kind.ownerGroup().equals(id))
                .map(Kind::process);
        return Set.copyOf(Stream.concat(Stream.of(ROUND), own).toList());
    }
}
