package no.segl.desk;

import java.util.List;
import java.util.Objects;
import no.segl.signingjob.NewJob.NewContract;
import no.segl.signingjob.Violation;
import no.segl.signingjob.apprenticeship.Contract;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** What the form for a contract of apprenticeship says of it, as it was typed. */
record TypedContract(
        String type, String company, String trainingOffice, String startDate, String birthDate, String order) {

    private static final String CONTRACT = "contract.";

    static final TypedContract EMPTY = new TypedContract(Contract.Type.APPRENTICESHIP.code(), "", "", "", "", "");

    static TypedContract typed(MultiValueMap<String, String> fields) {
        return new TypedContract(
                one(fields, "type"),
                one(fields, "company"),
                one(fields, "trainingOffice"),
                one(fields, "startDate"),
                one(fields, "birthDate"),
                one(fields, "order"));
    }

    private static String one(MultiValueMap<String, String> fields, String name) {
        String value = fields.getFirst(CONTRACT + name);
        return value == null ? "" : value.strip();
    }

    static TypedContract of(Contract contract) {
        return new TypedContract(
                contract.type().code(),
                contract.company(),
                orEmpty(contract.trainingOffice()),
                contract.startDate().toString(),
                orEmpty(contract.birthDate()),
                orEmpty(contract.order()));
    }

    private static String orEmpty(@Nullable Object told) {
        return Objects.toString(told, "");
    }

    /** @param faults what could not be read is added to them */
    NewContract read(List<Violation> faults) {
        return new NewContract(
                TypedSigner.line(type, CONTRACT + "type", faults),
                TypedSigner.line(company, CONTRACT + "company", faults),
                TypedSigner.line(trainingOffice, CONTRACT + "trainingOffice", faults),
                TypedSigner.line(startDate, CONTRACT + "startDate", faults),
                TypedSigner.line(birthDate, CONTRACT + "birthDate", faults),
                TypedSigner.line(order, CONTRACT + "order", faults));
    }
}
