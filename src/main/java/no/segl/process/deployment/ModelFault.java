package no.segl.process.deployment;

/**
 * Why a model is refused, for its owner to read.
 *
 * @param element the id and name of what is wrong in the file; empty for the file as a whole
 */
record ModelFault(String file, String element, String reason) {

    @Override
    public String toString() {
        return element.isEmpty() ? file + ": " + reason : file + ", " + element + ": " + reason;
    }
}
