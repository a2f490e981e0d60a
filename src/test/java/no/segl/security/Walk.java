package no.segl.security;

import java.net.http.HttpResponse;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationContext;

/**
 * Every address of ours, asked about minutes and about what does not exist.
 *
 * @param secrets what an answer must not hold
 */
record Walk(ApplicationContext application, Collection<KnownMinutes> minutes, List<String> secrets) {

    /** In every title, and no secret: pages repeat what one searches for. */
    static final String SEARCHED = "Fjärdingens";

    /** @param all also what changes something, and also what tells only that they exist */
    Set<String> told(Guest guest, boolean all) {
        Set<String> told = new TreeSet<>();
        for (ApplicationAddress address : addresses()) {
            if (all || address.isGet()) {
                told.addAll(toldAt(address, guest, all));
            }
        }
        return told;
    }

    private Set<String> toldAt(ApplicationAddress address, Guest guest, boolean all) {
        Set<String> told = new TreeSet<>();
        boolean asks = address.isGet() && !address.hasVariables();
        Map<Integer, String> unseen = new HashMap<>();
        for (KnownMinutes known : minutes) {
            KnownMinutes madeUp = known.madeUp();
            List<String> real = address.about(known.byPlace());
            List<String> unreal = address.about(madeUp.byPlace());
            for (int i = 0; i < real.size(); i++) {
                String path = real.get(i) + (asks ? known.question(SEARCHED) : "");
                HttpResponse<String> answer = asked(guest, address, path);
                secrets.stream()
                        .filter(answer.body()::contains)
                        .forEach(secret -> told.add(address + " told " + secret + " at " + path));
                if (all && isAboutSomething(address)) {
                    if (answer.statusCode() >= 500) {
                        told.add(address + " failed at " + path);
                    }
                    String other = unreal.get(i) + (asks ? madeUp.question(SEARCHED.replace("F", "Q")) : "");
                    String seen = seen(answer, path, known);
                    // whatever does not exist is answered alike: once is enough
                    String nothing =
                            unseen.computeIfAbsent(i, none -> seen(asked(guest, address, other), other, madeUp));
                    if (!seen.equals(nothing)) {
                        told.add(address + " at " + path + " answered " + difference(seen, nothing));
                    }
                }
            }
        }
        return told;
    }

    /** Those of the login know of no minutes, and would end the one that is used here. */
    List<ApplicationAddress> addresses() {
        return ApplicationAddress.all(application).stream()
                .filter(address -> address.isGet() || address.hasVariables())
                .filter(address -> !address.path().startsWith("/portal/login"))
                .toList();
    }

    /** The guides tell everybody the same, with a case number of their own that may be of one that exists. */
    private static boolean isAboutSomething(ApplicationAddress address) {
        return address.hasVariables()
                || address.path().startsWith("/desk/") && !address.path().startsWith("/desk/guide")
                || address.path().startsWith("/api/");
    }

    static HttpResponse<String> asked(Guest guest, ApplicationAddress address, String path) {
        return address.isGet() ? guest.get(path) : guest.sends(address.method(), path);
    }

    /** An answer without what is different in every answer. */
    private static String seen(HttpResponse<String> answer, String path, KnownMinutes about) {
        String type = answer.headers().firstValue("Content-Type").orElse("");
        // a workbook is packed with the time of its making; the CSV of the same rows is read word by word
        String body = type.contains("spreadsheetml") ? "" : answer.body();
        String whole = answer.statusCode() + " "
                + answer.headers().firstValue("Location").orElse("") + " " + type + "\n" + body;
        return about.hiddenIn(whole.replace(path, "THE-PATH"))
                .replaceAll("[FQ]j(ä|%C3%A4)rdingens", SEARCHED)
                .replaceAll("(name=\"_csrf\"[^>]*value=\")[^\"]*", "$1")
                .replaceAll("(data-test=\"reference\">)[^<]*", "$1")
                .replaceAll("(?i)(\"(?:reference|timestamp)\":)\"[^\"]*\"", "$1");
    }

    /** The first line that is not the same. */
    private static String difference(String seen, String unseen) {
        List<String> one = seen.lines().toList();
        List<String> other = unseen.lines().toList();
        return IntStream.range(0, Math.min(one.size(), other.size()))
                .filter(line -> !one.get(line).equals(other.get(line)))
                .mapToObj(line -> one.get(line) + ", and of nothing " + other.get(line))
                .findFirst()
                .orElse("at greater or less length than of nothing");
    }
}
