package no.segl.story;

import java.time.Clock;
import no.segl.signingjob.SignDocument;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Gives a test the people of the running application. */
public final class Story implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Town.class;
    }

    @Override
    public Town resolveParameter(ParameterContext parameter, ExtensionContext test) {
        var application = SpringExtension.getApplicationContext(test);
        return new Town(
                application.getEnvironment().getRequiredProperty("local.server.port", Integer.class),
                application.getBean(SignDocument.class),
                application.getBean(Clock.class));
    }
}
