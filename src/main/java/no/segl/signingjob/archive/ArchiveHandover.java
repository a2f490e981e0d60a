package no.segl.signingjob.archive;

/**
 * The municipality's own archive, which gets what was filed. It only receives: nothing can be looked up in it, it gives no
 * number of its own back, and what it gets twice it may keep twice.
 */
public interface ArchiveHandover {

    /** False where there is none: then the case archive is all there is. */
    boolean isWanted();

    /**
     * Returns once the archive has taken the package. May fail with an exception, and has then perhaps taken it; trying
     * again with the same id and the same bytes lets people see that it is the same.
     */
    void handOver(MessageId id, byte[] archivePackage);
}
