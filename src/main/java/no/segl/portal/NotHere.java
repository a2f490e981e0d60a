package no.segl.portal;

import no.segl.signingjob.NoSuchJob;
import no.segl.signingjob.SigningStopped;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** A document that does not exist or is not this person's: the same page for both. One that has ended says so to its signers. */
@ControllerAdvice(basePackageClasses = NotHere.class)
class NotHere {

    @ExceptionHandler({NoSuchJob.class, MethodArgumentTypeMismatchException.class})
    @ResponseStatus(HttpStatus.NOT_FOUND)
    String notHere(Model model) {
        model.addAttribute("why", "notHere");
        return "portal/not-here";
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.NOT_FOUND)
    String stopped(SigningStopped stopped, Model model) {
        model.addAttribute("why", "stopped");
        return "portal/not-here";
    }
}
