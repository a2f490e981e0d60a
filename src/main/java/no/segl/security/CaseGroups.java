package no.segl.security;

import java.util.Arrays;
import java.util.stream.Stream;
import no.segl.signingjob.Kind;
import no.segl.signingjob.Staff;

/** The groups that work with signing jobs, and those that look after the installation. */
final class CaseGroups {

    static final String ADMIN = "admin";
    static final String PROCESS_OWNERS = "prosesseier";

    /** Which jobs a member of these sees is decided job by job. */
    static final String[] ALL = Stream.concat(
                    Arrays.stream(Kind.values()).map(Kind::ownerGroup), Stream.of(Staff.JOINT_SERVICE))
            .distinct()
            .toArray(String[]::new);

    private CaseGroups() {}
}
