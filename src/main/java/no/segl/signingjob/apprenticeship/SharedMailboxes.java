package no.segl.signingjob.apprenticeship;

import java.util.List;
import java.util.Locale;

/**
 * What mailboxes that many read are called.
 *
 * @param names what stands before the @; one that ends with * is only the beginning
 */
public record SharedMailboxes(List<String> names) {

    public SharedMailboxes {
        names = names.stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .filter(name -> !name.isEmpty() && !name.equals("*"))
                .toList();
    }

    public boolean include(String email) {
        String box = email.toLowerCase(Locale.ROOT).replaceFirst("@.*", "").replaceFirst("\\+.*", "");
        return names.stream().anyMatch(name -> name.endsWith("*") ? box.startsWith(stem(name)) : box.equals(name));
    }

    private static String stem(String name) {
        return name.substring(0, name.length() - 1);
    }
}
