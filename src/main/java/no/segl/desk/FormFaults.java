package no.segl.desk;

import java.util.List;

/**
 * What is wrong with what somebody typed: all of it above the form, and each beside its field. Templates call what is
 * public.
 *
 * @param form which of a page's forms it is about
 */
record FormFaults(String form, List<FormFault> all) {

    static final FormFaults NONE = new FormFaults("", List.of());

    FormFaults {
        all = List.copyOf(all);
    }

    /**
     * @param field as the form names it; empty for the whole
     * @param where said before the message where the field is not beside it; empty for nothing
     * @param linked the page has such a field to go to
     */
    record FormFault(String field, String where, String message, boolean linked) {}

    public boolean isEmpty() {
        return all.isEmpty();
    }

    public boolean isAbout(String wanted) {
        return form.equals(wanted);
    }

    public boolean has(String field) {
        return !of(field).isEmpty();
    }

    public List<String> of(String field) {
        return all.stream()
                .filter(fault -> fault.field().equals(field))
                .map(FormFault::message)
                .toList();
    }
}
