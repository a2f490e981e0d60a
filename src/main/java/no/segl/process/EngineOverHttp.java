package no.segl.process;

import jakarta.ws.rs.ApplicationPath;
import org.camunda.bpm.engine.rest.impl.CamundaRestResources;
import org.camunda.bpm.spring.boot.starter.rest.CamundaJerseyResourceConfig;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.springframework.stereotype.Component;

/** The engine's own interface, with refusals that are answers and no faults. */
@Component
@ApplicationPath("/engine-rest")
class EngineOverHttp extends CamundaJerseyResourceConfig {

    private final PlainRefusals refusals;

    EngineOverHttp(PlainRefusals refusals) {
        this.refusals = refusals;
    }

    @Override
    protected void registerCamundaRestResources() {
        registerClasses(CamundaRestResources.getResourceClasses());
        refusals.speakIn(this);
        register(JacksonFeature.class);
    }
}
