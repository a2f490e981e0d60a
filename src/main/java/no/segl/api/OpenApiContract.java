package no.segl.api;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.Schema;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.segl.signingjob.Capacity;
import no.segl.signingjob.EventType;
import no.segl.signingjob.Kind;
import no.segl.signingjob.apprenticeship.Contract;
import no.segl.signingjob.apprenticeship.ContractRole;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** What the types alone do not tell those who read the API's description: the codes, and a request that works. */
@Component
class OpenApiContract {

    private static final String CODE = "violation.";

    private static final Map<String, Object> EXAMPLE = Map.of(
            "kind",
            Kind.JOURNAL_POST.code(),
            "title",
            "Arbeidsavtale",
            "sender",
            Map.of("unit", "Personal", "contact", "personal@eksempel.example"),
            "signers",
            List.of(Map.of(
                    "nationalId", "17912099997", "name", "Ingrid Solbakken", "email", "ingrid@eksempel.example")));

    void addTo(Components components) {
        var schemas = components.getSchemas();
        property(schemas.get("Violation"), "code")
                .description("Stable. More may come: an unknown one is read as any other refusal. Those that begin"
                        + " with \"start.\" come from the installation's own table of start rules.")
                .addExtension("x-extensible-enum", violationCodes());
        Schema<?> job = schemas.get("NewJob");
        job.setRequired(List.of("kind", "title", "sender", "signers"));
        job.setExample(EXAMPLE);
        Schema<?> meeting = schemas.get("NewMeeting");
        meeting.setRequired(List.of("board", "date"));
        property(meeting, "date").example("2026-11-24");
        property(meeting, "secretParagraphs").example("12, 14–16");
        Schema<?> contract = schemas.get("NewContract");
        contract.setRequired(List.of("type", "company", "startDate"));
        choices(contract, "type", Stream.of(Contract.Type.values()).map(Contract.Type::code));
        property(contract, "startDate").example("2026-08-17");
        property(contract, "birthDate")
                .description("Of the apprentice, where the identity number does not tell it")
                .example("2008-05-17");
        choices(job, "kind", Stream.of(Kind.values()).map(Kind::code));
        property(job, "remindBefore")
                .description("How long before the deadline, in ISO 8601")
                .example("P1D");
        Schema<?> signer = schemas.get("NewSigner");
        signer.setRequired(List.of("nationalId", "name"));
        choices(signer, "capacity", names(Capacity.values()));
        property(signer, "role")
                .description("Of minutes chair or member. Of apprenticeship one of "
                        + Stream.of(ContractRole.values())
                                .map(ContractRole::code)
                                .collect(Collectors.joining(", ")));
        choices(schemas.get("EventAnswer"), "type", names(EventType.values()));
    }

    private static Stream<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name);
    }

    private static Schema<?> property(Schema<?> schema, String name) {
        return (Schema<?>) schema.getProperties().get(name);
    }

    @SuppressWarnings("unchecked") // the property is a text
    private static void choices(Schema<?> schema, String name, Stream<String> values) {
        ((Schema<String>) property(schema, name)).setEnum(values.toList());
    }

    /** Each has a sentence of its own in one of the packages' texts. */
    private static List<String> violationCodes() {
        try {
            return Arrays.stream(
                            new PathMatchingResourcePatternResolver().getResources("classpath*:texts/*_nb.properties"))
                    .flatMap(file -> read(file).stringPropertyNames().stream())
                    .filter(key -> key.startsWith(CODE) && key.indexOf('.', CODE.length()) > 0)
                    .map(key -> key.substring(CODE.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties read(Resource file) {
        var texts = new Properties();
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
