package no.segl.process;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.rest.dto.ExceptionDto;
import org.camunda.bpm.engine.rest.exception.ProcessEngineExceptionHandler;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.camunda.bpm.engine.rest.exception.RestExceptionHandler;

/**
 * The engine calls every exception of a listener a fault of the server, and wraps our sentence in its own. A choice that is
 * declined, a task that is gone and one that somebody else does at the same moment are none.
 */
final class PlainRefusals {

    private static final int DEEPEST = 20;

    private PlainRefusals() {}

    /** What the engine's interface has wrapped anew. */
    public static final class FromInterface extends RestExceptionHandler {

        @Override
        public Response toResponse(RestException fault) {
            return refusalIn(fault).orElseGet(() -> super.toResponse(fault));
        }
    }

    /** What comes from the engine as it is. */
    public static final class FromEngine extends ProcessEngineExceptionHandler {

        @Override
        public Response toResponse(ProcessEngineException fault) {
            return refusalIn(fault).orElseGet(() -> super.toResponse(fault));
        }
    }

    private static Optional<Response> refusalIn(Throwable fault) {
        Optional<Declined> declined = cause(fault, Declined.class);
        if (declined.isPresent()) {
            return Optional.of(
                    refusal(Status.BAD_REQUEST, "Declined", declined.get().getMessage()));
        }
        if (cause(fault, NullValueException.class).isPresent()) {
            return Optional.of(
                    refusal(Status.NOT_FOUND, "NotFound", "There is nothing of that id, or it is done already."));
        }
        if (cause(fault, OptimisticLockingException.class).isPresent()) {
            return Optional.of(
                    refusal(Status.CONFLICT, "Conflict", "Somebody else changed this at the same moment. Look again."));
        }
        return Optional.empty();
    }

    private static <T> Optional<T> cause(Throwable fault, Class<T> kind) {
        return Stream.iterate(fault, each -> each != null, Throwable::getCause)
                .limit(DEEPEST)
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst();
    }

    private static Response refusal(Status status, String type, String message) {
        ExceptionDto told = new ExceptionDto();
        told.setType(type);
        told.setMessage(message);
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(told)
                .build();
    }
}
