package no.segl.security;

/** The order in which the chains are asked whether a request is theirs; the staff's takes whatever is left. */
final class ChainOrder {

    static final int OPEN = 10;
    static final int ENGINE_REST = 20;
    static final int API = 30;
    static final int PORTAL = 40;
    static final int STAFF = 90;

    private ChainOrder() {}
}
