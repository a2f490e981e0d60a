package no.segl.signingjob.document;

/** Pictures of a document's pages, for those who look before they open. */
public interface PagePictures {

    /** How many there are. */
    int pages(byte[] pdf);

    /**
     * @param page 1 for the first
     * @param width in pixels
     * @return a PNG
     * @throws java.util.NoSuchElementException if the document has no such page
     */
    byte[] png(byte[] pdf, int page, int width);
}
