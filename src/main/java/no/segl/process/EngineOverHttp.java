package no.segl.process;

import jakarta.ws.rs.ApplicationPath;
import java.util.HashSet;
import java.util.Set;
import org.camunda.bpm.engine.rest.exception.ProcessEngineExceptionHandler;
import org.camunda.bpm.engine.rest.exception.RestExceptionHandler;
import org.camunda.bpm.engine.rest.impl.CamundaRestResources;
import org.camunda.bpm.spring.boot.starter.rest.CamundaJerseyResourceConfig;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.springframework.stereotype.Component;

/** The engine's own interface, with refusals that are answers and no faults. */
@Component
@ApplicationPath("/engine-rest")
class EngineOverHttp extends CamundaJerseyResourceConfig {

    @Override
    protected void registerCamundaRestResources() {
        Set<Class<?>> configuration = new HashSet<>(CamundaRestResources.getConfigurationClasses());
        configuration.removeAll(Set.of(RestExceptionHandler.class, ProcessEngineExceptionHandler.class));
        registerClasses(CamundaRestResources.getResourceClasses());
        registerClasses(configuration);
        register(PlainRefusals.FromInterface.class);
        register(PlainRefusals.FromEngine.class);
        register(JacksonFeature.class);
    }
}
