package no.segl.api;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.List;
import java.util.stream.Collectors;
import no.segl.signingjob.NoSuchJob;
import no.segl.signingjob.Refused;
import no.segl.signingjob.Violation;
import no.segl.signingjob.WrongState;
import no.segl.signingjob.archive.ArchiveConflict;
import no.segl.signingjob.archive.NotInArchive;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/** Reads what went wrong from the exception that says so: ours, then those of the web framework, then anything. */
final class Faults {

    private Faults() {}

    static Fault of(Exception exception) {
        if (exception instanceof Refused refused) {
            return Fault.of(refused);
        }
        if (exception instanceof WrongState wrong) {
            return Fault.of(wrong);
        }
        if (exception instanceof ArchiveConflict wrong) {
            return Fault.of(wrong);
        }
        if (exception instanceof NoSuchJob || exception instanceof NotInArchive) {
            return Fault.of(HttpStatus.NOT_FOUND);
        }
        return ofRequest(exception);
    }

    private static Fault ofRequest(Exception exception) {
        if (exception instanceof HttpMessageNotReadableException unreadable) {
            return ofBody(unreadable);
        }
        if (exception instanceof MissingServletRequestPartException missing) {
            return missing(missing.getRequestPartName());
        }
        if (exception instanceof MissingServletRequestParameterException missing) {
            return missing(missing.getParameterName());
        }
        if (exception instanceof MethodArgumentTypeMismatchException mismatch) {
            return ofArgument(mismatch);
        }
        if (exception instanceof BindException wrong) {
            return Fault.of(wrong.getFieldErrors().stream().map(Faults::wrong).toList());
        }
        if (exception instanceof MaxUploadSizeExceededException) {
            return Fault.of(HttpStatus.PAYLOAD_TOO_LARGE);
        }
        if (exception instanceof MultipartException) {
            return Fault.of(HttpStatus.BAD_REQUEST);
        }
        if (Outage.isBehind(exception)) {
            return Fault.of(HttpStatus.SERVICE_UNAVAILABLE, Outage.tryAgainSoon());
        }
        return exception instanceof ErrorResponse known
                ? Fault.of(known.getStatusCode(), known.getHeaders())
                : Fault.of(HttpStatus.INTERNAL_SERVER_ERROR);
    }

    private static Fault ofBody(HttpMessageNotReadableException unreadable) {
        if (unreadable.getCause() instanceof UnrecognizedPropertyException unknown) {
            return Fault.of(Violation.of("field.unknown", fieldOf(unknown.getPath())));
        }
        if (unreadable.getCause() instanceof JsonMappingException wrong
                && !wrong.getPath().isEmpty()) {
            return Fault.of(Violation.of("json.wrongType", fieldOf(wrong.getPath())));
        }
        return Fault.of(FieldTwice.in(unreadable.getCause()).orElseGet(() -> Violation.of("json.malformed", "")));
    }

    private static String fieldOf(List<Reference> path) {
        String joined = path.stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining());
        return joined.startsWith(".") ? joined.substring(1) : joined;
    }

    private static Fault missing(String name) {
        return Fault.of(Violation.of(name + ".missing", name));
    }

    /** What no identity looks like is an identity that is not there. */
    private static Fault ofArgument(MethodArgumentTypeMismatchException mismatch) {
        MethodParameter parameter = mismatch.getParameter();
        return parameter.hasParameterAnnotation(PathVariable.class)
                ? Fault.of(HttpStatus.NOT_FOUND)
                : Fault.of(Violation.of(mismatch.getName() + ".wrong", mismatch.getName()));
    }

    private static Violation wrong(FieldError error) {
        return Violation.of(error.getField() + ".wrong", error.getField());
    }
}
