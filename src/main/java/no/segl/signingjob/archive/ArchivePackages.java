package no.segl.signingjob.archive;

/** Packs a filed entry as archives exchange it. The same entry always gives the same bytes. */
public interface ArchivePackages {

    /** @return a ZIP: the entry's metadata and its files */
    byte[] pack(FiledEntry filed);
}
