package no.segl.process;

import org.camunda.bpm.engine.rest.impl.NamedProcessEngineRestServiceImpl;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.servlet.ServletContainer;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** What Tasklist asks the engine through, with the same refusals as {@link EngineOverHttp}. */
@Configuration(proxyBeanMethods = false)
class EngineInWebapps {

    /** The web applications bring their own only where none has this name. */
    @Bean
    ServletRegistrationBean<ServletContainer> engineOfWebapps(PlainRefusals refusals) {
        ResourceConfig engine = new ResourceConfig(NamedProcessEngineRestServiceImpl.class);
        refusals.speakIn(engine);
        var servlet = new ServletRegistrationBean<>(new ServletContainer(engine), "/camunda/api/engine/*");
        servlet.setName("Engine Api");
        servlet.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return servlet;
    }
}
