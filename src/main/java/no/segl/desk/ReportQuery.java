package no.segl.desk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.segl.signingjob.Kind;
import no.segl.signingjob.StaffReport.Wanted;
import no.segl.signingjob.Unprintable;
import no.segl.signingjob.apprenticeship.ContactFault.What;
import no.segl.signingjob.report.SigningStatus;
import no.segl.signingjob.report.StopReason;

/**
 * What the address of the report asks for, by field. Templates call what is public.
 *
 * @param misread the fields of which nothing could be made, such as a day that there is not; they narrow nothing
 */
record ReportQuery(Map<String, String> fields, List<String> misread) {

    static final String STATUS = "status";
    static final String WHY = "why";
    static final String FAULT = "fault";
    static final String FROM = "from";
    static final String TO = "to";
    static final String PAGE = "page";

    private static final String ADDRESS = "/desk/jobs";
    private static final List<String> FILTERS = List.of("q", "kind", "unit", "own", FROM, TO);
    private static final List<String> FIELDS =
            Stream.concat(FILTERS.stream(), Stream.of(STATUS, WHY, FAULT, PAGE)).toList();
    private static final int LONGEST = 200;
    private static final int LAST_PAGE = 99_999;

    static ReportQuery of(Map<String, String> parameters) {
        Map<String, String> known = new LinkedHashMap<>();
        keep(known, "q", text(parameters, "q"));
        keep(known, "kind", text(parameters, "kind").flatMap(Kind::ofCode).map(Kind::code));
        keep(known, "unit", text(parameters, "unit"));
        keep(known, "own", text(parameters, "own").filter("true"::equals));
        keep(known, FROM, day(parameters, FROM));
        keep(known, TO, day(parameters, TO));
        keep(known, STATUS, code(parameters, STATUS, SigningStatus.values()));
        keep(known, WHY, code(parameters, WHY, StopReason.values()));
        keep(known, FAULT, code(parameters, FAULT, What.values()));
        keep(known, PAGE, text(parameters, PAGE).filter(page -> page.matches("0|[1-9][0-9]{0,4}")));
        List<String> misread = FIELDS.stream()
                .filter(field -> !known.containsKey(field)
                        && !parameters.getOrDefault(field, "").isBlank())
                .toList();
        if (known.containsKey(FAULT)) {
            known.put(STATUS, SigningStatus.NEEDS_CORRECTION.name());
            known.remove(WHY);
        }
        return new ReportQuery(known, misread);
    }

    private static void keep(Map<String, String> known, String field, Optional<String> value) {
        value.ifPresent(found -> known.put(field, found));
    }

    private static Optional<String> text(Map<String, String> parameters, String field) {
        return Optional.ofNullable(parameters.get(field))
                .map(String::strip)
                .filter(text -> !text.isEmpty() && text.length() <= LONGEST && !Unprintable.in(text));
    }

    private static Optional<String> code(Map<String, String> parameters, String field, Enum<?>[] codes) {
        return text(parameters, field)
                .filter(text ->
                        Arrays.stream(codes).anyMatch(each -> each.name().equals(text)));
    }

    private static Optional<String> day(Map<String, String> parameters, String field) {
        try {
            return text(parameters, field)
                    .filter(text -> text.matches("(19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}"))
                    .map(text -> LocalDate.parse(text).toString());
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    Wanted wanted() {
        return new Wanted(
                value(STATUS, SigningStatus::valueOf),
                value(WHY, StopReason::valueOf),
                value(FAULT, What::valueOf),
                value("kind", Function.identity()).flatMap(Kind::ofCode),
                value("unit", Function.identity()),
                fields.containsKey("own"),
                value(FROM, LocalDate::parse),
                value(TO, LocalDate::parse),
                get("q"));
    }

    private <T> Optional<T> value(String field, Function<String, T> read) {
        return Optional.ofNullable(fields.get(field)).map(read);
    }

    /** Empty where nothing is asked for. */
    public String get(String field) {
        return fields.getOrDefault(field, "");
    }

    public int page() {
        return value(PAGE, Integer::parseInt).orElse(0);
    }

    /** All in this status are asked for, whatever has stopped them. */
    public boolean is(String status) {
        return status.equals(get(STATUS)) && get(WHY).isEmpty() && get(FAULT).isEmpty();
    }

    /** More is asked for than a text, or what stands in the numbers. */
    public boolean isNarrowed() {
        return FILTERS.stream().anyMatch(field -> !field.equals("q") && fields.containsKey(field));
    }

    /** Something is asked for, so that it is no wonder if there is nothing. */
    public boolean isFiltered() {
        return fields.keySet().stream().anyMatch(field -> !field.equals(PAGE));
    }

    /** Those that the form has no field for, so that it sends them along. */
    public Map<String, String> besideTheForm() {
        return fields.entrySet().stream()
                .filter(each ->
                        !FILTERS.contains(each.getKey()) && !each.getKey().equals(PAGE))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The same, on the page before or after. */
    public String onPage(int page) {
        return address("", with(PAGE, page == 0 ? "" : String.valueOf(Math.min(page, LAST_PAGE))), "#jobs");
    }

    /** The first page of what is asked for, with another status; with all where it is the one that is asked for now. */
    public String toStatus(String status) {
        return toReason(is(status) ? "" : status, "");
    }

    public String toReason(String status, String reason) {
        return toStopped(status, WHY, reason);
    }

    /** What must be corrected since this is wrong with how somebody is reached. */
    public String toFault(What fault) {
        return toStopped(SigningStatus.NEEDS_CORRECTION.name(), FAULT, fault.name());
    }

    private String toStopped(String status, String field, String why) {
        Map<String, String> next = with(STATUS, status);
        next.remove(WHY);
        next.remove(FAULT);
        put(next, field, why);
        next.remove(PAGE);
        return address("", next, "#jobs");
    }

    /** The first page of what was ordered from one day to another. */
    public String toDays(LocalDate from, LocalDate to) {
        Map<String, String> next = with(FROM, from.toString());
        put(next, TO, to.toString());
        next.remove(PAGE);
        return address("", next, "");
    }

    /** Of a file with exactly what is asked for, on all pages. */
    public String file(String ending) {
        return address(ending, with(PAGE, ""), "");
    }

    private Map<String, String> with(String field, String value) {
        Map<String, String> next = new LinkedHashMap<>(fields);
        put(next, field, value);
        return next;
    }

    private static void put(Map<String, String> all, String field, String value) {
        if (value.isEmpty()) {
            all.remove(field);
        } else {
            all.put(field, value);
        }
    }

    private static String address(String ending, Map<String, String> fields, String place) {
        String query = fields.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return ADDRESS + ending + (query.isEmpty() ? "" : "?" + query) + place;
    }
}
