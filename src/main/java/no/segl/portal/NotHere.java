package no.segl.portal;

import jakarta.servlet.http.HttpServletRequest;
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
    String notHere(HttpServletRequest request, Model model) {
        model.addAttribute("why", "portal.notHere");
        return page(request, model);
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.NOT_FOUND)
    String stopped(SigningStopped stopped, HttpServletRequest request, Model model) {
        String words = KnownJob.words(stopped.kind());
        model.addAttribute("why", words + (stopped.isByThemselves() ? ".rejected" : ".stopped." + stopped.why()));
        model.addAttribute("ask", words + (stopped.isByThemselves() ? ".answer.mistakenRejection" : ".answer.ask"));
        model.addAttribute("contact", stopped.sender().contact());
        return page(request, model);
    }

    /** Whoever had written why they reject has it back. */
    private static String page(HttpServletRequest request, Model model) {
        model.addAttribute("unsent", request.getParameter("comment"));
        return "portal/not-here";
    }
}
