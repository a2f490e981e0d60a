package no.segl.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A contract of apprenticeship, as the county's ordering system sends it; to be changed by the story. */
public final class OrderedContract {

    private OrderedContract() {}

    /** @param startDate it stands in the contract alone */
    @SafeVarargs
    public static Map<String, Object> wanted(
            String order, String company, LocalDate startDate, Map<String, Object>... signers) {
        return new HashMap<>(Map.of(
                "kind",
                "apprenticeship",
                "contract",
                new HashMap<>(Map.of(
                        "type",
                        "apprenticeship",
                        "company",
                        company,
                        "trainingOffice",
                        "OK Mat",
                        "startDate",
                        startDate.toString(),
                        "order",
                        order)),
                "sender",
                Map.of("unit", "Fagopplæring", "contact", "fagopplaering@eksempel.example"),
                "signers",
                new ArrayList<>(List.of(signers))));
    }

    /** One whom the contact register tells how to reach, and of whose mobile the ordering system knows. */
    public static Map<String, Object> signer(String number, String role) {
        return new HashMap<>(
                Map.of("nationalId", number, "name", "Prøve Person", "role", role, "mobile", "+4790000001"));
    }

    /** One who acts for a company, a training office or the county. */
    public static Map<String, Object> signer(String number, String role, String email) {
        Map<String, Object> signer = signer(number, role);
        signer.remove("mobile");
        signer.put("email", email);
        return signer;
    }
}
