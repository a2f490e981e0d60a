package no.segl.portal;

import no.segl.signingjob.NoSuchJob;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** A document that does not exist, is not this person's, or was taken back: the same page for all. */
@ControllerAdvice(basePackageClasses = NotHere.class)
class NotHere {

    @ExceptionHandler({NoSuchJob.class, MethodArgumentTypeMismatchException.class})
    @ResponseStatus(HttpStatus.NOT_FOUND)
    String notHere() {
        return "portal/not-here";
    }
}
