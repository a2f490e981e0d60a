package no.segl.signingjob;

/** The name that a signature carries, and where it comes from: the trail says which. */
record SignatureName(String name, Source source) {

    enum Source {
        EID,
        POPULATION_REGISTER,
        SENDER
    }

    @Override
    public String toString() {
        return "SignatureName[" + source + "]";
    }
}
