package no.segl.desk;

import no.segl.signingjob.NoSuchJob;
import no.segl.signingjob.archive.NotInArchive;
import no.segl.signingjob.letter.NoSuchLetter;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** What is not there, or not theirs, looks the same. */
@ControllerAdvice(basePackageClasses = PageFaults.class)
class PageFaults {

    @ExceptionHandler({
        NoSuchJob.class,
        NotInArchive.class,
        NoSuchLetter.class,
        TamperedField.class,
        MethodArgumentTypeMismatchException.class
    })
    @ResponseStatus(HttpStatus.NOT_FOUND)
    String notFound() {
        return "desk/not-found";
    }
}
