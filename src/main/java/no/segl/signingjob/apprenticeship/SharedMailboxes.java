package no.segl.signingjob.apprenticeship;

import java.util.List;
import java.util.Locale;

/**
 * What mailboxes that many read are called.
 *
 * @param names what stands before the @, or before a separator there: "post" is "post-oslo" too; one that ends with * is
 *     the beginning of any
 */
public record SharedMailboxes(List<String> names) {

    private static final String SEPARATORS = ".-_+";

    public SharedMailboxes {
        names = names.stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .filter(name -> !name.isEmpty() && !name.equals("*"))
                .toList();
    }

    public boolean include(String email) {
        String box = email.toLowerCase(Locale.ROOT).replaceFirst("@.*", "");
        return names.stream().anyMatch(name -> isCalled(box, name));
    }

    private static boolean isCalled(String box, String name) {
        if (name.endsWith("*")) {
            return box.startsWith(name.substring(0, name.length() - 1));
        }
        return box.startsWith(name)
                && (box.length() == name.length() || SEPARATORS.indexOf(box.charAt(name.length())) >= 0);
    }
}
