package no.segl.signingjob.archive;

import org.jspecify.annotations.Nullable;

/** A journal entry's title; line 2 is kept from the public when the entry is shielded. */
public record EntryTitle(String line1, @Nullable String line2, boolean shielded) {

    @Override
    public String toString() {
        return "EntryTitle[…]";
    }
}
