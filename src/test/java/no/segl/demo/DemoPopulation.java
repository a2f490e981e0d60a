package no.segl.demo;

import java.time.LocalDate;
import no.segl.demo.register.DemoFreg;
import no.segl.demo.register.FregPerson;

/** The people of the demo as the population register has them. */
final class DemoPopulation {

    private static final String NEW_NUMBER = "19838030133";
    private static final int SYNTHETIC_MONTH = 80;
    private static final int D_NUMBER = 40;

    private DemoPopulation() {}

    static void settle(DemoFreg freg) {
        for (DemoPerson person : DemoPerson.values()) {
            if (person.nationalId().isNorwegian()) {
                String number = person.nationalId().value();
                FregPerson resident = FregPerson.resident(person.fullName(), birthDate(number));
                switch (person) {
                    case NAMESAKE -> freg.put(number, resident.is("utflyttet"));
                    case DEAD -> freg.put(number, resident.is("doed"));
                    case DISAPPEARED -> freg.put(number, resident.is("forsvunnet"));
                    case PROTECTED -> freg.put(number, resident.protectedBy("strengtFortrolig"));
                    case REPLACED -> {
                        freg.put(number, resident.nowWithNumber(NEW_NUMBER));
                        freg.put(NEW_NUMBER, resident);
                    }
                    case NOT_REGISTERED -> freg.forget(number);
                    default -> freg.put(number, resident);
                }
            }
        }
    }

    /** The century as numbers show it that were given before 2032. */
    private static String birthDate(String number) {
        int day = Integer.parseInt(number.substring(0, 2)) % D_NUMBER;
        int month = Integer.parseInt(number.substring(2, 4)) - SYNTHETIC_MONTH;
        int year = Integer.parseInt(number.substring(4, 6));
        boolean old = Integer.parseInt(number.substring(6, 9)) < 500 || year >= 40;
        return LocalDate.of((old ? 1900 : 2000) + year, month, day).toString();
    }
}
