package no.segl.process;

import no.segl.signingjob.News;
import no.segl.signingjob.News.What;

/** The messages that models wait for. */
final class Messages {

    private Messages() {}

    /** Such as segl.allSigned. */
    static String nameOf(News.What what) {
        String[] words = what.name().toLowerCase(java.util.Locale.ROOT).split("_");
        var name = new StringBuilder("segl.").append(words[0]);
        for (int i = 1; i < words.length; i++) {
            name.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
        }
        return name.toString();
    }

    /** What it begins in the process is about one signer. */
    static boolean beginsWithSigner(News.What what) {
        return what == What.BROKEN_OFF || what == What.CONTACT_FAULT;
    }
}
