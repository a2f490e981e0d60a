package no.segl.process;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.rest.dto.ExceptionDto;
import org.camunda.bpm.engine.rest.exception.ExceptionHandler;
import org.camunda.bpm.engine.rest.exception.ProcessEngineExceptionHandler;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.camunda.bpm.engine.rest.exception.RestExceptionHandler;
import org.camunda.bpm.engine.rest.impl.CamundaRestResources;
import org.glassfish.jersey.server.ResourceConfig;
import org.springframework.stereotype.Component;

/**
 * The engine calls every exception of a listener a fault of the server, and wraps our sentence in its own. A choice that is
 * declined, a task that is gone and one that somebody else does at the same moment are none.
 */
@Component
class PlainRefusals {

    private static final int DEEPEST = 20;

    private final DoneTasks done;
    private final Wording words;

    PlainRefusals(DoneTasks done, Wording words) {
        this.done = done;
        this.words = words;
    }

    /** In an interface to the engine, takes the place of the engine's own. */
    void speakIn(ResourceConfig engine) {
        Set<Class<?>> configuration = new HashSet<>(CamundaRestResources.getConfigurationClasses());
        configuration.removeAll(
                Set.of(RestExceptionHandler.class, ProcessEngineExceptionHandler.class, ExceptionHandler.class));
        engine.registerClasses(configuration);
        engine.registerInstances(new FromInterface(), new FromEngine(), new FromElsewhere());
    }

    /** What the engine's interface has wrapped anew. */
    private final class FromInterface extends RestExceptionHandler {

        @Override
        public Response toResponse(RestException fault) {
            return refusalIn(fault).orElseGet(() -> super.toResponse(fault));
        }
    }

    /** What comes from the engine as it is. */
    private final class FromEngine extends ProcessEngineExceptionHandler {

        @Override
        public Response toResponse(ProcessEngineException fault) {
            return refusalIn(fault).orElseGet(() -> super.toResponse(fault));
        }
    }

    /** Where the engine itself stumbles over what a colleague has just done. */
    private final class FromElsewhere extends ExceptionHandler {

        @Override
        public Response toResponse(Throwable fault) {
            return refusalIn(fault).orElseGet(() -> super.toResponse(fault));
        }
    }

    private Optional<Response> refusalIn(Throwable fault) {
        // before the rest: what a colleague did a moment ago is also why the choice no longer fits the job
        if (done.isAskedFor()) {
            return Optional.of(refusal(Status.CONFLICT, "Conflict", words.of("process.task.done")));
        }
        Optional<Declined> declined = cause(fault, Declined.class);
        if (declined.isPresent()) {
            return Optional.of(
                    refusal(Status.BAD_REQUEST, "Declined", declined.get().getMessage()));
        }
        if (cause(fault, NullValueException.class).isPresent()) {
            return Optional.of(refusal(Status.NOT_FOUND, "NotFound", words.of("process.task.unknown")));
        }
        if (cause(fault, OptimisticLockingException.class).isPresent()) {
            return Optional.of(refusal(Status.CONFLICT, "Conflict", words.of("process.task.changed")));
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
